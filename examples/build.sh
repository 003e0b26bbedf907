# Sourced by examples/hub, examples/shell/hub-shell and examples/benchmarks/run, which set module and
# profile: builds the library and a module of the examples where that is not done yet or a source is
# newer, and sets classpath. Needs JDK 17 or later, Maven.

root=$(cd "$here/$up" && pwd)
home="$root/examples/$module"
list="$home/target/classpath.txt"

java_home_bin=${JAVA_HOME:+$JAVA_HOME/bin/}
java=${java_home_bin}java
jshell=${java_home_bin}jshell

fail() {
  echo "$1" >&2
  exit 1
}

command -v "$java" >/dev/null 2>&1 || fail "This needs a JDK, 17 or later: java was not found."

is_stale() {
  [ ! -f "$list" ] || [ -n "$(find "$root/pom.xml" "$root"/hub-*/pom.xml "$root"/hub-*/src/main \
    "$root/examples/pom.xml" "$root"/examples/report/pom.xml "$root"/examples/report/src/main \
    "$home/pom.xml" "$home/src/main" \
    -newer "$list" -type f 2>/dev/null | head -n 1)" ]
}

if is_stale; then
  command -v mvn >/dev/null 2>&1 || fail "This needs Maven, 3.8.7 or later, once: mvn was not found."
  echo "Building the library; only needed after a change." >&2
  log=$(mktemp)
  if ! mvn -q -B -f "$root/pom.xml" -Dquick ${profile:+"-P$profile"} -pl "examples/$module" -am \
    package dependency:build-classpath -Dmdep.outputFile=target/dependencies.txt -DincludeScope=runtime \
    >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    fail "The build failed."
  fi
  rm -f "$log"
  # Beside it may lie its sources, its Javadoc and an earlier version.
  version=$(cat "$root/hub-core/src/main/resources/org/creativehubs/core/catalog/version.txt")
  printf '%s:%s\n' "$home/target/hub-$module-$version.jar" \
    "$(cat "$home/target/dependencies.txt")" >"$list"
fi

classpath=$(cat "$list")
