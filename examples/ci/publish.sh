#!/bin/sh
# Checks the records, builds their site and publishes it, for any CI service and for cron.
# usage: publish.sh RECORDS PUBLIC [OPTION...]
#   OPTION   more options of readout archive, such as --base-url https://meetings.example/
#   READOUT  how readout is called; default: readout
#   STATE    a folder to keep from run to run, in a cache of the service: it makes runs short.
#            It knows what is embargoed, so it is not for the public. Default: .readout-state
# Writes readout.sarif for the service to upload, and next-embargo with the instant at which this
# wants to run again, empty when no embargo is waiting. Files in PUBLIC that are not the site's stay.
# Exit status: 0 published; 1 records are wrong and are left out, the rest is published; else
# nothing was.
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
# A wrong record does not keep back the others: an embargo that ends is not to wait for it.
# shellcheck disable=SC2086
$readout archive "$records" -o "$state/site" --cache "$state/cache" --keep-going --json "$@" \
  > "$state/summary.json" || {
  built=$?
  if [ "$built" -ne 1 ] || [ ! -e "$state/site/index.html" ]; then exit "$built"; fi
  status=1
}
sed -n 's/.*"next_embargo" : "\(..*\)".*/\1/p' "$state/summary.json" > next-embargo

# What is public and not the site's stays. Where it is unknown what the last run published, only
# what hosts keep there stays, for anything else may be a page that is to go.
rm -rf "$public.new" "$public.old"
mkdir "$public.new"
if [ -e "$public" ]; then
  if [ -e "$state/published" ]; then
    cp -Rp "$public/." "$public.new"
    while IFS= read -r file; do
      rm -f "$public.new/$file"
      (cd "$public.new" && rmdir -p "$(dirname "$file")" 2> /dev/null) || :
    done < "$state/published"
  else
    for kept in "$public"/.[!.]* "$public/CNAME"; do
      if [ -e "$kept" ]; then cp -Rp "$kept" "$public.new"; fi
    done
  fi
fi

# The new site takes the place of the old one whole.
cp -R "$state/site/." "$public.new"
(cd "$state/site" && find . -type f) > "$state/published"
if [ -e "$public" ]; then mv "$public" "$public.old"; fi
mv "$public.new" "$public"
rm -rf "$public.old"
exit "$status"
