import type { Report } from '../../analyse.js';
import type { Block, BlockKind } from '../../document/index.js';
import { escapeHtml } from './escape.js';
import { type Mark, type MarkedList, marksOf } from './marks.js';
import { type Segment, segmentsOf } from './segments.js';

/** The element that each kind of block is. */
const ELEMENTS: { readonly [K in BlockKind]: string } = {
  headline: 'h1',
  subheading: 'h2',
  byline: 'p',
  dateline: 'p',
  paragraph: 'p',
  'list-item': 'li',
  boilerplate: 'p',
};

/**
 * The article of a report as a fragment of HTML, with what is said, who says it, numbers, times and names marked.
 *
 * Takes a Report; returns the blocks as headings, paragraphs and lists. A marked stretch is a `span` whose classes say what
 * it is (`said direct`, `said mixed`, `said indirect`, `speaker`, `cue`, `quote`, `number`, `claimed`, `time`, `name`), whose `title` says
 * it in words, and whose `data-attributions`, `data-quantities`, `data-entities`, `data-times` and `data-quotes` hold the ids,
 * parted by spaces. All text is escaped. Style it yourself, or take the whole page of `toHtml`.
 */
export function toArticleHtml(report: Report): string {
  return articleWith(report, () => '');
}

/** The same, with what `after` gives behind each stretch that is said, by the id of its attribution. */
export function articleWith(report: Report, after: (attribution: string) => string): string {
  const marks = [...marksOf(report)].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = new Map(
    report.attributions.flatMap(({ id, content }) => content.slice(-1).map(({ end }) => [id, end] as const)),
  );
  const closing = (segment: Segment): string =>
    segment.marks
      .filter(({ id, end, layer }) => layer.startsWith('said') && end === segment.end && ends.get(id) === end)
      .map(({ id }) => after(id))
      .join('');
  let from = 0;
  let html = '';
  let inList = false;
  for (const block of report.blocks) {
    while (from < marks.length && (marks[from] as Mark).end <= block.start) from++;
    const inside = marks.slice(from, upTo(marks, block.end, from));
    const isItem = block.kind === 'list-item';
    if (isItem !== inList) html += isItem ? '<ul>\n' : '</ul>\n';
    inList = isItem;
    html += blockHtml(report.text, block, segmentsOf(block, inside), closing);
  }
  return inList ? `${html}</ul>\n` : html;
}

/** The index of the first mark from `from` on that starts at `end` or later. */
function upTo(marks: readonly Mark[], end: number, from: number): number {
  let at = from;
  while (at < marks.length && (marks[at] as Mark).start < end) at++;
  return at;
}

function blockHtml(
  text: string,
  { kind }: Block,
  segments: readonly Segment[],
  closing: (segment: Segment) => string,
): string {
  const element = ELEMENTS[kind];
  const content = segments.map((segment) => segmentHtml(text, segment) + closing(segment)).join('');
  return `<${element} class="${kind}" dir="auto">${content}</${element}>\n`;
}

function segmentHtml(text: string, { start, end, marks }: Segment): string {
  const words = escapeHtml(text.slice(start, end));
  if (marks.length === 0) return words;
  const classes = [...new Set(marks.flatMap(({ layer }) => layer.split(' ')))].join(' ');
  // The narrowest mark is what a reader points at, so it is said first.
  const details = [...new Set([...marks].reverse().map(({ detail }) => detail))].join('\n');
  return `<span class="${classes}"${idsOf(marks)} title="${escapeHtml(details)}">${words}</span>`;
}

function idsOf(marks: readonly Mark[]): string {
  const ids = new Map<MarkedList, Set<string>>();
  for (const { list, id } of marks) ids.set(list, (ids.get(list) ?? new Set()).add(id));
  return [...ids].map(([list, found]) => ` data-${list}="${escapeHtml([...found].join(' '))}"`).join('');
}
