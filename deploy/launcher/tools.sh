# Finds the tools that deploy/up and deploy/test need, or says which one is missing.

fail() {
  echo "$1" >&2
  exit 1
}

# A JDK of at least 25, wherever people keep them; JAVA_HOME points at it afterwards.
require_jdk() {
  local home java
  java=$(command -v java 2>/dev/null)
  [ -z "$java" ] || java=$(cd "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")/.." && pwd)
  for home in "${JAVA_HOME:-}" "$java" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "Install JDK 25 (for example Temurin 25): none was found in JAVA_HOME, on the PATH or where JDKs usually are."
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ]
}

require_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Install Maven 3.8 or later: mvn is not on the PATH."
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  # shellcheck disable=SC2086 # two numbers
  at_least 3 8 ${version:-0 0} || fail "Install Maven 3.8 or later: this one is $(echo "${version:-unknown}" | tr ' ' .)."
}

require_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    fail "Install Node 20 or later with npm: it is not on the PATH."
  local version
  version=$(node -v | sed 's/^v\([0-9]*\).*/\1/')
  [ "${version:-0}" -ge 20 ] || fail "Install Node 20 or later: this one is $(node -v)."
}

# For the property-based run, whose library is fetched by pip; a Python without pip must be able to make one.
require_python() {
  command -v python3 >/dev/null 2>&1 || fail "Install Python 3.11 or later: python3 is not on the PATH."
  local version
  version=$(python3 -c 'import sys; print(*sys.version_info[:2])' 2>/dev/null)
  # shellcheck disable=SC2086 # two numbers
  at_least 3 11 ${version:-0 0} || fail "Install Python 3.11 or later: this one is $(echo "${version:-unknown}" | tr ' ' .)."
  python3 -m pip --version >/dev/null 2>&1 || python3 -c 'import ensurepip, venv' >/dev/null 2>&1 ||
    fail "Install pip for Python 3 (package python3-pip, or python3-venv): this one has neither pip nor venv."
}

# at_least <major> <minor> <its major> <its minor>
at_least() {
  [ "$3" -gt "$1" ] || { [ "$3" -eq "$1" ] && [ "$4" -ge "$2" ]; }
}
