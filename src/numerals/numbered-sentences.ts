import { type Document, oncePerDocument, readableSentences, type Sentence } from '../document/index.js';
import { type Piece, piecesOf } from './pieces.js';
import { readNumeral } from './read-numeral.js';
import type { Numeral } from './types.js';

/** A sentence in pieces, with its numerals. */
export interface NumberedSentence {
  /** Its index among the Document's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  readonly numerals: readonly Numeral[];
  /** The numerals by their first piece. */
  readonly numeralAt: ReadonlyMap<number, Numeral>;
}

/** The readable sentences of a Document in pieces, with their numerals, in order. */
export const numberedSentences = oncePerDocument((doc: Document): readonly NumberedSentence[] => {
  const indexOf = new Map(doc.sentences.map((sentence, index) => [sentence, index]));
  return readableSentences(doc).map((sentence) => {
    const pieces = piecesOf(doc, sentence);
    const numerals = numeralsOf(pieces);
    const numeralAt = new Map(numerals.map((numeral) => [numeral.first, numeral]));
    return { index: indexOf.get(sentence) ?? 0, sentence, pieces, numerals, numeralAt };
  });
});

function numeralsOf(pieces: readonly Piece[]): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < pieces.length; ) {
    const numeral = readNumeral(pieces, at);
    if (numeral) numerals.push(numeral);
    at = numeral?.end ?? at + 1;
  }
  return numerals;
}
