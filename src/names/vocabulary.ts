import { type Document, oncePerDocument } from '../document/index.js';
import { type WordFacts, wordFacts } from './word-facts.js';

/** The distinct words of a text, as they are written, by number: what is known of a word by itself is found once for each. */
export interface Vocabulary {
  /** The words; the first, number 0, is the empty word beyond a sentence's edges. */
  readonly words: readonly WordFacts[];
  /** The numbers of the words. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** For each token of the Document the number of its word. */
  readonly wordAt: Int32Array;
  /** For each token of the Document the bits of `MARK`. */
  readonly marks: Uint16Array;
}

/** The distinct words of a text. */
export const vocabularyOf = oncePerDocument(({ tokens }: Document): Vocabulary => {
  const words = [wordFacts('')];
  const numberOf = new Map([['', 0]]);
  const wordAt = new Int32Array(tokens.length);
  const marks = new Uint16Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? '';
    let number = numberOf.get(text);
    if (number === undefined) {
      number = words.push(wordFacts(text)) - 1;
      numberOf.set(text, number);
    }
    wordAt[at] = number;
    marks[at] = words[number]?.marks ?? 0;
  }
  return { words, numberOf, wordAt, marks };
});
