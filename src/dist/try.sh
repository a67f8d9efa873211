#!/usr/bin/env bash
# Tries what is handed out, as a user without Java would: the unpacked bundle checks, renders and
# builds an archive, and writes what the plain jar writes; the Debian package goes in and out again.
# usage: try.sh VERSION JAVA_HOME      called by mvn -Pdist verify
set -euo pipefail
version=$1 java_home=$2
unset SOURCE_DATE_EPOCH # a note without --at is one of now
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
away=target/bundle.away # nobody else has the bundle where it was made
trap 'if [ -d "$away" ]; then mv "$away" target/bundle; fi; rm -rf "$work"' EXIT
if [ -d target/bundle ]; then
  rm -rf "$away"
  mv target/bundle "$away"
fi
die() { printf 'try.sh: %s\n' "$1" >&2; exit 1; }
plain() { PATH=/usr/bin:/bin "$java_home/bin/java" -jar target/readout.jar "$@"; }
at=2030-01-01T00:00Z

try() { # program
  local readout=$1
  [ "$(env -i PATH=/usr/bin:/bin "$readout" --version)" = "readout $version" ] || die "$readout --version"
  env -i PATH=/usr/bin:/bin "$readout" check --quiet examples || die "$readout check"
  for format in markdown html; do
    for record in examples/*.yaml; do
      env -i PATH=/usr/bin:/bin "$readout" render "$record" --at $at --format $format > "$work/ours" 2> "$work/err" ||
        die "$readout render $record"
      plain render "$record" --at $at --format $format > "$work/plain" 2> "$work/plain-err"
      cmp "$work/ours" "$work/plain"
      cmp "$work/err" "$work/plain-err"
    done
  done
  rm -rf "$work/site" "$work/.site.readout"
  env -i PATH=/usr/bin:/bin "$readout" archive examples -o "$work/site" --at $at > /dev/null 2>&1 || die "$readout archive"
  diff -r "$work/site" "$work/plain-site"
}

plain archive examples -o "$work/plain-site" --at $at > /dev/null 2>&1
mkdir "$work/a folder"
tar -C "$work/a folder" -xzf "target/readout-$version-linux-x64.tar.gz"
home="$work/a folder/readout-$version-linux-x64"
ln -s "$home/bin/readout" "$work/linked"
try "$work/linked"

# The documentation is there, and its examples are records of this version.
doc="$home/share/doc/readout"
for file in README.md src/site/markdown/record.md src/site/images/port.png examples/everything.yaml; do
  [ -s "$doc/$file" ] || die "no $file in share/doc/readout"
done
grep -o '](\(src\|examples\|LICENSE\)[^)]*)' "$doc/README.md" | tr -d '])(' | grep -v '^src/test/' | while read -r target; do
  [ -e "$doc/$target" ] || die "README.md links to $target, which is not there"
done
env -i PATH=/usr/bin:/bin "$work/linked" check --quiet "$doc/examples" || die "check $doc/examples"

# What a note in HTML needs is in the cache: nothing is taken from a jar class by class, and
# that jar is not opened, so that other bytes of the same size and time change nothing.
if [ -f "$home/lib/note.aot" ]; then
  READOUT_JAVA_OPTS="-Xlog:class+load,class+init:file=$work/classes" "$work/linked" render examples/port.yaml -f html \
    > "$work/open"
  grep -q 'source: shared objects file' "$work/classes" || die 'the cache is not used'
  ! grep -E 'source: (file|jrt):' "$work/classes" || die 'classes are missing in the cache'
  ! grep "Initializing 'jdk/internal/loader/URLClassPath.JarLoader'" "$work/classes" ||
    die 'the texts are not read from their jar'
  cp -p "$home/lib/readout.jar" "$work"
  head -c "$(stat -c %s "$work/readout.jar")" /dev/zero > "$home/lib/readout.jar"
  touch -r "$work/readout.jar" "$home/lib/readout.jar"
  "$work/linked" render examples/port.yaml -f html > "$work/closed" || die 'a note opens the jar of the classes'
  cmp "$work/open" "$work/closed"
  cp -p "$work/readout.jar" "$home/lib"
fi

# A cache of another jar, and a broken one, cost time and say nothing.
touch "$home/lib/texts.jar"
try "$work/linked"
for cache in "$home"/lib/*.aot "$home"/lib/*.jsa; do
  if [ -f "$cache" ]; then head -c 100000 /dev/zero > "$cache"; fi
done
try "$work/linked"

if [ "$(id -u)" = 0 ] && command -v dpkg > /dev/null && ! dpkg -s readout > /dev/null 2>&1; then
  dpkg -i "target/readout_${version}_amd64.deb" > /dev/null
  try /usr/bin/readout
  [ -s /usr/share/doc/readout/examples/port.yaml ] || die 'no examples in the package'
  dpkg -r readout > /dev/null
  if [ -e /usr/bin/readout ] || [ -e /usr/lib/readout ]; then die "dpkg -r leaves files"; fi
else
  echo 'try.sh: the Debian package is not tried: that takes root, and no readout installed' >&2
fi
