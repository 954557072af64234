import { type Document, oncePerDocument, type Sentence } from '../../document/index.js';
import { vocabularyOf } from '../vocabulary.js';
import { folded, isCapitalised } from '../words.js';

/** How a word is written elsewhere in the text, a bit each. */
export const ELSEWHERE = { small: 1, capital: 2 } as const;

/** The casing of a sentence; anything else is `mixed`. */
export const CASING = { mixed: 0, capitals: 1, headline: 2, small: 3 } as const;

/** What a word of four letters or more says of its sentence's casing, a bit each. */
const LONG = 1;
const OPENS_WITH_CAPITAL = 2;
const GOES_ON_IN_CAPITALS = 4;

function casingBits(text: string): number {
  if (text.length < 4) return 0;
  const lower = text.toLowerCase();
  if (lower === text.toUpperCase()) return 0;
  return (
    LONG |
    (text.charAt(0) !== lower.charAt(0) ? OPENS_WITH_CAPITAL : 0) |
    (text.charAt(1) !== lower.charAt(1) ? GOES_ON_IN_CAPITALS : 0)
  );
}

const sentenceCasings = oncePerDocument((doc: Document): ReadonlyMap<Sentence, number> => {
  const { words, wordAt } = vocabularyOf(doc);
  const bits = Uint8Array.from(words, casingBits);
  return new Map(doc.sentences.map((sentence) => [sentence, casingOf(sentence, wordAt, bits)]));
});

function casingOf({ firstToken, endToken }: Sentence, wordAt: Int32Array, bits: Uint8Array): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  for (let at = firstToken; at < endToken; at++) {
    const own = bits[wordAt[at] as number] as number;
    if ((own & LONG) !== 0) long++;
    if ((own & OPENS_WITH_CAPITAL) !== 0) capital++;
    if ((own & GOES_ON_IN_CAPITALS) !== 0) all++;
  }
  if (long > 0 && capital === 0) return CASING.small;
  if (long < 3 || capital < 0.8 * long) return CASING.mixed;
  return all > 0.8 * long ? CASING.capitals : CASING.headline;
}

/** Whether the words of a sentence of the Document are in capitals, all but its short ones open with one (a headline), or none has one. */
export function sentenceCasing(doc: Document, sentence: Sentence): number {
  return sentenceCasings(doc).get(sentence) ?? CASING.mixed;
}

/**
 * For each word of the text's vocabulary whether it stands somewhere in small letters, and somewhere with a capital inside a sentence of small
 * letters: bits of `ELSEWHERE`.
 */
export const casingElsewhere = oncePerDocument((doc: Document): Uint8Array => {
  const { words, wordAt } = vocabularyOf(doc);
  const own = new Uint8Array(words.length);
  for (const sentence of doc.sentences) {
    const mixed = sentenceCasing(doc, sentence) === CASING.mixed;
    for (let at = sentence.firstToken + 1; mixed && at < sentence.endToken; at++) {
      own[wordAt[at] as number] = ELSEWHERE.capital;
    }
  }
  const found = new Map<string, number>();
  const keys = words.map((word, number) => {
    const key = folded(word);
    const bit = isCapitalised(word) ? (own[number] as number) : ELSEWHERE.small;
    if (bit !== 0) found.set(key, (found.get(key) ?? 0) | bit);
    return key;
  });
  return Uint8Array.from(keys, (key) => found.get(key) ?? 0);
});
