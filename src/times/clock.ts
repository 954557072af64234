import { addDays, pad } from './calendar.js';
import { type Context, type Found, lowerAt, type Rule } from './context.js';
import { weekdayDate } from './dates.js';
import { DAY_PARTS } from './lexicon/calendar.js';
import { namedDay } from './relative.js';

/** A day that is not known, as TIMEX3 writes it before a clock time. */
const OPEN_DAY = 'XXXX-XX-XX';
const BEFORE_CLOCK = new Set('at by until till from to before after around about since between and'.split(' '));
const ZONES = new Set('et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet ist'.split(' '));

/** "5 p.m.", "10:30pm", "9.30am", "at 17:30", "noon", "midnight": on a day that stays open. */
export const clockTime: Rule = (context, at) => namedHour(context, at) ?? figuresTime(context, at);

function namedHour(context: Context, at: number): Found | null {
  const word = lowerAt(context, at);
  const named = word === 'noon' ? 'T12:00' : word === 'midnight' ? 'T24:00' : null;
  return named ? { first: at, end: at + 1, kind: 'time', value: OPEN_DAY + named } : null;
}

function figuresTime(context: Context, at: number): Found | null {
  const clock = figuresOfClock(context, at) ?? hourInWords(context, at);
  if (!clock || clock.minute > 59) return null;
  const half = halfOfDay(context, clock.end);
  if (half) {
    const valid = clock.hour >= 1 && clock.hour <= 12;
    return valid ? timed(context, at, half.end, (clock.hour % 12) + (half.afternoon ? 12 : 0), clock.minute) : null;
  }
  const oclock = lowerAt(context, clock.end) === 'o' && lowerAt(context, clock.end + 1) === "'clock";
  if (oclock) return { first: at, end: clock.end + 2, kind: 'time', value: null };
  const introduced = BEFORE_CLOCK.has(lowerAt(context, at - 1)) || ZONES.has(lowerAt(context, clock.end));
  return clock.colon && introduced && clock.hour <= 24 && !runsOn(context, clock.end)
    ? timed(context, at, clock.end, clock.hour, clock.minute)
    : null;
}

/** "three o'clock". */
function hourInWords(context: Context, at: number): ClockFigures | null {
  const numeral = context.numeralAt.get(at);
  const hour = numeral?.form === 'words' && numeral.end === at + 1 ? numeral.value : null;
  return hour && lowerAt(context, at + 1) === 'o' ? { hour, minute: 0, colon: false, end: at + 1 } : null;
}

interface ClockFigures {
  readonly hour: number;
  readonly minute: number;
  readonly colon: boolean;
  readonly end: number;
}

/** "17:30", "9.30", "5": figures that a clock may show. */
function figuresOfClock(context: Context, at: number): ClockFigures | null {
  const piece = context.pieces[at];
  if (piece?.kind !== 'number' || (piece.glued && lowerAt(context, at - 1) !== '(')) return null;
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(piece.text);
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), colon: false, end: at + 1 };
  if (!/^\d{1,2}$/.test(piece.text)) return null;
  const minutes = context.pieces[at + 2];
  const colon = lowerAt(context, at + 1) === ':' && minutes?.glued === true && /^\d\d$/.test(minutes.text);
  return { hour: Number(piece.text), minute: colon ? Number(minutes.text) : 0, colon, end: colon ? at + 3 : at + 1 };
}

/** "1:36.6" and "2:05:30" are the lengths of a race. */
function runsOn(context: Context, end: number): boolean {
  const more = context.pieces[end];
  return more?.glued === true && /^[.:%]$/.test(more.text) && context.pieces[end + 1]?.glued === true;
}

/** "am", "p.m.": the piece after it, and which half of the day. */
function halfOfDay(context: Context, at: number): { end: number; afternoon: boolean } | null {
  const match = /^([ap])\.?m\.?$/.exec(lowerAt(context, at));
  return match ? { end: at + 1, afternoon: match[1] === 'p' } : null;
}

function timed(context: Context, first: number, end: number, hour: number, minute: number): Found {
  const zone = zoneEnd(context, end);
  const utc = /^(?:gmt|utc)$/.test(lowerAt(context, end)) ? 'Z' : '';
  return { first, end: zone, kind: 'time', value: `${OPEN_DAY}T${pad(hour)}:${pad(minute)}${utc}` };
}

function zoneEnd(context: Context, at: number): number {
  if (ZONES.has(lowerAt(context, at))) return at + 1;
  const named = /^(?:eastern|central|mountain|pacific|local)$/.test(lowerAt(context, at));
  if (named && lowerAt(context, at + 1) === 'time') return at + 2;
  return named && lowerAt(context, at + 2) === 'time' ? at + 3 : at;
}

/** "this morning", "Thursday night", "tonight", "last night": a part of a day. */
export const dayPart: Rule = (context, at) => {
  const word = lowerAt(context, at);
  const { published } = context;
  if (word === 'tonight') return part(at, at + 1, published, 'NI');
  const next = DAY_PARTS.get(lowerAt(context, at + 1));
  if (next && word === 'this') return part(at, at + 2, published, next);
  if (next === 'NI' && word === 'last') return part(at, at + 2, published && addDays(published, -1), next);
  const day = namedDay(context, at) ?? weekdayDate(context, at);
  const code = day && DAY_PARTS.get(lowerAt(context, day.end));
  return day && code ? part(at, day.end + 1, day.value, code) : null;
};

function part(first: number, end: number, day: string | null, code: string): Found {
  return { first, end, kind: 'time', value: `${day ?? OPEN_DAY}T${code}` };
}
