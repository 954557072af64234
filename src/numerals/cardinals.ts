import { SCALES, TENS, UNITS } from './lexicon/number-words.js';
import type { Piece } from './pieces.js';
import { skipWords, step } from './steps.js';
import type { Numeral } from './types.js';

/** A cardinal in words, "two hundred and five thousand", and what may be added to it: "and a half". Null where none starts at `at`. */
export function readCardinal(pieces: readonly Piece[], at: number): Numeral | null {
  const cardinal = cardinalWords(pieces, at);
  if (!cardinal) return null;
  return withHalf(pieces, { ...cardinal, first: at, form: 'words', min: null, max: null });
}

interface Cardinal {
  readonly value: number;
  readonly end: number;
  readonly scale: number;
}

/** What a run of number words has come to: `total` holds what a scale has closed, `current` what is being built. */
interface Sum {
  readonly total: number;
  readonly current: number;
  /** The number that the next word has to stay under: after "twenty" ten, after "hundred" a hundred. */
  readonly room: number;
  /** The last scale: the next one has to be smaller. */
  readonly closed: number;
  readonly scale: number;
}

/** Reads number words from left to right. */
export function cardinalWords(pieces: readonly Piece[], start: number): Cardinal | null {
  const article = /^an?$/.test(pieces[start]?.lower ?? '') && opensWithArticle(pieces, start + 1);
  const open = { total: 0, closed: Number.POSITIVE_INFINITY, scale: 1 };
  let sum: Sum = article ? { ...open, current: 1, room: 1 } : { ...open, current: 0, room: Number.POSITIVE_INFINITY };
  const first = article ? start + 1 : start;
  let end = first;
  for (;;) {
    const at = step(pieces, end);
    const number = end > first ? afterAnd(pieces, start, at, sum.room) : end;
    const more = added(sum, pieces[number]?.lower ?? '') ?? scaledBy(sum, pieces[end > first ? at : end]?.lower ?? '');
    if (!more) break;
    end = (added(sum, pieces[number]?.lower ?? '') ? number : at) + 1;
    sum = more;
  }
  return end > first ? { value: sum.total + sum.current, end, scale: sum.scale } : null;
}

function added(sum: Sum, word: string): Sum | null {
  const value = UNITS.get(word) ?? TENS.get(word);
  if (value === undefined || value >= sum.room) return null;
  return { ...sum, current: sum.current + value, room: value >= 20 ? 10 : 0 };
}

function scaledBy(sum: Sum, word: string): Sum | null {
  const factor = SCALES.get(word);
  if (factor === undefined || sum.current === 0) return null;
  if (factor <= 100) {
    const fits = sum.current < 100;
    return fits ? { ...sum, current: sum.current * factor, room: factor === 100 ? 100 : 0, scale: factor } : null;
  }
  if (factor >= sum.closed) return null;
  return { total: sum.total + sum.current * factor, current: 0, room: factor, closed: factor, scale: factor };
}

/** "a hundred", "a million", "a dozen" are numbers; "a one-off" is not. */
function opensWithArticle(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  return SCALES.has(word) && /^[a-z]{4,}$/.test(word);
}

/** "two hundred and five" is one number, "between one hundred and two hundred" is two. */
function afterAnd(pieces: readonly Piece[], start: number, at: number, room: number): number {
  if (pieces[at]?.lower !== 'and' || room < 100 || !Number.isFinite(room)) return at;
  if (pieces[start - 1]?.lower === 'between') return at;
  const next = step(pieces, at + 1);
  const word = pieces[next]?.lower ?? '';
  const value = UNITS.get(word) ?? TENS.get(word) ?? Number.POSITIVE_INFINITY;
  const followedByScale = SCALES.has(pieces[step(pieces, next + 1)]?.lower ?? '');
  return value > 0 && value < room && !followedByScale ? next : at;
}

const ADDED: readonly (readonly [words: readonly string[], value: number])[] = [
  [['and', 'a', 'half'], 0.5],
  [['and', 'one', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
  [['and', 'three', 'quarters'], 0.75],
  [['and', 'three', 'quarter'], 0.75],
  [['and', 'one', 'quarter'], 0.25],
  [['and', 'a', 'third'], 1 / 3],
  [['and', 'two', 'thirds'], 2 / 3],
];

/** "one and a half million": a part added to a number, and the scale that multiplies both. */
export function withHalf(pieces: readonly Piece[], numeral: Numeral): Numeral {
  if (numeral.value === null || pieces[step(pieces, numeral.end)]?.lower !== 'and') return numeral;
  for (const [words, part] of ADDED) {
    const end = skipWords(pieces, numeral.end, words);
    if (end < 0) continue;
    return scaled(pieces, { ...numeral, value: numeral.value + part, end });
  }
  return numeral;
}

/** The numeral with the scales that follow it: "4 hundred million", "1.5-billion". */
export function scaled(pieces: readonly Piece[], numeral: Numeral): Numeral {
  let { end, scale } = numeral;
  for (;;) {
    const next = step(pieces, end);
    const factor = SCALES.get(pieces[next]?.lower ?? '');
    if (factor === undefined || factor === 12) break;
    scale *= factor;
    end = next + 1;
  }
  const factor = scale / numeral.scale;
  const times = (value: number | null) => (value === null ? null : multiply(value, factor));
  return { ...numeral, end, scale, value: times(numeral.value), min: times(numeral.min), max: times(numeral.max) };
}

/** Multiplies without the dust of binary fractions: 2.3 times 1e9 is 2300000000, and 1.1 times 1000 is 1100. */
export function multiply(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
