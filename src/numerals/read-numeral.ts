import { readCardinal } from './cardinals.js';
import { readFigures } from './figures.js';
import { readFraction } from './fractions.js';
import { MULTIPLES, PARTS, SCALES, TENS, UNITS, VAGUE_SCALES, VAGUE_WORDS } from './lexicon/number-words.js';
import type { Piece } from './pieces.js';
import { isDash } from './steps.js';
import type { Numeral } from './types.js';
import { readVague } from './vague.js';

const STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE_SCALES.keys(),
  ...VAGUE_WORDS,
  ...MULTIPLES.keys(),
  'half',
  'minus',
]);

/** Words without one of which, and without figures, a text has no numeral: those that start one, and those that "a" starts one before. */
export const NUMERAL_WORDS: ReadonlySet<string> = new Set([...STARTS, ...SCALES.keys(), ...PARTS.keys(), 'couple']);

/** Whether a numeral can start at a piece: most words are told apart here, before any grammar is tried. */
function mayStart(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.kind === 'number') return piece !== undefined;
  if (piece.kind === 'mark') return pieces[at + 1]?.kind === 'number' && isDash(piece);
  if (piece.lower !== 'a' && piece.lower !== 'an') return STARTS.has(piece.lower);
  const next = pieces[at + 1]?.lower ?? '';
  return SCALES.has(next) || PARTS.has(next) || next === 'few' || next === 'couple';
}

/** The longest numeral that starts at the piece `at`, or null. The kinds of numeral are tried from the longest to the shortest. */
export function readNumeral(pieces: readonly Piece[], at: number): Numeral | null {
  if (!mayStart(pieces, at)) return null;
  return (
    readMultiple(pieces, at) ??
    readFraction(pieces, at) ??
    readVague(pieces, at) ??
    readFigures(pieces, at) ??
    readCardinal(pieces, at)
  );
}

/** "twice", "a threefold rise": the word holds the number and what it counts. */
function readMultiple(pieces: readonly Piece[], at: number): Numeral | null {
  const value = MULTIPLES.get(pieces[at]?.lower ?? '');
  // "a twice-married man" is no count.
  return value === undefined || (isDash(pieces[at + 1]) && pieces[at + 1]?.glued)
    ? null
    : { first: at, end: at + 1, form: 'multiple', value, min: null, max: null, scale: 1 };
}
