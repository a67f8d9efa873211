#!/usr/bin/env bash
# Times the import of a transcript of many hours, and the comparison of its record with it: whole
# processes, medians of three, with the most memory of three. The transcript is made of the words of
# one that is named, over and over.
#   mvn -q -DskipTests package && src/test/bench/import.sh TRANSCRIPT.vtt [HOURS]
# READOUT=…/bin/readout times that instead of the jar.
set -euo pipefail
export LC_ALL=C.UTF-8
source=$(realpath "$1") hours=${2:-10}
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$source" "$hours" > "$work/long.vtt" << 'END'
import re, sys

text = open(sys.argv[1], encoding="utf-8").read()
words = [line for line in re.findall(r"-->.*\n(.*)", text) if ":" in line]
print("WEBVTT\n")
for second in range(0, int(sys.argv[2]) * 3600, 4):
    time = "%02d:%02d:%02d" % (second // 3600, second // 60 % 60, second % 60)
    print(f"{time}.000 --> {time}.900\n{words[second // 4 % len(words)]}\n")
END

program=(${READOUT:-java -jar target/readout.jar})
run() { # name, arguments
  local name=$1
  shift
  for round in 1 2 3; do
    /usr/bin/time -f '%e %M' -o "$work/time" "${program[@]}" "$@" > /dev/null 2>&1 || true
    tail -n 1 "$work/time"
  done | sort -n | awk -v name="$name" '
    { time[NR] = $1; if ($2 > most) most = $2 }
    END { printf "%-24s %6.2f s %6.0f MB\n", name, time[2], most / 1024 }'
}

ls -l "$work/long.vtt" | awk '{ printf "%.1f MB of captions\n", $5 / 1e6 }'
run 'import' import "$work/long.vtt" -o "$work/long.yaml" --force
run 'list the turns' import "$work/long.vtt" --list
run 'verify --transcript' verify --transcript "$work/long.vtt" "$work/long.yaml"
