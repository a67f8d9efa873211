#!/usr/bin/env bash
# What a question to many records costs: the first, which makes the index, and those after it.
#   src/test/bench/query.sh FOLDER
# FOLDER holds records. READOUT is the program (default: java on target/readout.jar, with C1 and a
# shared class archive of its own). Of each command: seconds on the clock, of the processor (user and
# system), how many answers. Each question is asked RUNS times (default: 5), and the fastest counts.
set -euo pipefail
records=$(realpath "$1")
cd "$(dirname "$0")/../../.."
work=$(mktemp -d "${TMPDIR:-/tmp}/query.XXXXXX")
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
if [ -n "${READOUT:-}" ]; then
  program=$READOUT
else
  flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
  # shellcheck disable=SC2086
  java $flags -XX:ArchiveClassesAtExit="$work/query.jsa" -jar target/readout.jar \
    query quotes examples --match the --count > /dev/null 2>&1 || true
  program="java $flags -XX:SharedArchiveFile=$work/query.jsa -jar target/readout.jar"
fi

# Prints what a question takes.
ask() {
  local runs=$1 best='' line answers
  shift
  for _ in $(seq "$runs"); do
    TIMEFORMAT='%R %U %S'
    # shellcheck disable=SC2086
    line=$({ time $program query "$@" --at 2026-01-01T00:00Z > "$work/out" 2> /dev/null || true; } 2>&1)
    line=$(awk '{ printf "%.2f s, processor %.2f s (user %.2f, system %.2f)", $1, $2 + $3, $2, $3 }' <<< "$line")
    if [ -z "$best" ] || [[ "$line" < "$best" ]]; then best=$line; fi
  done
  answers=$(wc -l < "$work/out")
  printf '%-70s %s; %s lines\n' "${*/$records/RECORDS}" "$best" "$answers"
}

ask 1 quotes "$records" --count
du -sh "$XDG_CACHE_HOME" | awk '{ print "the index: " $1 }'
runs=${RUNS:-5}
ask "$runs" quotes "$records" --match "corridor agreed" --count
ask "$runs" quotes "$records" --match "corridor agreed" --limit 20
ask "$runs" quotes "$records" --who lund --since 2026-03
ask "$runs" steps "$records" --open --owner lund
ask "$runs" people "$records" --who lund --since 2026-03 --until 2026-03
ask "$runs" quotes "$records" -f jsonl
touch "$(find "$records" -name '*.yaml' | head -1)"
ask 1 quotes "$records" --match "corridor agreed" --count
