/** What `onrecord --help` prints. */
export const HELP = `Usage: onrecord [OPTION…] [FILE…]

Reads English news articles and reports who said what, which numbers are claimed
about what, and who and what is named. Reads standard input where no FILE is
given, or where FILE is -. Files are plain text in UTF-8, one article each.

Options:
  -f, --format text|json|jsonl  a report to read (the default), JSON, or one line
                                of JSON for each article
  -p, --published YYYY-MM-DD    the day of publication, from which "Thursday" and
                                "last year" are counted
  -h, --help                    print this and leave
  -v, --version                 print the version and leave

JSON holds the report of one article, or a list of reports where there are several
files; each has the field "file" before those of the report ("-" for standard
input).

The report to read is in colour on a terminal, unless NO_COLOR is set.

Exit status: 0 where every article was read, 1 where one could not be (the others
are done all the same), 2 where the command itself is wrong.
`;
