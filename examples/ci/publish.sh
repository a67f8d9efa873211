#!/bin/sh
# Checks the records, builds their site and publishes it, for any CI service and for cron.
# usage: publish.sh RECORDS PUBLIC [OPTION...]
#   OPTION   more options of readout archive, such as --base-url https://meetings.example/
#   READOUT  the command that runs readout; default: readout
#   STATE    a folder to keep from run to run, in a cache of the service: it makes runs short.
#            It knows what is embargoed, so keep it private. Default: .readout-state
# Writes readout.sarif for the service to upload, and next-embargo with the instant at which to run
# this again, empty when no embargo is pending. Other files in PUBLIC stay: the site's files are
# listed there, in .readout-files, so that none is lost when STATE is.
# Exit status: 0 published; 1 records with errors are left out, the rest is published; otherwise
# nothing was published.
set -eu
records=$1
public=${2%/}
shift 2
readout=${READOUT:-readout}
state=${STATE:-.readout-state}
mkdir -p "$state" "$(dirname "$public")"

status=0
# shellcheck disable=SC2086 # READOUT may be several words
$readout check "$records" -f sarif > readout.sarif || {
  status=1
  # shellcheck disable=SC2086
  $readout check "$records" -f short >&2 || :
}
# A record with errors does not stop the others: the end of an embargo must not wait for it.
# shellcheck disable=SC2086
$readout archive "$records" -o "$state/site" --cache "$state/cache" --keep-going --json "$@" \
  > "$state/summary.json" || {
  built=$?
  if [ "$built" -ne 1 ] || [ ! -e "$state/site/index.html" ]; then exit "$built"; fi
  status=1
}
sed -n 's/.*"next_embargo" : "\(..*\)".*/\1/p' "$state/summary.json" > next-embargo

# A run that was stopped between the two moves below left what was public under another name.
if [ ! -e "$public" ] && [ -e "$public.old" ]; then mv "$public.old" "$public"; fi

# Public files that are not the site's stay. If a site does not say which files are its own, only
# what hosts keep there stays, because anything else may be a page that must go.
rm -rf "$public.new" "$public.old"
mkdir "$public.new"
if [ -e "$public/.readout-files" ]; then
  cp -Rp "$public/." "$public.new"
  while IFS= read -r file; do
    case $file in */../*) continue ;; ./*) ;; *) continue ;; esac
    rm -f "$public.new/$file"
    (cd "$public.new" && rmdir -p "$(dirname "$file")" 2> /dev/null) || :
  done < "$public/.readout-files"
elif grep -qs '<meta name="generator" content="readout">' "$public/index.html"; then
  for kept in "$public"/.[!.]* "$public/CNAME"; do
    if [ -e "$kept" ]; then cp -Rp "$kept" "$public.new"; fi
  done
elif [ -e "$public" ]; then
  cp -Rp "$public/." "$public.new"
fi

# The new site replaces the old one as a whole.
cp -R "$state/site/." "$public.new"
(cd "$state/site" && find . -type f) > "$public.new/.readout-files"
if [ -e "$public" ]; then mv "$public" "$public.old"; fi
mv "$public.new" "$public"
rm -rf "$public.old"
exit "$status"
