import { hashText, mixHash, readTemplates, slotsOfHashes, templateHashes } from '../linear-model/index.js';
import type { Token } from '../types.js';
import { clustersOf } from '../word-clusters.js';

/** What the tagger sees of the words of one sentence: one entry a word, with `PAD` empty places before and after. */
export interface TaggerWords {
  readonly count: number;
  readonly word: Int32Array;
  /** The first part of speech that the word was given, by itself. */
  readonly guess: Int32Array;
  readonly lemma: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
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

/** The empty places before the first word and after the last. */
export const PAD = 2;

/** Reads the words of the sentence `tokens.slice(first, end)`. */
export function taggerWords(tokens: readonly Token[], first: number, end: number): TaggerWords {
  const count = end - first;
  const column = () => new Int32Array(count + 2 * PAD);
  const words = {
    count,
    word: column(),
    guess: column(),
    lemma: column(),
    fine: column(),
    coarse: column(),
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
    const { fine, coarse } = clustersOf(form);
    const at = index + PAD;
    words.word[at] = hashText(form);
    words.guess[at] = hashText(token.pos);
    words.lemma[at] = hashText(token.lemma);
    words.fine[at] = fine;
    words.coarse[at] = coarse;
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

/** Lower case, digits alike, one sort of quotation mark and of dash: what the models know words by. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code >= 0x2000) return foldedMarks(lower);
  }
  return lower;
}

function foldedMarks(lower: string): string {
  return lower.replace(/\d/g, '0').replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/[–—]/g, '-');
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
  if (character.toLowerCase() !== character) return 2;
  return character.toUpperCase() === character ? 4 : 1;
}

/** 1 for a sentence in capitals, 2 for one whose long words all open with a capital, else 0. */
function casingOf(tokens: readonly Token[], first: number, end: number): number {
  let long = 0;
  let all = 0;
  for (let index = first; index < end; index++) {
    const { text } = tokens[index] as Token;
    if (text.length < 4 || !isLetter(text, 0)) continue;
    if (!isCapital(text, 0)) return 0;
    long++;
    if (isCapital(text, 1)) all++;
  }
  if (long < 2) return 0;
  return all === long ? 1 : 2;
}

function isLetter(text: string, at: number): boolean {
  const sort = sortOf(text.charCodeAt(at));
  return sort === 1 || sort === 2;
}

function isCapital(text: string, at: number): boolean {
  return sortOf(text.charCodeAt(at)) === 2;
}

/**
 * What the tagger looks at: the word w0 with its neighbours; `.g` is the first guess at its part of speech, `.m` its lemma, `.s` its
 * shape, `.c` and `.k` its fine and coarse cluster, `.e1` … `.e4` its last letters, `.p2` and `.p3` its first; t1 and t2 are the tags that the two
 * words before it were given.
 */
const ATOMS = `
  w0 w1 w2 w-1 w-2 w0.g w1.g w2.g w-1.g w0.m w0.c w1.c w-1.c w0.k w1.k w-1.k w0.s w1.s w0.e1 w0.e2 w0.e3 w0.e4 w1.e3 w-1.e3 w0.p2 w0.p3 t1 t2 casing first
`
  .trim()
  .split(/\s+/);

const TEMPLATES = readTemplates(
  ATOMS,
  `
  w0+w0.g w0+t1 w0+w-1 w0+w1 w0+w1.g w0+w0.s w0.m+w0.g
  w0.g+w0.s+casing w0.g+w-1.g+w1.g w0.g+w1.g+w2.g w0.g+t1+t2 w0.g+t1+w1.g w0.g+w-1 w0.g+w1 t1+t2+w1.g t1+w1 w-2 w2
  w0.e1+w0.g w0.e2+w0.g w0.e3+w0.g w0.e3+t1 w0.e4 w0.e2+w-1.g+w1.g w0.p2+w0.g w0.p3 w0.s+t1+first w0.e2+w0.s+casing
  w0.c+w0.g w0.c+t1 w0.k+w0.e2 w0.k+t1+w1.k w1.c+w0.g w-1.c+w0.g w0.c+w1.k w0.s+w1.s+w0.g
  w1.e3+t1+w0.g w-1.e3+w0.e3
  `,
);

export const TAGGER_FEATURES = TEMPLATES.count;

const FEATURE_ATOMS = ATOMS.length;

/** The room that the features of one word need, to be filled again and again. */
export interface TaggerRoom {
  readonly atoms: Int32Array;
  readonly slots: Int32Array;
}

export function taggerRoom(): TaggerRoom {
  return { atoms: new Int32Array(FEATURE_ATOMS), slots: new Int32Array(TEMPLATES.count) };
}

/** Fills the slots of the features of word `index`, given the tags of the two words before it (-1 for none). */
export function fillTaggerFeatures(
  words: TaggerWords,
  index: number,
  tag1: number,
  tag2: number,
  bits: number,
  { atoms, slots }: TaggerRoom,
): void {
  const { word, guess, fine, coarse, shape, suffix3 } = words;
  const at = index + PAD;
  let to = 0;
  atoms[to++] = word[at] as number;
  atoms[to++] = word[at + 1] as number;
  atoms[to++] = word[at + 2] as number;
  atoms[to++] = word[at - 1] as number;
  atoms[to++] = word[at - 2] as number;
  atoms[to++] = guess[at] as number;
  atoms[to++] = guess[at + 1] as number;
  atoms[to++] = guess[at + 2] as number;
  atoms[to++] = guess[at - 1] as number;
  atoms[to++] = words.lemma[at] as number;
  atoms[to++] = fine[at] as number;
  atoms[to++] = fine[at + 1] as number;
  atoms[to++] = fine[at - 1] as number;
  atoms[to++] = coarse[at] as number;
  atoms[to++] = coarse[at + 1] as number;
  atoms[to++] = coarse[at - 1] as number;
  atoms[to++] = shape[at] as number;
  atoms[to++] = shape[at + 1] as number;
  atoms[to++] = words.suffix1[at] as number;
  atoms[to++] = words.suffix2[at] as number;
  atoms[to++] = suffix3[at] as number;
  atoms[to++] = words.suffix4[at] as number;
  atoms[to++] = suffix3[at + 1] as number;
  atoms[to++] = suffix3[at - 1] as number;
  atoms[to++] = words.prefix2[at] as number;
  atoms[to++] = words.prefix3[at] as number;
  atoms[to++] = tag1 + 1;
  atoms[to++] = tag2 + 1;
  atoms[to++] = words.casing;
  atoms[to++] = index === 0 ? 1 : 0;
  templateHashes(TEMPLATES, atoms, slots);
  slotsOfHashes(slots, bits);
}
