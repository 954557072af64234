import { addDays, daysBetween, isDay, pad, yearAndMonth } from './calendar.js';
import { type Context, type Found, isCapitalised, looksAhead, lowerAt, type Rule } from './context.js';
import { AMBIGUOUS_MONTHS, MONTHS, ORDINALS, SEASONS, WEEKDAYS } from './lexicon/calendar.js';

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const YEAR = /^(?:1[0-9]|2[01])\d\d$/;
const MONTH_INTRODUCERS = new Set(
  'in since until by last next this early late mid of during before after from through to between and for each every'.split(
    ' ',
  ),
);

/** "12", "12th", "the 12th of": the day of a month and the piece after it. */
function dayNumber(context: Context, at: number): Read<number> | null {
  const piece = context.pieces[at];
  const word = ORDINALS.get(piece?.lower ?? '');
  if (word !== undefined) return { value: word, end: at + 1 };
  if (!piece || !/^\d{1,2}$/.test(piece.text)) return null;
  const next = context.pieces[at + 1];
  const suffix = next?.glued === true && /^(?:st|nd|rd|th)$/.test(next.lower);
  if (!suffix && next?.glued && next.kind === 'word') return null;
  if (next?.glued && /^[:%/]$/.test(next.text)) return null;
  return { value: Number(piece.text), end: suffix ? at + 2 : at + 1 };
}

/** A month's name with the full stop of its abbreviation. */
export function monthAt(context: Context, at: number): Read<number> | null {
  const piece = context.pieces[at];
  const month = MONTHS.get(piece?.lower ?? '');
  if (month === undefined || !isCapitalised(piece)) return null;
  const dot = context.pieces[at + 1];
  const short =
    (piece?.lower.length ?? 0) < 5 && piece?.lower !== 'may' && piece?.lower !== 'june' && piece?.lower !== 'july';
  return { value: month, end: short && dot?.text === '.' && dot.glued ? at + 2 : at + 1 };
}

/** A year of four figures, after a comma or "of" or nothing. */
function yearAfter(context: Context, at: number, commaAllowed: boolean): Read<string> | null {
  const comma = lowerAt(context, at) === ',' && commaAllowed;
  const of = lowerAt(context, at) === 'of';
  const place = comma || of ? at + 1 : at;
  const sameYear = of ? thatYear(context, place) : null;
  if (sameYear) return { value: sameYear.value ?? '', end: sameYear.end };
  const piece = context.pieces[place];
  if (!piece || !YEAR.test(piece.text)) return null;
  const next = context.pieces[place + 1];
  if (next?.glued && (next.kind === 'word' || next.text === '%')) return null;
  return { value: piece.text, end: place + 1 };
}

/** "that year", "that same year", "the same year": the last year that the text named. */
function thatYear(context: Context, at: number): Read<string | null> | null {
  const opens =
    lowerAt(context, at) === 'that' || (lowerAt(context, at) === 'the' && lowerAt(context, at + 1) === 'same');
  const year = lowerAt(context, at + 1) === 'same' ? at + 2 : at + 1;
  if (!opens || lowerAt(context, year) !== 'year') return null;
  return { value: context.lastYear, end: year + 1 };
}

export const sameYear: Rule = (context, at) => {
  const found = thatYear(context, at);
  return found?.value ? { first: at, end: found.end, kind: 'date', value: found.value } : null;
};

/** "May 12", "Sept. 20-24", "May 12, 2019", "November 2017", "12 May", "the 12th of May", "April of that same year". */
export const monthDate: Rule = (context, at) => {
  const month = monthAt(context, at);
  if (!month) return null;
  const ahead = looksAhead(context, at);
  const day = dayNumber(context, month.end);
  if (day && isDay(null, month.value, day.value)) {
    const last = lastDay(context, day.end);
    const year = yearAfter(context, last?.end ?? day.end, true);
    const from = dateValue(context, year?.value ?? null, month.value, day.value, ahead);
    const value = last ? `${from}/${from.slice(0, -2)}${pad(last.value)}` : from;
    return { first: at, end: year?.end ?? last?.end ?? day.end, kind: 'date', value };
  }
  const year = yearAfter(context, month.end, true);
  if (year)
    return { first: at, end: year.end, kind: 'date', value: year.value ? `${year.value}-${pad(month.value)}` : null };
  return standsAlone(context, at) ? openMonth(context, at, month, ahead) : null;
};

