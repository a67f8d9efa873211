#!/bin/sh
# Times the stages from a record to its pages, warm, with JMH; its options may follow, and -h lists them:
#   src/test/bench/jmh.sh [-f FORKS] [-wi WARMUPS] [-i ITERATIONS] [PATTERN...]
set -eu
cd "$(dirname "$0")/../../.."
mvn -q -Pbench -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/jmh-classpath >&2
exec java -cp "target/jmh-classes:target/classes:$(cat target/jmh-classpath)" org.openjdk.jmh.Main "$@"
