import { clustersOf, hashText } from '../../document/index.js';
import { remembered } from '../remembered.js';
import { folded, isCapitalised } from '../words.js';
import { CLUE, listedWord, wordClues } from './clues.js';
import { shapeOf } from './shape.js';

/** What the recogniser sees of a word by itself; all 0 for the empty word beyond a sentence's edges. */
export interface SeenWord {
  /** Hashes of the word, folded and its digits alike, of its capitals, digits and marks, and of its beginnings and ends. */
  readonly word: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Its clusters. */
  readonly fine: number;
  readonly coarse: number;
  /** Bits of `CLUE`. */
  readonly clues: number;
  /** The clues of the listed name that it is by itself, bits of `NAME_CLUE`. */
  readonly name: number;
  /** Bits of `KIND`. */
  readonly kind: number;
}

/** What a word may be in a name, a bit each. */
export const KIND = {
  capital: 1,
  joint: 2,
  joinsCapitals: 4,
  opensLongName: 8,
  functionWord: 16,
  separator: 32,
} as const;

/** The lengths of the word's beginnings and ends that are looked at. */
const EDGES = [2, 3, 4];

/** So many words are remembered, in some megabytes. */
const MOST_WORDS = 20_000;

const NOTHING: SeenWord = {
  word: 0,
  shape: 0,
  prefixes: [0, 0, 0],
  suffixes: [0, 0, 0],
  fine: 0,
  coarse: 0,
  clues: 0,
  name: 0,
  kind: 0,
};

/** What the recogniser sees of a word by itself. */
export const seenWord = remembered(readWord, MOST_WORDS);

function readWord(text: string): SeenWord {
  if (text === '') return NOTHING;
  const form = folded(text);
  const word = /\d/.test(form) ? form.replace(/\d/g, '0') : form;
  const { fine, coarse } = clustersOf(form);
  const clues = wordClues(text);
  const listed = listedWord(text);
  return {
    word: hashText(word),
    shape: shapeOf(text),
    prefixes: EDGES.map((length) => hashText(word, 0, Math.min(length, word.length))),
    suffixes: EDGES.map((length) => hashText(word, Math.max(0, word.length - length))),
    fine,
    coarse,
    clues,
    name: listed.clues,
    kind: kindOf(text, clues) | (listed.opensLonger ? KIND.opensLongName : 0),
  };
}

function kindOf(text: string, clues: number): number {
  if (isCapitalised(text)) return KIND.capital | (FUNCTION_WORDS.has(text.toLowerCase()) ? KIND.functionWord : 0);
  const joinsCapitals = (clues & CLUE.particle) !== 0 || JOINS_CAPITALS.has(text);
  const joint = joinsCapitals || JOINTS.has(text) || !/^\p{Ll}/u.test(text);
  return (joint ? KIND.joint : 0) | (joinsCapitals ? KIND.joinsCapitals : 0) | (text === ',' ? KIND.separator : 0);
}

/** What stands between two capitals of one name, beside the particles of people's names. */
const JOINS_CAPITALS: ReadonlySet<string> = new Set(['-', '&', 'of']);
/** Other small words that may be part of a name: "Bank of the West", "Barnes and Noble". What is no word at all may be part of one too. */
const JOINTS: ReadonlySet<string> = new Set('the and for on to at in upon s d th as'.split(' '));

/** Words that open sentences and are no names by themselves: determiners, pronouns, prepositions, conjunctions, auxiliaries, adverbs of linking. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each all both another such my your his her its our their
  i you he she it we they who what which there here me him them myself himself herself itself themselves
  of in on at by for from with without to into onto upon about after before during since until under over between among against
  through despite amid beyond across behind within throughout toward towards around off out up down like unlike except per via
  and or but nor so yet if when while as because although though unless whether where why how than once whereas
  is are was were be been being am do does did has have had would can could might must shall should let
  not then also still even just only however meanwhile moreover instead therefore thus indeed perhaps maybe nevertheless
  now today yesterday tomorrow later earlier yes well ok okay please thanks one two three many most more much few several other others`.split(
    /\s+/,
  ),
);
