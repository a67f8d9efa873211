#!/bin/sh
# Checks the records, builds their site and publishes it, for any CI service and for cron.
# usage: publish.sh RECORDS PUBLIC
#   READOUT  how readout is called; default: readout
#   STATE    a folder to keep from run to run, in a cache of the service: it makes runs short.
#            It knows what is embargoed, so it is not for the public. Default: .readout-state
# Writes readout.sarif for the service to upload, and next-embargo with the instant at which this
# wants to run again, empty when no embargo is waiting. Exit status: 0 published, else nothing was.
set -eu
records=$1
public=${2%/}
readout=${READOUT:-readout}
state=${STATE:-.readout-state}
mkdir -p "$state" "$(dirname "$public")"

# shellcheck disable=SC2086 # READOUT may be several words
$readout check "$records" -f sarif > readout.sarif || {
  # shellcheck disable=SC2086
  $readout check "$records" -f short >&2 || :
  exit 1
}
# shellcheck disable=SC2086
$readout archive "$records" -o "$state/site" --cache "$state/cache" --json > "$state/summary.json"
sed -n 's/.*"next_embargo" : "\(..*\)".*/\1/p' "$state/summary.json" > next-embargo

# The new site takes the place of the old one whole.
rm -rf "$public.new" "$public.old"
cp -R "$state/site" "$public.new"
if [ -e "$public" ]; then mv "$public" "$public.old"; fi
mv "$public.new" "$public"
rm -rf "$public.old"
