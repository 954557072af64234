import { type Context, isCapitalised, lowerAt, type Rule } from './context.js';
import { isoDuration } from './durations.js';
import { TIME_UNITS, WEEKDAYS } from './lexicon/calendar.js';

/** Adverbs of repetition, with the time from one to the next. */
export const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['quarterly', 'P3M'],
  ['monthly', 'P1M'],
  ['weekly', 'P1W'],
  ['daily', 'P1D'],
  ['hourly', 'PT1H'],
]);

/** "every year", "each week", "every two years", "every Monday", "Mondays", "annually": how often, as the time from one to the next. */
export const repeated: Rule = (context, at) => everyUnit(context, at) ?? weekdays(context, at) ?? adverb(context, at);

function everyUnit(context: Context, at: number) {
  if (!/^(?:every|each)$/.test(lowerAt(context, at))) return null;
  const day = WEEKDAYS.get(lowerAt(context, at + 1));
  if (day) return { first: at, end: at + 2, kind: 'set' as const, value: `XXXX-WXX-${day}` };
  const numeral = context.numeralAt.get(at + 1);
  const other = lowerAt(context, at + 1) === 'other' ? 2 : 1;
  const place = numeral?.end ?? (other === 2 ? at + 2 : at + 1);
  const unit = TIME_UNITS.get(lowerAt(context, place));
  const count = numeral ? numeral.value : other;
  if (!unit || count === null) return null;
  return { first: at, end: place + 1, kind: 'set' as const, value: isoDuration(count, unit) };
}

function weekdays(context: Context, at: number) {
  const word = lowerAt(context, at);
  const day = word.endsWith('s') ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  if (!day || !isCapitalised(context.pieces[at])) return null;
  return { first: at, end: at + 1, kind: 'set' as const, value: `XXXX-WXX-${day}` };
}

/** Adverbs only: a daily newspaper and a quarterly report are not repeated times. */
function adverb(context: Context, at: number) {
  const value = ADVERBS.get(lowerAt(context, at));
  if (!value || isCapitalised(context.pieces[at])) return null;
  const next = context.pieces[at + 1];
  const modifies = next !== undefined && next.kind === 'word' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos);
  const sure = context.pieces[at]?.pos === 'ADV' || lowerAt(context, at) === 'annually';
  return sure && !modifies ? { first: at, end: at + 1, kind: 'set' as const, value } : null;
}
