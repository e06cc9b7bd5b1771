# A Chromium for the journeys: one on the PATH, else Playwright's own download, else the system's package.

require_chromium() {
  local log=$1
  if chromium_on_path; then
    echo "Chromium: $(chromium_on_path)"
  elif playwrights_own "$log"; then
    echo "Chromium: Playwright's own"
  elif systems_package "$log" && chromium_on_path; then
    echo "Chromium: the system's package"
  else
    fail "Install Chromium (package chromium, or Google Chrome): none is on the PATH, Playwright could not download one, and it could not be installed as a package; the log is $log"
  fi
}

chromium_on_path() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" 2>/dev/null && return
  done
  return 1
}

playwrights_own() {
  echo "Chromium: asking Playwright for its own; the log is $1"
  mvn -B -ntp -f "$root/deploy/launcher/chromium.xml" exec:java \
    -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium" >"$1" 2>&1 </dev/null &&
    ! grep -q 'Failed to install' "$1"
}

systems_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  echo "Chromium: installing the system's package; the log is $1"
  {
    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
  } >>"$1" 2>&1 </dev/null
}
