import { addDays, addMonths, isoWeek } from './calendar.js';
import { type Context, isCapitalised, lowerAt, numberAt, type Rule } from './context.js';
import { TIME_UNITS, type TimeUnit } from './lexicon/calendar.js';

/** Days that go by the day of the publication, with how far they lie from it. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "tomorrow": a value where the day of publication is known. */
export const namedDay: Rule = (context, at) => {
  const shift = NAMED_DAYS.get(lowerAt(context, at));
  if (shift === undefined || isTitle(context, at)) return null;
  return { first: at, end: at + 1, kind: 'date', value: context.published && addDays(context.published, shift) };
};

/** "Russia Today" and "USA Today" are names. */
function isTitle(context: Context, at: number): boolean {
  return isCapitalised(context.pieces[at]) && isCapitalised(context.pieces[at - 1]);
}

/** Words before a unit of time, with how many units they lie from that of the publication. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last year", "this month", "next week": counted from the publication. */
export const shiftedPeriod: Rule = (context, at) => {
  const shift = SHIFTS.get(lowerAt(context, at));
  const unit = TIME_UNITS.get(lowerAt(context, at + 1));
  const plural = lowerAt(context, at + 1).endsWith('s');
  if (shift === undefined || !unit || plural || /^T|^D/.test(unit.code)) return null;
  const anchored = /^(?:last|this|next|current)$/.test(lowerAt(context, at));
  const value = anchored && context.published ? periodValue(context.published, unit, shift) : null;
  return { first: at, end: at + 2, kind: 'date', value };
};

/** "two years ago", "a week ago": as exact as its unit. */
export const ago: Rule = (context, at) => {
  const numeral = context.numeralAt.get(at);
  const article = /^an?$/.test(lowerAt(context, at));
  if (!numeral && !article) return null;
  const place = numeral?.end ?? at + 1;
  const unit = TIME_UNITS.get(lowerAt(context, place));
  if (!unit || lowerAt(context, place + 1) !== 'ago') return null;
  const count = numeral ? numberAt(context, at)?.value : 1;
  const whole = count !== undefined && Number.isInteger(count) && !unit.code.startsWith('T');
  const value = whole && context.published ? periodValue(context.published, unit, -count) : null;
  return { first: at, end: place + 2, kind: 'date', value };
};

/** The day, week, month, year or decade that lies `count` units from `day`. */
function periodValue(day: string, unit: TimeUnit, count: number): string | null {
  if (unit.code === 'D') return addDays(day, count);
  if (unit.code === 'W') return isoWeek(addDays(day, 7 * count * unit.count));
  if (unit.code === 'M') return addMonths(day, count);
  const year = Number(day.slice(0, 4)) + count * unit.count;
  if (year < 1 || year > 9999) return null;
  return String(year)
    .padStart(4, '0')
    .slice(0, unit.count === 1 ? 4 : unit.count === 10 ? 3 : 2);
}
