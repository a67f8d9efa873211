#!/usr/bin/env bash
# What the second wall costs, warm and in one process, beside reading, releasing and printing:
#   mvn -q test-compile && src/test/bench/wall.sh [FOLDER...]
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/../../.."
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q dependency:build-classpath -Dmdep.outputFile="$classpath" > /dev/null
folders=()
for folder in "${@:-$PWD/examples}"; do folders+=("$(cd "$here" && realpath "$folder")"); done
java -cp "target/test-classes:target/classes:$(cat "$classpath")" readout.pipeline.WallCost "${folders[@]}"
