#!/usr/bin/env bash
# Times what the libraries alone take of an archive, as whole processes, with the options of the
# launcher for large archives: the median of three runs, and its processor time. See Floor.java beside this.
#   mvn -q -DskipTests package && src/test/bench/floor.sh FOLDER
set -euo pipefail
export LC_ALL=C.UTF-8
records=$(realpath "$1")
cd "$(dirname "$0")/../../.."
work=$(mktemp -d) # TMPDIR=/dev/shm keeps the disk out of it
trap 'rm -rf "$work"' EXIT
javac -cp target/readout.jar -d "$work" src/test/bench/Floor.java
options=$(sed -n "s/^heap=//p; s/^many='\(.*\)'/\1/p" src/dist/bin/readout | tr '\n' ' ')
[[ $options == *-XX:GCTimeRatio*-XX:MaxInlineLevel* ]] || { echo 'floor.sh: the launcher has other options now' >&2; exit 1; }
exec 3>&2
TIMEFORMAT='%R %U %S'
for _ in 1 2 3; do
  # shellcheck disable=SC2086 # options are words
  { time java -XX:+UseParallelGC $options -cp "$work:target/readout.jar" Floor "$records" "$work/pages" 2>&3; } 2>&1
  rm -r "$work/pages"
done | sort -n | sed -n 2p | awk '{printf "%.2f s, %.2f s of the processor\n", $1, $2 + $3}'
