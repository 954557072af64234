import { type Document, oncePerDocument, type Sentence } from '../document/index.js';
import { type Piece, piecesOf } from './pieces.js';
import { NUMERAL_WORDS, readNumeral } from './read-numeral.js';
import type { Numeral } from './types.js';
import { wordScreen } from './word-screen.js';

/** A sentence in pieces, with its numerals. */
export interface NumberedSentence {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  readonly numerals: readonly Numeral[];
  /** The numerals by their first piece. */
  readonly numeralAt: ReadonlyMap<number, Numeral>;
}

/** Whether a text may hold a numeral: a look that is much cheaper than reading it in pieces. */
export const mayHoldNumeral = wordScreen(NUMERAL_WORDS);

const numberedOf = oncePerDocument((): Map<Sentence, NumberedSentence> => new Map());

/** A sentence of a Document in pieces, with its numerals; read when it is first asked for. */
export function numberedSentence(doc: Document, sentence: Sentence): NumberedSentence {
  const known = numberedOf(doc).get(sentence);
  if (known) return known;
  const pieces = piecesOf(doc, sentence);
  const numerals = numeralsOf(pieces);
  const numeralAt = new Map<number, Numeral>();
  for (const numeral of numerals) numeralAt.set(numeral.first, numeral);
  const numbered = { sentence, pieces, numerals, numeralAt };
  numberedOf(doc).set(sentence, numbered);
  return numbered;
}

function numeralsOf(pieces: readonly Piece[]): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < pieces.length; ) {
    const numeral = readNumeral(pieces, at);
    if (numeral) numerals.push(numeral);
    at = numeral?.end ?? at + 1;
  }
  return numerals;
}
