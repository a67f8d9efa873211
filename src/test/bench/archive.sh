#!/usr/bin/env bash
# Times the site of a folder of records as whole processes: built from nothing, again with nothing
# changed, and again with one record changed; medians of three runs.
#   mvn -q -DskipTests package && src/test/bench/archive.sh FOLDER [JAVA OPTION...]
# READOUT=…/bin/readout times that instead of the jar, with the options of Java that it chooses.
set -euo pipefail
records=$(realpath "$1")
shift
cd "$(dirname "$0")/../../.."
work=$(mktemp -d) # TMPDIR=/dev/shm keeps the disk out of it
trap 'rm -rf "$work"' EXIT
cp -r "$records" "$work/records"
changed=$(grep -rlE --include='*.yaml' '^title: *["[:alpha:]]' "$work/records" | sort | sed -n 1p)

program=("${READOUT:-java}")
if [ -z "${READOUT:-}" ]; then program+=("$@" -jar target/readout.jar); fi

run() { # name, before each run
  local name=$1 before=$2
  for round in 1 2 3; do
    eval "$before"
    local start=$(date +%s%N)
    "${program[@]}" archive "$work/records" -o "$work/site" --at 2026-06-05T12:00Z 2> "$work/log"
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n | sed -n 2p | awk -v name="$name" '{printf "%-20s %8.2f s\n", name, $1 / 1000}'
}

run 'from nothing' 'rm -rf "$work/site" "$work/.site.readout"'
cat "$work/log"
run 'nothing changed' ':'
run 'one record changed' 'sed -i "s/^title: \"\{0,1\}/&Again /" "$changed"'
cat "$work/log"
