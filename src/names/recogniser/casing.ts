import { type Document, oncePerDocument } from '../../document/index.js';
import { folded, isCapitalised } from '../words.js';

/** How a word is written elsewhere in the text, a bit each. */
export const ELSEWHERE = { small: 1, capital: 2 } as const;

/** For each word of a text, lower-cased, whether it stands somewhere in small letters, and somewhere with a capital inside a sentence of small letters. */
export const casingElsewhere = oncePerDocument((doc: Document): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const sentence of doc.sentences) {
    const plain = sentenceCasing(doc, sentence.firstToken, sentence.endToken) === 0;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const text = doc.tokens[at]?.text ?? '';
      const bit = !isCapitalised(text) ? ELSEWHERE.small : plain && at > sentence.firstToken ? ELSEWHERE.capital : 0;
      if (bit === 0) continue;
      const word = folded(text);
      found.set(word, (found.get(word) ?? 0) | bit);
    }
  }
  return found;
});

/** 1 where the words of a sentence are in capitals, 2 where all but its short ones open with a capital (a headline), 3 where none has one, else 0. */
export function sentenceCasing(doc: Document, first: number, end: number): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  for (let at = first; at < end; at++) {
    const text = doc.tokens[at]?.text ?? '';
    if (text.length < 4) continue;
    const lower = text.toLowerCase();
    if (lower === text.toUpperCase()) continue;
    long++;
    if (text.charAt(0) !== lower.charAt(0)) capital++;
    if (text.charAt(1) !== lower.charAt(1)) all++;
  }
  if (long > 0 && capital === 0) return 3;
  if (long < 3 || capital < 0.8 * long) return 0;
  return all > 0.8 * long ? 1 : 2;
}
