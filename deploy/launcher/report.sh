# Says what ran, from the reports that surefire, failsafe and vitest left.

# what_ran <file made before the run>: a line per module, then "N passed, N failed, N skipped"
what_ran() {
  local module
  echo
  echo "What ran:"
  for module in $(modules); do
    reports "$module" "$1" | counted "$module"
  done | tee "$1.counts"
  awk '{ passed += $(NF - 5); failed += $(NF - 3); skipped += $(NF - 1) }
       END { printf "\n%d passed, %d failed, %d skipped\n", passed, failed, skipped }' <(grep passed "$1.counts")
}

# Everything that has tests of its own.
modules() {
  sed -n 's:.*<module>\(.*\)</module>.*:\1:p' pom.xml | while read -r module; do
    [ ! -d "$module/src/test" ] || echo "$module"
  done
  [ ! -e gateway/web/package.json ] || echo gateway/web
}

reports() {
  [ -d "$1/target" ] || return 0
  find "$1/target" -path "*-reports/*" -name 'TEST-*.xml' -newer "$2"
}

# counted <module>: reads report files' names
counted() {
  local files
  files=$(cat)
  if [ -z "$files" ]; then
    printf '  %-18s did not run\n' "$1"
    return
  fi
  # shellcheck disable=SC2086 # names without blanks
  grep -h '<testsuite ' $files | awk -v module="$1" '
    function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
    END { printf "  %-18s %d passed, %d failed, %d skipped\n", module, tests - failed - skipped, failed, skipped }'
}
