import { addDays } from './calendar.js';
import { type Context, type Found, lowerAt, type Rule } from './context.js';
import { ORDINALS } from './lexicon/calendar.js';
import { YEAR } from './years.js';

const PART = /^(?:q[1-4]|h[12])$/;
const PARTS: ReadonlyMap<string, readonly [code: string, last: number]> = new Map([
  ['quarter', ['Q', 4]],
  ['half', ['H', 2]],
]);

/** "the third quarter of 2018", "Q3 2019", "the first half of 2024": a part of a year, where the text says of which. */
export const partOfYear: Rule = (context, at) => inLetters(context, at) ?? inWords(context, at);

/** "Q3", "Q3 2019", "H1 2024". */
function inLetters(context: Context, at: number): Found | null {
  const letters = PART.exec(lowerAt(context, at) + lowerAt(context, at + 1))?.[0].toUpperCase();
  if (!letters || !context.pieces[at + 1]?.glued) return null;
  const year = context.pieces[at + 2]?.text ?? '';
  const named = YEAR.test(year);
  if (!named && letters.startsWith('H')) return null;
  return { first: at, end: at + (named ? 3 : 2), kind: 'date', value: `${named ? year : 'XXXX'}-${letters}` };
}

/** "the first half of this year". */
function inWords(context: Context, at: number): Found | null {
  const ordinal = ORDINALS.get(lowerAt(context, at));
  const [code, count] = PARTS.get(lowerAt(context, at + 1)) ?? ['', 0];
  if (!ordinal || ordinal > count) return null;
  const of = /^(?:of|in)$/.test(lowerAt(context, at + 2)) ? at + 3 : at + 2;
  const year = context.pieces[of]?.text ?? '';
  if (YEAR.test(year)) return { first: at, end: of + 1, kind: 'date', value: `${year}-${code}${ordinal}` };
  const shift = { this: 0, last: -1, next: 1 }[lowerAt(context, of)];
  if (shift === undefined || lowerAt(context, of + 1) !== 'year') return null;
  const value = context.published
    ? `${Number(addDays(context.published, 0).slice(0, 4)) + shift}-${code}${ordinal}`
    : `XXXX-${code}${ordinal}`;
  return { first: at, end: of + 2, kind: 'date', value };
}
