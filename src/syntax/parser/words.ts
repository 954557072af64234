import { hashText, type Token, wordShape } from '../../document/index.js';

/**
 * The words of one sentence as the parser sees them: hashes, one entry a word. The entry after the last stands for
 * "no word there".
 */
export interface ParserWords {
  readonly count: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** The cluster of its meaning, counted from 1; 0 for a rare word. */
  readonly cluster: Int32Array;
  /** The universal part of speech, and the finer tag. */
  readonly pos: Int32Array;
  readonly tag: Int32Array;
  /** How many commas (or other marks), conjunctions and verbs stand before each word. */
  readonly marks: Uint16Array;
  readonly conjunctions: Uint16Array;
  readonly verbs: Uint16Array;
}

/** Reads the words of the sentence `tokens.slice(first, end)`. */
export function parserWords(tokens: readonly Token[], first: number, end: number): ParserWords {
  const count = end - first;
  const words = {
    count,
    word: new Int32Array(count + 1),
    lemma: new Int32Array(count + 1),
    cluster: new Int32Array(count + 1),
    pos: new Int32Array(count + 1),
    tag: new Int32Array(count + 1),
    marks: new Uint16Array(count + 1),
    conjunctions: new Uint16Array(count + 1),
    verbs: new Uint16Array(count + 1),
  };
  for (let at = 0; at < count; at++) {
    const { text, lemma, pos, tag } = tokens[first + at] as Token;
    const known = wordShape(text);
    words.word[at] = known.word;
    words.cluster[at] = known.fine;
    words.lemma[at] = hashText(lemma);
    words.pos[at] = hashText(pos);
    words.tag[at] = hashText(tag);
    words.marks[at + 1] = (words.marks[at] as number) + (pos === 'PUNCT' ? 1 : 0);
    words.conjunctions[at + 1] = (words.conjunctions[at] as number) + (pos === 'CCONJ' ? 1 : 0);
    words.verbs[at + 1] = (words.verbs[at] as number) + (pos === 'VERB' || pos === 'AUX' ? 1 : 0);
  }
  return words;
}
