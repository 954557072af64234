#!/usr/bin/env bash
# Analyses an archive of articles, one line of JSON each, with GNU parallel: every processor reads a part of the file, so that
# nothing has to be split beforehand. Usage: analyse-archive.sh ARTICLES.jsonl REPORTS.jsonl [onrecord's options]
set -euo pipefail
archive=$1 reports=$2
shift 2

# --pipepart hands each process a block of the file, cut at line ends; --keep-order keeps the order of the archive;
# --joblog and --resume go on after an interruption with the blocks that are not done.
parallel --will-cite --pipepart --arg-file "$archive" --block "${BLOCK:-1M}" --keep-order --halt soon,fail=20% \
  --joblog "$reports.log" --resume \
  "${ONRECORD:-onrecord}" --input jsonl --format jsonl "$@" >> "$reports"
