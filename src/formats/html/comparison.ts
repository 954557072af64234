import type { ComparedClaims, ComparedEntity, Comparison, SharedQuotation } from '../../comparison/index.js';
import { amountWords, quantityWordsById, speakerName } from '../words.js';
import { escapeHtml } from './escape.js';
import { documentOf } from './page.js';

/** How the page is made. */
export interface ComparisonHtmlOptions {
  /** What to call each article, in the order of the reports. Default: its headline, else its first sentence. */
  readonly titles?: readonly string[];
}

const CLAIMS: { readonly [V in ComparedClaims['verdict']]: string } = {
  agree: 'Figures that agree',
  differ: 'Figures that differ',
  alone: 'Figures that one article has alone',
};

const QUOTATIONS: { readonly [V in SharedQuotation['verdict']]: string } = {
  'same-speaker': 'the same speaker',
  'different-speakers': 'different speakers',
  'not-known': 'a speaker is not known',
};

/**
 * A comparison as one page of HTML that needs nothing else: a column for each article, a row for each figure that they give,
 * for each quotation that they share, and for who and what they name.
 *
 * Takes a Comparison; returns a whole document in UTF-8, without script, as that of `toHtml`.
 */
export function toComparisonHtml(comparison: Comparison, { titles = [] }: ComparisonHtmlOptions = {}): string {
  const names = comparison.reports.map((report, index) => titles[index] ?? headingOf(report, index));
  const parts = [
    ...Object.entries(CLAIMS).map(([verdict, heading]) => claimsTable(comparison, verdict, heading, names)),
    quotationsTable(comparison, names),
    entitiesTable(comparison, names),
  ];
  return documentOf(
    'Articles side by side',
    `<main class="wide">\n<h1>Articles side by side</h1>\n${parts.join('')}</main>\n`,
  );
}

function headingOf({ blocks, sentences }: Comparison['reports'][number], index: number): string {
  return blocks.find(({ kind }) => kind === 'headline')?.text ?? sentences[0]?.text ?? `Article ${index + 1}`;
}

/** A table with a column for each article; each row is its heading and what stands in each column, as HTML. */
function table(
  heading: string,
  names: readonly string[],
  rows: readonly (readonly [string, readonly string[]])[],
): string {
  const columns = names.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map(([head, cells]) => {
    const filled = cells
      .map((cell) => `<td>${cell === '' ? '<span class="faint">not there</span>' : cell}</td>`)
      .join('');
    return `<tr><th scope="row">${escapeHtml(head)}</th>${filled}</tr>\n`;
  });
  const body =
    rows.length === 0
      ? '<p class="faint">none</p>\n'
      : `<table>\n<thead><tr><td></td>${columns}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`;
  return `<section>\n<h2>${heading}</h2>\n${body}</section>\n`;
}

/** What stands in the columns: the items of each report, put into words, one a line. */
function cellsOf<T extends { readonly report: number }>(
  { reports }: Comparison,
  items: readonly T[],
  words: (item: T) => string,
): readonly string[] {
  return reports.map((_, index) =>
    items
      .filter(({ report }) => report === index)
      .map(words)
      .join('<br>'),
  );
}

function claimsTable(comparison: Comparison, verdict: string, heading: string, names: readonly string[]): string {
  const words = comparison.reports.map(quantityWordsById);
  const rows = comparison.claims
    .filter((one) => one.verdict === verdict)
    .map(({ measure, claims }): readonly [string, readonly string[]] => [
      measure ?? 'measure not known',
      cellsOf(comparison, claims, ({ report, claim }) => {
        const owner = claim.owner ? ` (${claim.owner.text})` : '';
        const amount = amountWords(claim, words[report] ?? new Map());
        return `${escapeHtml(`${claim.measure?.text ?? ''}${owner}`)}: <span class="number claimed">${escapeHtml(amount)}</span>`;
      }),
    ]);
  return table(heading, names, rows);
}

function quotationsTable(comparison: Comparison, names: readonly string[]): string {
  const rows = comparison.quotations.map(({ verdict, quotations }): readonly [string, readonly string[]] => [
    QUOTATIONS[verdict],
    cellsOf(comparison, quotations, ({ quote, attribution }) => {
      const speaker = (attribution && speakerName(attribution)) ?? 'speaker not known';
      return `<span class="speaker">${escapeHtml(speaker)}</span>: <span class="said direct">${escapeHtml(quote.text)}</span>`;
    }),
  ]);
  return table('Quotations that they share', names, rows);
}

function entitiesTable(comparison: Comparison, names: readonly string[]): string {
  const row = ({ name, entities }: ComparedEntity): readonly [string, readonly string[]] => [
    name,
    cellsOf(comparison, entities, ({ entity }) => `${escapeHtml(entity.type)}, ${entity.mentions.length} ×`),
  ];
  return (
    table('Who and what they all or some of them name', names, comparison.shared.map(row)) +
    table('Who and what one of them names', names, comparison.alone.map(row))
  );
}
