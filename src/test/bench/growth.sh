#!/usr/bin/env bash
# Shows that the time of a check grows with the size of its input and not faster: whole processes
# over records of 1, 10 and 100 MB, one made of many quotes and others of one long text.
#   mvn -q -DskipTests package && src/test/bench/growth.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
jar=target/readout.jar
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

record() { # kind megabytes
  awk -v kind="$1" -v size="$(($2 * 1000000))" 'BEGIN {
    print "readout: 1\ntitle: A meeting\ndate: 2026-05-13\nparticipants: [{name: Ana, id: a}]"
    filler = sprintf("%960s", ""); gsub(/ /, "some word ", filler); filler = substr(filler, 1, 960)
    if (kind == "quotes") {
      print "quotes:"
      for (n = 0; n < size; n += 1000) printf "  - {speaker: a, text: \"%s\"}\n", filler
    } else {
      gap = kind == "word" ? "x" : " "
      gsub(/ /, gap, filler)
      printf "summary: |\n  "
      for (n = 0; n < size; n += 960) printf "%s", filler
      print ""
    }
  }'
}

printf '%-8s %6s %8s %10s\n' kind MB seconds 'peak MB'
for kind in quotes line word; do
  for size in 1 10 100; do
    record "$kind" "$size" > "$folder/record.yaml"
    /usr/bin/time -f '%e %M' -o "$folder/time" java -jar "$jar" check --quiet "$folder/record.yaml"
    read -r seconds kilobytes < "$folder/time"
    printf '%-8s %6s %8s %10s\n' "$kind" "$size" "$seconds" "$((kilobytes / 1000))"
  done
done
