import { type Document, oncePerDocument, type Sentence } from '../../document/index.js';
import { vocabularyOf } from '../vocabulary.js';
import { LETTERS, MARK } from '../word-facts.js';

/** How a word is written elsewhere in the text, a bit each. */
export const ELSEWHERE = { small: 1, capital: 2 } as const;

/** The casing of a sentence; anything else is `mixed`. */
export const CASING = { mixed: 0, capitals: 1, headline: 2, small: 3 } as const;

const sentenceCasings = oncePerDocument((doc: Document): ReadonlyMap<Sentence, number> => {
  const { words, wordAt } = vocabularyOf(doc);
  const letters = Uint8Array.from(words, (word) => word.letters);
  return new Map(doc.sentences.map((sentence) => [sentence, casingOf(sentence, wordAt, letters)]));
});

function casingOf({ firstToken, endToken }: Sentence, wordAt: Int32Array, letters: Uint8Array): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  for (let at = firstToken; at < endToken; at++) {
    const own = letters[wordAt[at] as number] as number;
    if ((own & LETTERS.long) !== 0) long++;
    if ((own & LETTERS.opensWithCapital) !== 0) capital++;
    if ((own & LETTERS.goesOnInCapitals) !== 0) all++;
  }
  if (long > 0 && capital === 0) return CASING.small;
  if (long < 3 || capital < 0.8 * long) return CASING.mixed;
  return all > 0.8 * long ? CASING.capitals : CASING.headline;
}

/** Whether the words of a sentence of the Document are in capitals, all but its short ones open with one (a headline), or none has one. */
export function sentenceCasing(doc: Document, sentence: Sentence): number {
  return sentenceCasings(doc).get(sentence) ?? CASING.mixed;
}

/** Whether capitals tell names in a sentence: it is no headline and not in capitals. A headline has no full stop, so that a short sentence full of names is none. */
export function isProse(doc: Document, sentence: Sentence): boolean {
  const casing = sentenceCasing(doc, sentence);
  const closes = doc.tokens[sentence.endToken - 1]?.text === '.';
  return casing === CASING.mixed || (casing === CASING.headline && closes);
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
  words.forEach(({ folded, marks }, number) => {
    const bit = (marks & MARK.capital) !== 0 ? (own[number] as number) : ELSEWHERE.small;
    if (bit !== 0) found.set(folded, (found.get(folded) ?? 0) | bit);
  });
  return Uint8Array.from(words, ({ folded }) => found.get(folded) ?? 0);
});
