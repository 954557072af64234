import { addDays, isoWeek, weekday } from './calendar.js';
import { type Context, looksAhead, lowerAt, type Rule } from './context.js';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "over the weekend", "last weekend", "this weekend": TIMEX3 writes 2025-W23-WE. A "weekend trip" is none. */
export const weekend: Rule = (context, at) => {
  const word = lowerAt(context, at);
  const shift = SHIFTS.get(word);
  if ((shift === undefined && word !== 'the') || lowerAt(context, at + 1) !== 'weekend') return null;
  const next = context.pieces[at + 2];
  if (next?.lower === 'of' || (next?.kind === 'word' && /^(?:NOUN|PROPN)$/.test(next.pos))) return null;
  return { first: at, end: at + 2, kind: 'date', value: context.published && value(context, at, shift) };
};

/** Early in the week and without a word of what is to come, "this weekend" and "the weekend" are the one just past. */
function value(context: Context, at: number, shift: number | undefined): string {
  const published = context.published ?? '';
  const early = weekday(published) <= 3;
  const past = !looksAhead(context, at) && (shift === undefined ? weekday(published) < 6 : early);
  const weeks = shift ? shift : past ? -1 : 0;
  return `${isoWeek(addDays(published, 7 * weeks))}-WE`;
}
