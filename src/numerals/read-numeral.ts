import { readCardinal } from './cardinals.js';
import { readFigures } from './figures.js';
import { readFraction } from './fractions.js';
import type { Piece } from './pieces.js';
import type { Numeral } from './types.js';
import { readVague } from './vague.js';

/** The longest numeral that starts at the piece `at`, or null. The kinds of numeral are tried from the longest to the shortest. */
export function readNumeral(pieces: readonly Piece[], at: number): Numeral | null {
  return readFraction(pieces, at) ?? readVague(pieces, at) ?? readFigures(pieces, at) ?? readCardinal(pieces, at);
}
