#!/usr/bin/env bash
# The share of an archive's processor time that the wall takes, by samples of Java's Flight Recorder:
#   mvn -q test-compile && src/test/bench/wall.sh RECORDS
# RECORDS is how many records are made up (default: 1000), or a folder of records.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/../../.."
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$classpath" > /dev/null
records=${1:-1000}
if [ -d "$here/$records" ] || [ -d "$records" ]; then records=$(cd "$here" && realpath "$records"); fi
java -cp "target/test-classes:target/classes:$(cat "$classpath")" readout.site.build.LeakSearchCost "$records"
