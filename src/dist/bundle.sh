#!/usr/bin/env bash
# Makes target/readout-VERSION-PLATFORM.tar.gz (.zip on Windows) from target/dist: a Java of its own
# with only the modules used, the launcher, and caches of classes from a run over the examples.
# usage: bundle.sh VERSION JAVA_HOME TIMESTAMP      called by mvn -Pdist package
# It takes GNU's tar, find, sed and touch; Windows has them in Git Bash. Tried on Linux alone.
set -euo pipefail
version=$1 java_home=$2 timestamp=$3
unset SOURCE_DATE_EPOCH # readout would take it for the time of its training
cd "$(dirname "$0")/../.."
case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  MINGW* | MSYS*) system=windows ;;
  *) echo "bundle.sh: no bundle is made on $(uname -s)" >&2; exit 1 ;;
esac
case $(uname -m) in
  x86_64 | amd64) machine=x64 ;;
  arm64 | aarch64) machine=arm64 ;;
  *) machine=$(uname -m) ;;
esac
name=readout-$version-$system-$machine
bundle=$PWD/target/bundle/$name
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf target/bundle
mkdir -p "$bundle/bin" "$bundle/lib"

# A jar of thousands of files opens slowly. What every start reads, the program's own texts, has a
# jar of its own that is not compressed. That of the classes stays closed while all that are used lie
# in the cache, as for a note in HTML. Neither starts by itself, nor has a manifest, which Java would
# ask about every package.
mkdir "$work/jar"
(cd "$work/jar" && "$java_home/bin/jar" -xf "$OLDPWD/target/dist/readout.jar" && rm META-INF/MANIFEST.MF)
pack() { # jar, options of the jar tool; the names of the files come in, and the files are taken away
  LC_ALL=C sort > "$work/files"
  (cd "$work/jar" &&
    "$java_home/bin/jar" --create --file "$bundle/lib/$1" --date "$timestamp" --no-manifest "${@:2}" "@$work/files" &&
    xargs rm < "$work/files")
}
(cd "$work/jar" && find readout -type f ! -name '*.class') | pack texts.jar --no-compress
(cd "$work/jar" && find . -type f -printf '%P\n') | pack readout.jar

if [ $system = windows ]; then
  # Without carriage returns, Windows may not find the labels of a batch file.
  sed 's/\r*$/\r/' src/dist/bin/readout.cmd > "$bundle/bin/readout.cmd"
else
  install -m 755 src/dist/bin/readout "$bundle/bin"
fi
install -m 644 LICENSE "$bundle"
install -d "$bundle/share/man/man1"
install -m 644 target/dist/man/*.1 "$bundle/share/man/man1"
install -D -m 644 target/dist/completions/readout.bash "$bundle/share/bash-completion/completions/readout"
install -D -m 644 target/dist/completions/_readout "$bundle/share/zsh/site-functions/_readout"
install -D -m 644 target/dist/completions/readout.fish "$bundle/share/fish/vendor_completions.d/readout.fish"
install -m 644 target/dist/THIRD-PARTY.txt "$bundle"
cp -r target/dist/licences "$bundle"
cat > "$bundle/NOTICE" << 'END'
lib/readout.jar is a copy of readout.jar for this bundle alone. Class files of libraries in it that were older than Java 8's
are in its format, so that Java can keep them in a cache; their code is what their makers made. readout.jar itself, as
published, holds the libraries' own bytes.
END
find "$bundle/licences" -type d -empty -delete
if [ -f target/dist/readout.cdx.json ]; then
  install -m 644 target/dist/readout.cdx.json "$bundle"
else
  echo 'bundle.sh: there is no readout.cdx.json in the bundle, for Maven makes it online only' >&2
fi
install -d "$bundle/share/doc/readout"
{
  cat LICENSE
  printf '\nThe libraries and the Java inside have licences of their own: see THIRD-PARTY.txt, licences/ and\n'
  printf 'lib/runtime/legal/ in the bundle, which a package installs as /usr/lib/readout.\n'
} > "$bundle/share/doc/readout/copyright"
# README, the pages and the examples keep their places to each other, for they link to each other.
doc=$bundle/share/doc/readout
install -m 644 README.md LICENSE "$doc"
for folder in src/site examples; do
  find "$folder" -type f -print0 | sort -z | while IFS= read -r -d '' file; do
    install -D -m 644 "$file" "$doc/$file"
  done
done

modules=$("$java_home/bin/jdeps" --multi-release base --ignore-missing-deps --print-module-deps target/readout.jar)
"$java_home/bin/jlink" --add-modules "$modules" --strip-debug --no-man-pages --no-header-files --compress=2 \
  --output "$bundle/lib/runtime" 2> target/bundle/jlink.log || { cat target/bundle/jlink.log >&2; exit 1; }
"$bundle/lib/runtime/bin/java" -Xshare:dump > target/bundle/dump.log

# A cache knows the jars by their times as well: they are set now, and every copy must keep them.
touch -d "$timestamp" "$bundle"/lib/*.jar

pack_up() {
  find "$bundle" -exec touch -h -d "$timestamp" {} +
  if [ $system = windows ]; then
    (cd target/bundle && "$java_home/bin/jar" --create --no-manifest --file "../$name.zip" --date "$timestamp" "$name")
  else
    tar -C target/bundle --sort=name --owner=0 --group=0 --numeric-owner --mtime="$timestamp" -cf - "$name" |
      gzip -n -6 > "target/$name.tar.gz"
  fi
}
# The launcher of Windows is no script that could be trained here: it starts without caches.
if [ $system = windows ]; then
  pack_up
  exit
fi

# The training runs start as users do; they make the caches by the launcher's own flags.
if "$bundle/lib/runtime/bin/java" -XX:AOTCacheOutput="$work/probe.aot" -version > /dev/null 2>&1; then
  option=-XX:AOTCacheOutput suffix=aot
else
  option=-XX:ArchiveClassesAtExit suffix=jsa
fi
train() { # cache, then the program's arguments
  # An archive so small would not be compiled well, and the cache would hold no profiles.
  tiers=
  if [ "$1" = archive ]; then tiers=-XX:TieredStopAtLevel=4; fi
  READOUT_JAVA_OPTS="$tiers $option=$bundle/lib/$1.$suffix" "$bundle/bin/readout" "${@:2}" > "$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }
}
# No note is told the time, for users tell it rarely; the embargoes of the examples have ended.
find src/main/resources/readout/samples -name '*.yaml' ! -name embargoed.yaml -print0 | sort -z > "$work/samples"
xargs -0a "$work/samples" cp -t "$work"
train note render examples/*.yaml "$work"/*.yaml --format html -o "$work/notes/"
# Copies of a record are a mistake: each round puts an ending of its own to the words, but not to the
# ids in references to quotes and figures. A part of a quote would be misquoted by that: records whose
# stories have one are left to the notes.
round=0
for ending in ba ce di fo gu la me ni po ru; do
  round=$((round + 1))
  mkdir -p "$work/records/$round"
  for record in examples/*.yaml; do
    if grep -qE '\[quote: [^]]* "' "$record"; then continue; fi
    LC_ALL=C.UTF-8 sed -E "
      s/^id: *(.*)/id: \1-$round/
      s/(\[[a-z]+: [^] \"]+) /\1\x01/g
      s/([[:alpha:]]{3}) /\1$ending /g
      s/\x01/ /g
    " "$record" > "$work/records/$round/$(basename "$record" .yaml)-$round.yaml"
  done
done
train archive archive "$work/records" -o "$work/site"

pack_up
