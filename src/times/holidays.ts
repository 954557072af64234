import { type Context, looksAhead, lowerAt, type Rule } from './context.js';
import { dateValue } from './dates.js';

/** Feasts that fall on one day of every year, by their words: the month and the day. */
const HOLIDAYS: readonly (readonly [words: readonly string[], month: number, day: number])[] = [
  [['new', 'year', "'s", 'day'], 1, 1],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['valentine', "'s", 'day'], 2, 14],
  [['st', 'patrick', "'s", 'day'], 3, 17],
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['boxing', 'day'], 12, 26],
];

/** "on Christmas Day", "New Year's Eve 2019". */
export const holiday: Rule = (context, at) => {
  for (const [words, month, day] of HOLIDAYS) {
    if (!standAt(context, at, words)) continue;
    const end = at + words.length;
    const year = context.pieces[end]?.text ?? '';
    const dated = /^(?:19|20)\d\d$/.test(year);
    const value = dateValue(context, dated ? year : null, month, day, looksAhead(context, at));
    return { first: at, end: dated ? end + 1 : end, kind: 'date', value };
  }
  return null;
};

const standAt = (context: Context, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => lowerAt(context, at + index) === word);

/** The words that a holiday opens with. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(HOLIDAYS.map(([[first = '']]) => first));