/** "20-24": the last day of a stretch of days. */
function lastDay(context: Context, at: number): Read<number> | null {
  const dash = context.pieces[at];
  const glued = /^[-–]$/.test(dash?.text ?? '') && dash?.glued === true && context.pieces[at + 1]?.glued === true;
  const day = glued ? dayNumber(context, at + 1) : null;
  return day && day.value <= 31 ? day : null;
}

/** "between 3 and 6 May", "3 to 6 May 2019", "3-6 May": the last day of a stretch of days, which the month stands behind. */
function dayBeforeMonth(context: Context, at: number): Read<number> | null {
  const joint = lowerAt(context, at);
  const joins = joint === 'and' ? lowerAt(context, at - 2) === 'between' : /^(?:to|-|–)$/.test(joint);
  const day = joins && context.pieces[at + 1]?.kind === 'number' ? dayNumber(context, at + 1) : null;
  return day && monthAt(context, day.end) ? day : null;
}

/** "12 May 2019", "12th of May": the day before the month. */
export const dayMonthDate: Rule = (context, at) => {
  const day = dayNumber(context, at);
  if (!day || context.pieces[at]?.kind !== 'number') return null;
  const last = dayBeforeMonth(context, day.end);
  const date = last && day.value < last.value ? dayMonthDate(context, day.end + 1) : null;
  if (date?.value) return { ...date, first: at, value: `${date.value.slice(0, -2)}${pad(day.value)}/${date.value}` };
  const of = lowerAt(context, day.end) === 'of' ? day.end + 1 : day.end;
  const month = monthAt(context, of);
  if (!month || !isDay(null, month.value, day.value) || (of === day.end && day.end > at + 2)) return null;
  const year = yearAfter(context, month.end, false);
  const value = dateValue(context, year?.value ?? null, month.value, day.value, looksAhead(context, at));
  return { first: at, end: year?.end ?? month.end, kind: 'date', value };
};

/** A month by itself: "may", "march" and names of people are months only where a preposition says so. */
function standsAlone(context: Context, at: number): boolean {
  const name = lowerAt(context, at);
  const next = context.pieces[at + 1];
  const nameFollows = isCapitalised(next) && next?.pos === 'PROPN' && !WEEKDAYS.has(next.lower);
  if (MONTH_INTRODUCERS.has(lowerAt(context, at - 1))) {
    return !nameFollows && next?.lower !== "'s" ? true : !AMBIGUOUS_MONTHS.has(name);
  }
  if (lowerAt(context, at - 1) === '-' && /^(?:mid|early|late)$/.test(lowerAt(context, at - 2))) return true;
  return !AMBIGUOUS_MONTHS.has(name) && !nameFollows && !isCapitalised(context.pieces[at - 1]);
}

function openMonth(context: Context, at: number, month: Read<number>, ahead: boolean): Found {
  const before = lowerAt(context, at - 1);
  const shift = before === 'last' ? -1 : before === 'next' ? 1 : 0;
  const first = shift !== 0 || before === 'this' ? at - 1 : at;
  return { first, end: month.end, kind: 'date', value: monthValue(context, month.value, shift, ahead) };
}

function monthValue(context: Context, month: number, shift: number, ahead: boolean): string {
  if (!context.published) return `XXXX-${pad(month)}`;
  const [year, current] = yearAndMonth(context.published);
  if (shift < 0) return `${month < current ? year : year - 1}-${pad(month)}`;
  if (shift > 0 || ahead) return `${month > current || (ahead && month === current) ? year : year + 1}-${pad(month)}`;
  return `${month <= current ? year : year - 1}-${pad(month)}`;
}

/**
 * The value of a day: its year where the text has one, else the year that puts it nearest to the publication (within two months),
 * else the last one before it, or the next one where the clause looks ahead. Open without a publication.
 */
export function dateValue(context: Context, year: string | null, month: number, day: number, ahead: boolean): string {
  const tail = `${pad(month)}-${pad(day)}`;
  if (year) return `${year}-${tail}`;
  if (!context.published) return `XXXX-${tail}`;
  const [now] = yearAndMonth(context.published);
  const candidates = [now - 1, now, now + 1].filter((one) => isDay(one, month, day)).map((one) => `${one}-${tail}`);
  const distance = (one: string) => daysBetween(context.published ?? one, one);
  const chosen = ahead
    ? candidates.find((one) => distance(one) >= 0)
    : (candidates.find((one) => Math.abs(distance(one)) <= 60) ??
      candidates.filter((one) => distance(one) <= 0).at(-1));
  return chosen ?? `XXXX-${tail}`;
}

