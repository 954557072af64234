import { type Document, readableSentences, spanOf } from '../document/index.js';
import { type NumberedSentence, numberedSentence, type Piece, wordScreen } from '../numerals/index.js';
import { clockTime, dayPart } from './clock.js';
import type { Context, Found, Rule } from './context.js';
import { dayMonthDate, figuresDate, monthDate, sameYear, seasonDate, weekdayDate } from './dates.js';
import { duration } from './durations.js';
import { HOLIDAY_STARTS, holiday } from './holidays.js';
import { DAY_PARTS, MONTHS, ORDINALS, SEASONS, TIME_UNITS, WEEKDAYS } from './lexicon/calendar.js';
import { partOfYear } from './parts-of-year.js';
import { ago, NAMED_DAYS, namedDay, SHIFTS, shiftedPeriod } from './relative.js';
import { ADVERBS, repeated } from './sets.js';
import type { Time } from './types.js';
import { weekend } from './weekends.js';
import { longPeriod, yearDate } from './years.js';

/** What a time may start with: one of some words, a number in figures, or a numeral in words. */
interface Start {
  readonly words?: Iterable<string>;
  readonly figures?: true;
  readonly numerals?: true;
}

const SHIFTED = ['last', 'next', 'this'];
const COUNTED = { words: ['a', 'an'], figures: true, numerals: true } as const;
const DAYS = [...WEEKDAYS.keys(), ...SHIFTED];

/** The rules with what their times start with, in the order in which they are asked: the longer reading first. */
const RULES: readonly (readonly [rule: Rule, start: Start])[] = [
  [figuresDate, { figures: true }],
  [holiday, { words: HOLIDAY_STARTS }],
  [weekend, { words: [...SHIFTED, 'the'] }],
  [repeated, { words: ['every', 'each', ...ADVERBS.keys(), ...[...WEEKDAYS.keys()].map((day) => `${day}s`)] }],
  [dayPart, { words: [...DAYS, ...NAMED_DAYS.keys(), 'tonight'] }],
  [weekdayDate, { words: DAYS }],
  [monthDate, { words: MONTHS.keys() }],
  [dayMonthDate, { figures: true }],
  [clockTime, { words: ['noon', 'midnight'], figures: true, numerals: true }],
  [seasonDate, { words: [...SEASONS.keys(), ...SHIFTED] }],
  [partOfYear, { words: [...ORDINALS.keys(), 'q', 'h'] }],
  [longPeriod, { words: ORDINALS.keys(), figures: true }],
  [ago, COUNTED],
  [shiftedPeriod, { words: SHIFTS.keys() }],
  [duration, { ...COUNTED, words: [...COUNTED.words, ...TIME_UNITS.keys(), 'the'] }],
  [yearDate, { figures: true }],
  [sameYear, { words: ['that', 'the'] }],
  [namedDay, { words: NAMED_DAYS.keys() }],
];

const FIGURE_RULES: readonly Rule[] = RULES.filter(([, start]) => start.figures).map(([rule]) => rule);
const NUMERAL_RULES: readonly Rule[] = RULES.filter(([, start]) => start.numerals).map(([rule]) => rule);
const WORD_RULES: ReadonlyMap<string, readonly Rule[]> = rulesByWord();

function rulesByWord(): ReadonlyMap<string, readonly Rule[]> {
  const byWord = new Map<string, Rule[]>();
  for (const [rule, { words = [] }] of RULES) {
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return byWord;
}

/** The times of a Document, in order. */
export function readTimes(doc: Document): readonly Time[] {
  const times: Time[] = [];
  let lastYear: string | null = null;
  for (const one of readableSentences(doc)) {
    if (!mayHoldTime(one.text)) continue;
    const sentence = numberedSentence(doc, one);
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
  const { pieces, numeralAt } = sentence;
  let context: Context = { pieces, numeralAt, published: doc.published, lastYear };
  let end = 0;
  for (let at = 0; at < pieces.length; ) {
    const time = timeAt(context, at, end);
    if (!time) {
      at++;
      continue;
    }
    found.push(time);
    const year = time.kind === 'date' ? /^\d{4}/.exec(time.value ?? '')?.[0] : undefined;
    if (year) context = { ...context, lastYear: year };
    end = time.end;
    at = end;
  }
  return onDays(pieces, found);
}

/** Every time holds a figure or one of these words, whatever it starts with: "last" and "the" by themselves tell of no time. */
const mayHoldTime = wordScreen([
  ...MONTHS.keys(),
  ...[...WEEKDAYS.keys()].flatMap((day) => [day, `${day}s`]),
  ...SEASONS.keys(),
  ...TIME_UNITS.keys(),
  ...ADVERBS.keys(),
  ...DAY_PARTS.keys(),
  ...NAMED_DAYS.keys(),
  ...'weekend noon midnight tonight eve clock'.split(' '),
]);

/** The rules for what stands at a piece: most words have none. */
function rulesAt({ pieces, numeralAt }: Context, at: number): readonly Rule[] {
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark') return [];
  if (piece.kind === 'number') return FIGURE_RULES;
  return WORD_RULES.get(piece.lower) ?? (numeralAt.has(at) ? NUMERAL_RULES : []);
}

function timeAt(context: Context, at: number, from: number): Found | null {
  for (const rule of rulesAt(context, at)) {
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
