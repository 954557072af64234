/**
 * An extractor of your own, in full: the votes of a parliament, with their counts, their outcome, and who reports them. Run it
 * by `npm run example:vote-counts`.
 */
import { analyse, type Document, extractAttributions, fromMatch, fromPattern, type Span } from 'onrecord';

/** A vote as the text tells it. The span holds the counts. */
interface Vote extends Span {
  readonly ayes: number;
  readonly noes: number;
  readonly passed: boolean;
  /** Who is reported as telling of it, where somebody is. */
  readonly reportedBy: string | null;
}

const COUNTS = /\b(?<ayes>\d{1,3})(?:-|–| to )(?<noes>\d{1,3})\b(?= (?:vote|on|in|against|for|to)\b|[.,;])/u;

/** The extractor: a plain function of a Document. It asks a built-in extractor as a function; nothing is computed twice. */
function votes(doc: Document): readonly Vote[] {
  const attributions = extractAttributions(doc);
  const find = fromPattern(COUNTS, ({ start, end, text, groups }): Vote => {
    const [ayes, noes] = [Number(groups.ayes?.text), Number(groups.noes?.text)];
    const report = attributions.find(({ content }) => content.some((span) => span.start <= start && end <= span.end));
    const reportedBy = report?.speaker.name ?? report?.speaker.mention?.text ?? null;
    return { start, end, text, ayes, noes, passed: ayes > noes, reportedBy };
  });
  return find(doc);
}

/** The same in one line where the match itself is all that you want, in the match syntax of compromise. */
const votesInWords = fromMatch('[<count>#Value] votes');

const article = `The Senate passed the farm bill 51-49 on Tuesday. An amendment failed, 38 to 62.

“It won 60 votes in committee,” said Senator Ana Reyes. The mayor said that the council had voted 7-2 in favour.`;

const report = analyse(article, { extractors: { votes, votesInWords } });

for (const { text, ayes, noes, passed, reportedBy } of report.votes) {
  console.log(
    `${text}: ${passed ? 'passed' : 'failed'} by ${Math.abs(ayes - noes)}, reported by ${reportedBy ?? 'the article'}`,
  );
}
for (const { text, start, groups } of report.votesInWords) console.log(`${text} at ${start}: ${groups.count?.text}`);