/** "2019-09-01", and "9/11/2001" where it is clear which figures are the month. */
export const figuresDate: Rule = (context, at) => {
  if (!/^[-/]$/.test(lowerAt(context, at + 1))) return null;
  const [a, m1, b, m2, c] = context.pieces.slice(at, at + 5);
  if (!a || !m1 || !b || !m2 || !c || m1.text !== m2.text) return null;
  if (![m1, b, m2, c].every((piece) => piece.glued) || ![a, b, c].every((piece) => /^\d+$/.test(piece.text)))
    return null;
  const end = at + 5;
  if (a.text.length === 4 && YEAR.test(a.text) && isDay(Number(a.text), Number(b.text), Number(c.text))) {
    return { first: at, end, kind: 'date', value: `${a.text}-${pad(Number(b.text))}-${pad(Number(c.text))}` };
  }
  if (!YEAR.test(c.text)) return null;
  const [first, second] = [Number(a.text), Number(b.text)];
  const monthFirst = isDay(Number(c.text), first, second);
  const dayFirst = isDay(Number(c.text), second, first);
  if (!monthFirst && !dayFirst) return null;
  const clear = monthFirst !== dayFirst || first === second;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return { first: at, end, kind: 'date', value: clear ? `${c.text}-${pad(month)}-${pad(day)}` : null };
};

/** "Thursday", "last Thursday", "Friday, Jan. 16": counted from the publication; the last one unless the clause looks ahead. */
export const weekdayDate: Rule = (context, at) => {
  const shifted = /^(?:last|next|this)$/.test(lowerAt(context, at));
  const name = shifted ? at + 1 : at;
  const piece = context.pieces[name];
  const day = WEEKDAYS.get(piece?.lower ?? '');
  if (day === undefined || !isCapitalised(piece) || isPartOfName(context, name)) return null;
  const comma = lowerAt(context, name + 1) === ',' ? name + 2 : name + 1;
  const date = monthDate(context, comma) ?? dayMonthDate(context, comma);
  if (date && /-\d\d$/.test(date.value ?? '')) return { ...date, first: at };
  return { first: at, end: name + 1, kind: 'date', value: weekdayValue(context, day, lowerAt(context, at), name) };
};

const NAMED_DAYS = new Set(
  'black good super bloody ash palm easter cyber fat shrove giving maundy st premium'.split(' '),
);
const NAMED_AFTER = new Set(
  'times mirror mail express telegraph post herald sun live football star people world today'.split(' '),
);

/** "Black Friday", "the Sunday Times". */
function isPartOfName(context: Context, at: number): boolean {
  const next = context.pieces[at + 1];
  return NAMED_DAYS.has(lowerAt(context, at - 1)) || (isCapitalised(next) && NAMED_AFTER.has(next?.lower ?? ''));
}

function weekdayValue(context: Context, day: number, word: string, at: number): string {
  if (!context.published) return `XXXX-WXX-${day}`;
  const today = new Date(`${context.published}T00:00:00Z`).getUTCDay() || 7;
  const back = (today - day + 7) % 7;
  if (word === 'next' || (word !== 'last' && looksAhead(context, at))) {
    const on = (day - today + 7) % 7;
    return addDays(context.published, word === 'next' && on === 0 ? 7 : on);
  }
  return addDays(context.published, word === 'last' && back === 0 ? -7 : -back);
}

/** "the summer of 2016", "this fall", "last winter". */
export const seasonDate: Rule = (context, at) => {
  const shift = lowerAt(context, at);
  const shifted = /^(?:last|next|this)$/.test(shift);
  const place = shifted ? at + 1 : at;
  const season = SEASONS.get(lowerAt(context, place));
  if (!season) return null;
  const year = yearAfter(context, place + 1, false);
  if (year?.value) return { first: place, end: year.end, kind: 'date', value: `${year.value}-${season}` };
  if (!shifted || (season === 'FA' && lowerAt(context, place) === 'fall' && context.pieces[place]?.pos === 'VERB'))
    return null;
  const value = context.published && shift === 'this' ? `${context.published.slice(0, 4)}-${season}` : `XXXX-${season}`;
  return { first: at, end: place + 1, kind: 'date', value };
};
