import { cardinalWords, scaled } from './cardinals.js';
import { readDigits } from './digits.js';
import { PARTS, SCALES, UNITS } from './lexicon/number-words.js';
import type { Piece } from './pieces.js';
import { skipWords, step } from './steps.js';
import type { Numeral } from './types.js';

/** Words before "a third" and "half" that show a part and not the third of a row or the second half of a match. */
const MEASURES = new Set(
  (
    'by about around nearly almost over under than up down only just roughly least most approximately some reduced cut another ' +
    'rose rise rises risen fell fall falls fallen grew grown climbed jumped surged gained dropped declined shrank shrunk slumped lost increased decreased'
  ).split(' '),
);
/** Words after "half" that show a part. */
const WHOLE = new Set('of the its their his her our my your these those that this a an all'.split(' '));
const NOT_BEFORE_HALF = new Set('first second third other better last opening closing top bottom and the a'.split(' '));

/** A part of a whole: "two-thirds", "a third of", "half", "one in five", "nine out of 10", "half a million". */
export function readFraction(pieces: readonly Piece[], at: number): Numeral | null {
  if (pieces[at]?.kind === 'mark') return null;
  return readRatio(pieces, at) ?? readParts(pieces, at) ?? readHalf(pieces, at);
}

function fraction(pieces: readonly Piece[], first: number, end: number, value: number): Numeral {
  const numeral: Numeral = { first, end, form: 'fraction', value, min: null, max: null, scale: 1 };
  return ofScale(pieces, numeral);
}

/** "half a million", "a quarter of a million", "a half million". */
function ofScale(pieces: readonly Piece[], part: Numeral): Numeral {
  const of = skipWords(pieces, part.end, ['of']);
  const article = skipWords(pieces, of < 0 ? part.end : of, ['a']);
  const at = article < 0 ? part.end : article;
  const word = pieces[step(pieces, at)]?.lower ?? '';
  if (word === 'dozen') return { ...part, form: 'words', value: 12 * (part.value ?? 0), scale: 12, end: at + 1 };
  return (SCALES.get(word) ?? 0) >= 100 ? { ...scaled(pieces, { ...part, end: at }), form: 'words' } : part;
}

interface Whole {
  readonly value: number;
  readonly end: number;
}

/** A whole number in words or figures. */
function whole(pieces: readonly Piece[], at: number): Whole | null {
  const piece = pieces[at];
  if (piece?.kind === 'number') {
    const value = readDigits(piece.text);
    return value !== null && Number.isInteger(value) ? { value, end: at + 1 } : null;
  }
  return piece?.lower === 'a' || piece?.lower === 'an' ? null : cardinalWords(pieces, at);
}

const TIME_NOUN = /^(?:second|minute|hour|day|night|week|month|year|decade|season|game|match|start|inning|quarter)s?$/;

/** "one in five", "one of every nine", "eight of 10", "one out of every three": not "two in three years", which is two. */
function readRatio(pieces: readonly Piece[], at: number): Numeral | null {
  const part = whole(pieces, at);
  if (!part || part.value < 1 || !/^(?:out|in|of)$/.test(pieces[step(pieces, part.end)]?.lower ?? '')) return null;
  const outOf = skipWords(pieces, part.end, ['out', 'of']);
  const link = outOf < 0 ? skipWords(pieces, part.end, ['in']) : outOf;
  const ofEvery = skipWords(pieces, part.end, ['of', 'every']);
  const of = ofEvery < 0 ? skipWords(pieces, part.end, ['of']) : -1;
  if (link < 0 && ofEvery < 0 && of < 0) return null;
  const every = link < 0 ? Math.max(ofEvery, of) : skipWords(pieces, link, ['every']);
  const all = whole(pieces, step(pieces, every < 0 ? link : every));
  if (!all || all.value <= part.value || all.value > 1e6 || pieces[at]?.pos === 'PROPN') return null;
  const years = all.value > 1100 && all.value < 2100;
  const next = pieces[step(pieces, all.end)];
  const spell = outOf < 0 && TIME_NOUN.test(next?.lower ?? '');
  const figures =
    outOf < 0 && (next?.text === '%' || next?.lower === 'per' || next?.text === '/' || next?.text === ':');
  return years || spell || figures ? null : fraction(pieces, at, all.end, part.value / all.value);
}

/** "two quarters", "two or three quarters", "the last three quarters" are of a year. */
function isSpell(pieces: readonly Piece[], at: number, count: number): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  const either = /^(?:or|to)$/.test(before) && UNITS.has(pieces[at - 2]?.lower ?? '');
  return count === 2 || either || /^(?:last|past|next|first|previous|these|those|consecutive|straight)$/.test(before);
}

/** "two-thirds", "three quarters", "one-third", "a third of". */
function readParts(pieces: readonly Piece[], at: number): Numeral | null {
  const article = /^an?$/.test(pieces[at]?.lower ?? '');
  const count = article ? { value: 1, end: at + 1 } : whole(pieces, at);
  if (!count || count.value < 1 || count.value > 99) return null;
  const named = step(pieces, count.end);
  const word = pieces[named]?.lower ?? '';
  const part = PARTS.get(word);
  if (part === undefined || count.value >= part) return null;
  const hyphen = named > count.end;
  if (word.endsWith('s') !== count.value > 1 || (word === 'quarters' && isSpell(pieces, at, count.value))) return null;
  const after = pieces[named + 1];
  const point = pieces[step(pieces, named + 1)]?.lower === 'point';
  const shown =
    point || after?.lower === 'of' || MEASURES.has(pieces[at - 1]?.lower ?? '') || SCALES.has(after?.lower ?? '');
  const sure = count.value > 1 || (hyphen && !article) || shown;
  return sure ? fraction(pieces, at, named + 1, count.value / part) : null;
}

/** "half of them", "half the voters", "more than half", "half an hour", "half a dozen"; not "the second half" or "half-time". */
function readHalf(pieces: readonly Piece[], at: number): Numeral | null {
  if (pieces[at]?.lower !== 'half') return null;
  const before = pieces[at - 1]?.lower ?? '';
  const after = pieces[at + 1];
  const hyphen = step(pieces, at + 1) !== at + 1;
  const unit =
    hyphen && /^(?:hour|century|mile|dozen|million|billion|decade|day|year|point)$/.test(pieces[at + 2]?.lower ?? '');
  const scaledHalf = after?.lower === 'a' && (SCALES.get(pieces[at + 2]?.lower ?? '') ?? 0) >= 12;
  if (unit || scaledHalf) return fraction(pieces, at, at + 1, 0.5);
  if (hyphen || NOT_BEFORE_HALF.has(before)) return null;
  return MEASURES.has(before) || WHOLE.has(after?.lower ?? '') ? fraction(pieces, at, at + 1, 0.5) : null;
}
