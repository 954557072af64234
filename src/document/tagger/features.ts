import { hashText, mixHash, spreadAtoms } from '../linear-model/index.js';
import type { Token } from '../types.js';
import { NO_WORD, sortOfCharacter, type WordShape, wordShape } from '../word-shape.js';

/** What the tagger sees of the words of one sentence, `tokens.slice(first, end)`. */
export interface TaggerWords {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly count: number;
  /** What each word is by itself, with `PAD` empty places before and after. */
  readonly shapes: readonly WordShape[];
  /** The first part of speech that each word was given, with as many empty places. */
  readonly guess: Int32Array;
  /** Whether the sentence as a whole is in capitals or has the capitals of a title. */
  readonly casing: number;
}

/** The empty places before the first word and after the last. */
const PAD = 2;

/** Reads the words of the sentence `tokens.slice(first, end)`. */
export function taggerWords(tokens: readonly Token[], first: number, end: number): TaggerWords {
  const count = end - first;
  const shapes: WordShape[] = [NO_WORD, NO_WORD];
  const guess = new Int32Array(count + 2 * PAD);
  for (let index = 0; index < count; index++) {
    const { text, pos } = tokens[first + index] as Token;
    shapes.push(wordShape(text));
    guess[index + PAD] = hashText(pos);
  }
  shapes.push(NO_WORD, NO_WORD);
  return { tokens, first, count, shapes, guess, casing: casingOf(tokens, first, end) };
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
export function fillSettling({ shapes, guess }: TaggerWords, index: number, hashes: Int32Array): void {
  const at = index + PAD;
  const own = mixHash((shapes[at] as WordShape).word, guess[at] as number);
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
  const { shapes, guess } = words;
  const at = index + PAD;
  const own = shapes[at] as WordShape;
  const before = shapes[at - 1] as WordShape;
  const next = shapes[at + 1] as WordShape;
  let to = 0;
  atoms[to++] = own.word;
  atoms[to++] = next.word;
  atoms[to++] = (shapes[at + 2] as WordShape).word;
  atoms[to++] = before.word;
  atoms[to++] = (shapes[at - 2] as WordShape).word;
  atoms[to++] = guess[at] as number;
  atoms[to++] = guess[at + 1] as number;
  atoms[to++] = guess[at + 2] as number;
  atoms[to++] = guess[at - 1] as number;
  atoms[to++] = hashText((words.tokens[words.first + index] as Token).lemma);
  atoms[to++] = own.fine;
  atoms[to++] = next.fine;
  atoms[to++] = before.fine;
  atoms[to++] = own.coarse;
  atoms[to++] = next.coarse;
  atoms[to++] = before.coarse;
  atoms[to++] = own.shape;
  atoms[to++] = next.shape;
  atoms[to++] = own.suffix1;
  atoms[to++] = own.suffix2;
  atoms[to++] = own.suffix3;
  atoms[to++] = own.suffix4;
  atoms[to++] = next.suffix3;
  atoms[to++] = before.suffix3;
  atoms[to++] = own.prefix2;
  atoms[to++] = own.prefix3;
  atoms[to++] = tag1 + 1;
  atoms[to++] = tag2 + 1;
  atoms[to++] = words.casing;
  atoms[to++] = index === 0 ? 1 : 0;
  spreadAtoms(atoms);
}
