/** What `onrecord --help` prints. */
export const HELP = `Usage: onrecord [OPTION…] [FILE…]

Reads English news articles and reports who said what, which numbers are claimed
about what, and who and what is named. Reads standard input where no FILE is
given, or where FILE is -. Files are plain text in UTF-8, one article each, or
JSON Lines with many.

What is written:
  -f, --format NAME         text            a report to read (the default)
                            json            JSON
                            jsonl           one line of JSON for each article
                            csv             a table of who said what
                            csv-claims      a table of the numeric claims
                            html            a page with the article marked
                            web-annotation  W3C Web Annotations
                            json-ld         JSON-LD of schema.org
                            spacy           the JSON of a spaCy Doc
                            brat            stand-off annotation of brat
  -o, --output FILE         write there and not to standard output
      --output-dir DIR      write a file for each article there
      --resume              leave out what FILE (jsonl) or DIR has already

What is read:
  -p, --published DAY       the day of publication (YYYY-MM-DD), from which
                            "Thursday" and "last year" are counted
  -i, --input text|jsonl    what the files hold; default: jsonl where the name ends
                            in .jsonl or .ndjson, else text
      --text-field NAME     the field of a line that holds the text (text)
      --id-field NAME       the field that holds the id (id)
      --published-field NAME  the field that holds the day of publication, which
                            goes before --published (published)

  -j, --jobs N              analyse N articles at a time (1)
  -e, --extractors MODULE   a JavaScript module whose default export holds
                            extractors of your own by name
  -h, --help                print this and leave
  -v, --version             print the version and leave

JSON holds the report of one article, or a list of reports where there are several;
each has the field "file" before those of the report ("-" for standard input), and
"id" where it comes from a line.

The report to read is in colour on a terminal, unless NO_COLOR is set. How far the
command is with many articles is shown on standard error, where that is a terminal.

Exit status: 0 where every article was read, 1 where one could not be (the others
are done all the same), 2 where the command itself is wrong.
`;
