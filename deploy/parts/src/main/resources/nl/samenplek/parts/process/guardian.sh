# Runs one part and ends it when standard input closes, which happens when the program that
# holds the other end stops, whatever the way: Ctrl-C, an exception or SIGKILL.
#
# arguments: <file for the part's process id> <seconds of grace> <folder to remove at the end, or ""> <command...>
#
# Every background job is a process group of its own (set -m), so that neither Ctrl-C in the
# terminal nor a kill of the starter's group reaches the part or the watcher directly.
set -m
pidfile=$1 grace=$2 throwaway=$3
shift 3
trap : INT HUP TERM
rm -f "$pidfile.ending"

# This shell's own remarks on its jobs go nowhere; the part's output goes to the log.
exec 3<&0 4>&2 2>/dev/null
"$@" </dev/null 2>&4 3<&- 4>&- &
part=$!
echo "$part" >"$pidfile.new" && mv -f "$pidfile.new" "$pidfile"

(
  trap '' INT HUP TERM
  cat >/dev/null
  : >"$pidfile.ending"
  kill -TERM -- "-$part" 2>/dev/null
  tenths=$((grace * 10))
  while [ "$tenths" -gt 0 ] && kill -0 "$part" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  kill -KILL -- "-$part" 2>/dev/null
  [ -z "$throwaway" ] || rm -rf -- "$throwaway"
) <&3 >/dev/null 3<&- 4>&- &
watcher=$!

while :; do
  wait "$part"
  code=$?
  kill -0 "$part" 2>/dev/null || break
done
if [ -e "$pidfile.ending" ]; then
  wait "$watcher"
  rm -f "$pidfile.ending"
else
  kill -KILL -- "-$watcher" 2>/dev/null
fi
exit "$code"
