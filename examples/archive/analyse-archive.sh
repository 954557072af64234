#!/usr/bin/env bash
# Analyses an archive of articles, one line of JSON each, over all processors, with GNU parallel.
# Usage: analyse-archive.sh ARTICLES.jsonl REPORTS.jsonl [onrecord's options]
#
# The archive is split into parts of ARTICLES articles (500). Each part has a process of its own and reports of its own, which
# it goes on with after an interruption: give the same command again. At the end the reports are put together in the order of
# the archive.
set -euo pipefail
archive=$1 reports=$2
shift 2
parts="$reports.parts"

if [ ! -d "$parts" ]; then
  mkdir -p "$parts.new"
  split --lines "${ARTICLES:-500}" --suffix-length 6 --numeric-suffixes --additional-suffix .jsonl "$archive" "$parts.new/"
  mv "$parts.new" "$parts"
fi

status=0
parallel --will-cite "${ONRECORD:-onrecord} --format jsonl --resume --output {.}.reports $(printf '%q ' "$@") {}" \
  ::: "$parts"/*.jsonl || status=$?

cat "$parts"/*.reports > "$reports"
[ "$status" = 0 ] && rm -r "$parts"
exit "$status"
