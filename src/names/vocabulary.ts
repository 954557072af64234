import { type Document, oncePerDocument } from '../document/index.js';

/** The distinct words of a text, as they are written, by number: what is known of a word by itself is found once for each. */
export interface Vocabulary {
  /** The words; the first, number 0, is the empty word beyond a sentence's edges. */
  readonly words: readonly string[];
  /** For each token of the Document the number of its word. */
  readonly wordAt: Int32Array;
}

/** The distinct words of a text. */
export const vocabularyOf = oncePerDocument(({ tokens }: Document): Vocabulary => {
  const words = [''];
  const numbers = new Map<string, number>();
  const wordAt = new Int32Array(tokens.length);
  tokens.forEach(({ text }, at) => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = words.push(text) - 1;
      numbers.set(text, number);
    }
    wordAt[at] = number;
  });
  return { words, wordAt };
});
