# shellcheck shell=bash disable=SC2034
# Finds the JDK and Maven for ./chancery and ./verify, and says what to install when one is missing.
# Sourced, never run. Sets java_home (a folder), java_version (17.0.15) and java_major (17).

# Takes the home $1 if it is a Java of version 17 or later that also has what $2 names (java or javac).
# The version is read from a file: asking the program itself would cost 50 ms on each start.
take_java() {
  local line
  [ -n "$1" ] && [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"(([0-9]+)[0-9._]*) ]] && [ "${BASH_REMATCH[2]}" -ge 17 ]; then
      java_home=$1
      java_version=${BASH_REMATCH[1]}
      java_major=${BASH_REMATCH[2]}
      return 0
    fi
  done <"$1/release"
  return 1
}

# Looks for a Java that has $1 (java or javac): JAVA_HOME, then PATH, then the usual folders.
find_java() {
  local on_path home
  take_java "${JAVA_HOME:-}" "$1" && return 0
  if on_path=$(command -v "$1"); then
    home=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
    take_java "${home%/bin/"$1"}" "$1" && return 0
  fi
  if [ -x /usr/libexec/java_home ] && home=$(/usr/libexec/java_home -v 17+ 2>/dev/null); then
    take_java "$home" "$1" && return 0
  fi
  for home in /usr/lib/jvm/*; do
    take_java "$home" "$1" && return 0
  done
  return 1
}

# Makes sure that a JDK and Maven are there: installs them where that is allowed, else says what to type and gives up.
need_build_tools() {
  local missing=()
  find_java javac || missing+=(openjdk-17-jdk)
  command -v mvn >/dev/null || missing+=(maven)
  [ ${#missing[@]} -eq 0 ] && return 0
  if may_install; then
    printf 'Installing %s …\n' "${missing[*]}" >&2
    install_packages "${missing[@]}" || true
    hash -r
    find_java javac && command -v mvn >/dev/null && return 0
  fi
  {
    printf 'chancery: missing: %s (a JDK of version 17 or later and Maven of 3.8 or later are needed).\n' "${missing[*]}"
    printf 'On Debian or Ubuntu: sudo apt-get install openjdk-17-jdk maven\n'
    printf 'If a JDK is there but not found, point JAVA_HOME at it.\n'
  } >&2
  exit 3
}

# Makes sure that there is a browser for the tests of pages, under the same rules.
need_browser() {
  has_browser && return 0
  if may_install; then
    printf 'Installing chromium …\n' >&2
    install_packages chromium || true
    hash -r
    has_browser && return 0
  fi
  {
    printf 'verify: missing: chromium (the tests of web pages look at them in it).\n'
    printf 'On Debian or Ubuntu: sudo apt-get install chromium\n'
  } >&2
  exit 3
}

# By the names that the tests look for, on the path.
has_browser() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

# Becomes Maven in the folder $1, with the JDK that was found; to be called in a process of its own.
run_maven() {
  local quiet=()
  # What Maven's own libraries do makes later Java versions warn on each start.
  if [ "$java_major" -ge 23 ]; then quiet=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED); fi
  cd "$1" || return 1
  shift
  JAVA_HOME=$java_home MAVEN_OPTS="${MAVEN_OPTS:-} ${quiet[*]-}" exec mvn -B -Dstyle.color=never "$@" </dev/null
}

may_install() {
  [ "${CHANCERY_NO_INSTALL:-0}" != 1 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return 0
  # The lists of packages may be missing or old.
  apt-get update -qq >/dev/null 2>&1 && apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
