#!/usr/bin/env bash
# Times what cannot be left out of making pages, each step with all before it: Java alone, the sizes
# and times of the records, their bytes with as many for a page, YAML by the library, maps, a page with
# its Markdown; what cannot be left out where a site is there, with nothing changed and with one title
# changed; and Node for the bytes alone. Whole processes with the launcher's options for so many
# records and a cache of their own, medians of three; memory is the most of three. See Floor.java beside this.
#   mvn -q -DskipTests package && src/test/bench/floor.sh FOLDER [RECORDS]
# JAVA_HOME names the Java that is measured.
set -euo pipefail
export LC_ALL=C.UTF-8
source=$(realpath "$1") count=${2:-1000}
cd "$(dirname "$0")/../../.."
work=$(mktemp -d) # TMPDIR=/dev/shm keeps the disk out of it
trap 'rm -rf "$work"' EXIT
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
"${bin}javac" -cp target/readout.jar -d "$work/classes" src/test/bench/Floor.java
"${bin}jar" --create --file "$work/floor.jar" -C "$work/classes" . # a cache takes no folders
mkdir "$work/records"
find "$source" -name '*.yaml' | sort | sed -n "1,${count}p" | xargs cp -t "$work/records"

launcher=src/dist/bin/readout
c1=$(sed -n 's/^few=//p' "$launcher")
options="-XX:+UseParallelGC $(sed -n "s/^heap='\(.*\)'/\1/p" "$launcher")"
if [ "$count" -lt 3000 ]; then
  options+=" $c1"
else
  options+=" $(sed -n "s/^many='\(.*\)'/\1/p" "$launcher")"
fi
case $options in *-XX:GCTimeRatio*-XX:[TM]*) ;; *) echo 'floor.sh: the launcher has other options now' >&2; exit 1 ;; esac

# A site, and which of its files one title changes.
site() {
  # shellcheck disable=SC2086 # options are words
  XDG_CACHE_HOME=$work/cache "${bin}java" $options -Xlog:disable -jar target/readout.jar \
    archive "$work/records" -o "$work/site" --at 2026-06-05T12:00Z > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}
site
touch "$work/before"
one=$(find "$work/records" -name '*.yaml' | sort | sed -n "$((count / 2))p")
sed -i '0,/^title: *"\{0,1\}/s//&Again /' "$one"
site
find "$work/site" -type f > "$work/all"
find "$work/site" -type f -newer "$work/before" > "$work/changed"
state=$(find "$work/cache" -name state)

TIMEFORMAT='%R %U %S'
median() { # name, command
  local name=$1
  shift
  : > "$work/memory"
  for _ in 1 2 3; do
    rm -rf "$work/pages"
    { time "$@" 2>&3 >> "$work/memory"; } 2>&1
  done 3>&2 | sort -n | sed -n 2p |
    awk -v name="$name" '{printf "| %s | %.2f s | %.2f s |", name, $1, $2 + $3}'
  echo " $(sort -n "$work/memory" | tail -n 1) |"
}
java() { # step
  # shellcheck disable=SC2086 # options are words
  "${bin}java" $options -Xlog:disable $cache -cp "$work/floor.jar:target/readout.jar" Floor "$1" "$work/records" "$work/pages" \
    "$state" "$work/all" "$work/changed"
}
echo "| $count records | clock | processor | MB |"
echo '| --- | --- | --- | --- |'
for step in start times bytes events maps pages unchanged changed; do
  case $step in *changed) options="-XX:+UseSerialGC $c1" ;; esac
  rm -rf "$work/pages"
  cache="-XX:AOTCacheOutput=$work/$step.aot"
  if java "$step" > "$work/log" 2>&1; then
    cache="-XX:AOTCache=$work/$step.aot"
  else
    cache= # before Java 25
  fi
  median "Java: $step" java "$step"
done
if command -v node > "$work/log"; then
  median 'Node: bytes' node src/test/bench/floor.mjs "$work/records" "$work/pages"
fi
echo "$(wc -l < "$work/changed") of $(wc -l < "$work/all") files change with one title; what is kept of the meetings has" \
  "$(($(wc -c < "$state") >> 20)) MB"
