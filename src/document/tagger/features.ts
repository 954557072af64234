import { hashText, mixHash, spreadAtoms } from '../linear-model/index.js';
import type { Token } from '../types.js';
import { sortOfCharacter, wordShape } from '../word-shape.js';

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
    const known = wordShape(token.text);
    const at = index + PAD;
    words.word[at] = known.word;
    words.guess[at] = hashText(token.pos);
    words.lemma[at] = hashText(token.lemma);
    words.fine[at] = known.fine;
    words.coarse[at] = known.coarse;
    words.shape[at] = known.shape;
    words.suffix1[at] = known.suffix1;
    words.suffix2[at] = known.suffix2;
    words.suffix3[at] = known.suffix3;
    words.suffix4[at] = known.suffix4;
    words.prefix2[at] = known.prefix2;
    words.prefix3[at] = known.prefix3;
  }
  return words;
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
  const sort = sortOfCharacter(text.charCodeAt(at));
  return sort === 1 || sort === 2;
}

function isCapital(text: string, at: number): boolean {
  return sortOfCharacter(text.charCodeAt(at)) === 2;
}

/**
 * What may settle the tag of a word without the model: the word with the first guess at it, alone and with the guess at the word before or
 * after. Sets the hashes of these features.
 */
export function fillSettling({ word, guess }: TaggerWords, index: number, hashes: Int32Array): void {
  const at = index + PAD;
  const own = mixHash(word[at] as number, guess[at] as number);
  hashes[0] = own;
  hashes[1] = mixHash(mixHash(1, own), guess[at - 1] as number);
  hashes[2] = mixHash(mixHash(2, own), guess[at + 1] as number);
}

/** How many features `fillSettling` sets. */
export const SETTLING_FEATURES = 3;

/** Fills in what there is to see of word `index`, given the tags of the two words before it (-1 for none), in the order of `TAGGER_ATOMS`. */
export function fillTaggerAtoms(
  words: TaggerWords,
  index: number,
  tag1: number,
  tag2: number,
  atoms: Int32Array,
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
  spreadAtoms(atoms);
}
