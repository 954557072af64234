import { hashText, mixHash, slotOf } from '../linear-model/index.js';
import type { Token } from '../types.js';

/** What the tagger sees of the words of one sentence: hashes, one entry a word, with two empty places before and after. */
export interface TaggerWords {
  readonly count: number;
  readonly word: Int32Array;
  /** The first part of speech that the word was given, by itself. */
  readonly guess: Int32Array;
  readonly lemma: Int32Array;
  readonly shape: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  /** Whether the sentence as a whole is in capitals or has the capitals of a title. */
  readonly casing: number;
}

const PAD = 2;

/** Reads the words of the sentence `tokens.slice(first, end)`. */
export function taggerWords(tokens: readonly Token[], first: number, end: number): TaggerWords {
  const count = end - first;
  const column = () => new Int32Array(count + 2 * PAD);
  const words = {
    count,
    word: column(),
    guess: column(),
    lemma: column(),
    shape: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix2: column(),
    prefix3: column(),
    casing: casingOf(tokens, first, end),
  };
  for (let index = 0; index < count; index++) {
    const token = tokens[first + index] as Token;
    const form = normalForm(token.text);
    const { length } = form;
    const at = index + PAD;
    words.word[at] = hashText(form);
    words.guess[at] = hashText(token.pos);
    words.lemma[at] = hashText(token.lemma);
    words.shape[at] = shapeOf(token.text);
    words.suffix1[at] = hashText(form, Math.max(0, length - 1));
    words.suffix2[at] = hashText(form, Math.max(0, length - 2));
    words.suffix3[at] = hashText(form, Math.max(0, length - 3));
    words.suffix4[at] = hashText(form, Math.max(0, length - 4));
    words.prefix2[at] = hashText(form, 0, Math.min(2, length));
    words.prefix3[at] = hashText(form, 0, Math.min(3, length));
  }
  return words;
}

const DIGIT = /\d/g;

/** Lower case, digits alike, one sort of quotation mark: what the models know words by. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase();
  const last = lower.charCodeAt(lower.length - 1);
  if (last < 0x2000 && lower.charCodeAt(0) > 0x39 && lower.charCodeAt(0) < 0x2000 && last > 0x39) return lower;
  return lower.replace(DIGIT, '0').replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/[–—]/g, '-');
}

/** The capitals, digits and marks of a word, runs of them shortened: "Xx", "X", "0-x". */
function shapeOf(text: string): number {
  let hash = 0;
  let last = 0;
  for (let at = 0; at < text.length && at < 24; at++) {
    const code = text.charCodeAt(at);
    const sort = sortOf(code);
    if (sort !== last) hash = mixHash(hash, sort);
    last = sort;
  }
  return hash | 1;
}

function sortOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const character = String.fromCharCode(code);
  return character.toLowerCase() === character ? (character.toUpperCase() === character ? 4 : 1) : 2;
}

/** 1 for a sentence in capitals, 2 for one whose long words all open with a capital, else 0. */
function casingOf(tokens: readonly Token[], first: number, end: number): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  for (let index = first; index < end; index++) {
    const { text } = tokens[index] as Token;
    if (text.length < 4) continue;
    const lower = text.toLowerCase();
    if (lower === text.toUpperCase()) continue;
    long++;
    if (text.charAt(0) !== lower.charAt(0)) capital++;
    if (text.charAt(1) !== lower.charAt(1)) all++;
  }
  if (long < 2 || capital < long) return 0;
  return all === long ? 1 : 2;
}

export const TAGGER_FEATURES = 40;

/** Writes the slots of the features of word `index` to `slots`, given the tags of the two words before it; returns their number. */
export function taggerFeatures(
  words: TaggerWords,
  index: number,
  tag1: number,
  tag2: number,
  bits: number,
  slots: Int32Array,
): number {
  const { word, guess, lemma, shape, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, casing } = words;
  const at = index + PAD;
  let count = 0;
  const add = (a: number, b = 0, c = 0) => {
    slots[count] = slotOf(mixHash(mixHash(mixHash(count + 1, a), b), c), bits);
    count++;
  };
  const w = word[at] as number;
  const g = guess[at] as number;
  const s = shape[at] as number;
  const s3 = suffix3[at] as number;
  const w1 = word[at - 1] as number;
  const w2 = word[at + 1] as number;
  const g1 = guess[at - 1] as number;
  const g2 = guess[at + 1] as number;
  const t1 = tag1 + 1;
  const t2 = tag2 + 1;
  add(0);
  add(w);
  add(w, g);
  add(w, t1);
  add(w, w1);
  add(w, w2);
  add(w, g1, g2);
  add(w, g2);
  add(w, s);
  add(lemma[at] as number, g);
  add(g, s, casing + 1);
  add(g, g1, g2);
  add(g, g2, guess[at + 2] as number);
  add(g, t1, t2);
  add(g, t1, g2);
  add(g, w1);
  add(g, w2);
  add(t1);
  add(t1, t2);
  add(t1, g2);
  add(t1, w2);
  add(w1);
  add(word[at - 2] as number);
  add(w2);
  add(word[at + 2] as number);
  add(w1, w2);
  add(suffix1[at] as number, g);
  add(suffix2[at] as number, g);
  add(s3, g);
  add(s3, t1);
  add(s3, s, t1);
  add(suffix4[at] as number);
  add(suffix2[at] as number, g1, g2);
  add(prefix2[at] as number, g);
  add(prefix3[at] as number);
  add(s, t1, index === 0 ? 1 : 2);
  add(s, suffix2[at] as number, casing + 1);
  add(suffix3[at + 1] as number, t1);
  add(suffix3[at - 1] as number, s3);
  add(s3, g2);
  return count;
}
