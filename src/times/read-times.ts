import { type Document, spanOf } from '../document/index.js';
import { type NumberedSentence, numberedSentences, type Piece } from '../numerals/index.js';
import { clockTime, dayPart } from './clock.js';
import type { Context, Found, Rule } from './context.js';
import { dayMonthDate, figuresDate, monthDate, sameYear, seasonDate, weekdayDate } from './dates.js';
import { AROUND, duration } from './durations.js';
import { HOLIDAY_STARTS, holiday } from './holidays.js';
import { MONTHS, ORDINALS, SEASONS, TIME_UNITS, WEEKDAYS } from './lexicon/calendar.js';
import { partOfYear } from './parts-of-year.js';
import { ago, namedDay, shiftedPeriod } from './relative.js';
import { ADVERBS, repeated } from './sets.js';
import type { Time } from './types.js';
import { weekend } from './weekends.js';
import { longPeriod, yearDate } from './years.js';

/** The rules in the order in which they are asked: the longer reading first. */
const RULES: readonly Rule[] = [
  figuresDate,
  holiday,
  weekend,
  repeated,
  dayPart,
  weekdayDate,
  monthDate,
  dayMonthDate,
  clockTime,
  seasonDate,
  partOfYear,
  longPeriod,
  ago,
  shiftedPeriod,
  duration,
  yearDate,
  sameYear,
  namedDay,
];

/** The times of a Document, in order. */
export function readTimes(doc: Document): readonly Time[] {
  const times: Time[] = [];
  let lastYear: string | null = null;
  for (const sentence of numberedSentences(doc)) {
    for (const found of timesOf(doc, sentence, lastYear)) {
      const year: string | undefined = found.kind === 'date' ? /^\d{4}/.exec(found.value ?? '')?.[0] : undefined;
      if (year) lastYear = year;
      const first = sentence.pieces[found.first] as Piece;
      const last = sentence.pieces[found.end - 1] as Piece;
      times.push({
        id: `t${times.length + 1}`,
        ...spanOf(doc.text, first.start, last.end),
        kind: found.kind,
        value: found.value,
      });
    }
  }
  return times;
}

function timesOf(doc: Document, sentence: NumberedSentence, lastYear: string | null): readonly Found[] {
  const found: Found[] = [];
  let year: string | null = lastYear;
  for (let at = 0; at < sentence.pieces.length; ) {
    const context: Context = {
      pieces: sentence.pieces,
      numeralAt: sentence.numeralAt,
      published: doc.published,
      lastYear: year,
    };
    const time: Found | null = timeAt(context, at, found.at(-1)?.end ?? 0);
    if (time) found.push(time);
    if (time?.kind === 'date') year = /^\d{4}/.exec(time.value ?? '')?.[0] ?? year;
    at = time?.end ?? at + 1;
  }
  return onDays(sentence.pieces, found);
}

const STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...[...WEEKDAYS.keys()].flatMap((day) => [day, `${day}s`]),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...TIME_UNITS.keys(),
  ...ADVERBS.keys(),
  ...'last next this that previous current coming every each noon midnight tonight today yesterday tomorrow q h'.split(
    ' ',
  ),
  ...HOLIDAY_STARTS,
]);

/** Whether a time can start at a piece: most words are told apart here, before any rule is asked. */
function mayStart(context: Context, at: number): boolean {
  const piece = context.pieces[at];
  if (!piece || piece.kind === 'mark') return false;
  if (piece.kind === 'number' || context.numeralAt.has(at) || STARTS.has(piece.lower)) return true;
  const next = context.pieces[at + 1]?.lower ?? '';
  if (piece.lower === 'the') return AROUND.has(next) || next === 'same' || next === 'weekend';
  return (piece.lower === 'a' || piece.lower === 'an') && (TIME_UNITS.has(next) || next === 'half');
}

function timeAt(context: Context, at: number, from: number): Found | null {
  if (!mayStart(context, at)) return null;
  for (const rule of RULES) {
    const found = rule(context, at);
    if (found && found.first >= from) return found;
  }
  return null;
}

/** A clock time beside a day is on that day: "9:01 p.m. Monday", "Monday at 5 p.m.". */
function onDays(pieces: readonly Piece[], found: readonly Found[]): readonly Found[] {
  return found.map((time, index) => {
    if (time.kind !== 'time' || !time.value?.startsWith('XXXX-XX-XXT')) return time;
    const day = [found[index + 1], found[index - 1]].find((other) => other && isDayBeside(pieces, time, other));
    return day ? { ...time, value: `${day.value}${time.value.slice('XXXX-XX-XX'.length)}` } : time;
  });
}

function isDayBeside(pieces: readonly Piece[], time: Found, other: Found): boolean {
  const day = other.kind === 'date' && /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)$/.test(other.value ?? '');
  const [from, to] = other.first > time.first ? [time.end, other.first] : [other.end, time.first];
  return day && pieces.slice(from, to).every((piece) => /^(?:on|at|,)$/.test(piece.lower)) && to - from <= 2;
}
