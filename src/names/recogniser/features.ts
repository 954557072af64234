import { clustersOf, type Document, hashText, mixHash, type Sentence, slotOf } from '../../document/index.js';

import { folded, isCapitalised } from '../words.js';
import { casingElsewhere, sentenceCasing } from './casing.js';
import { CLUE, nameClues, wordClues } from './clues.js';

/** What the recogniser sees of the words of one sentence: a number for each, with two empty places before and after. */
export interface SentenceColumns {
  readonly count: number;
  readonly casing: number;
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly pos: Int32Array;
  readonly prefixes: readonly Int32Array[];
  readonly suffixes: readonly Int32Array[];
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Bits of `CLUE`, and of `NAME_CLUE`. */
  readonly clues: Int32Array;
  readonly names: Int32Array;
  /** Bits of `ELSEWHERE`. */
  readonly elsewhere: Int32Array;
  /** For a word in a run of capitals: where the run begins, and where it ends. */
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
}

const PAD = 2;
const PREFIXES = [2, 3, 4];
const SUFFIXES = [2, 3, 4];

/** Reads the words of a sentence. */
export function sentenceColumns(doc: Document, sentence: Sentence): SentenceColumns {
  const { firstToken, endToken } = sentence;
  const count = endToken - firstToken;
  const column = () => new Int32Array(count + 2 * PAD);
  const columns = {
    count,
    casing: sentenceCasing(doc, firstToken, endToken),
    word: column(),
    shape: column(),
    pos: column(),
    prefixes: PREFIXES.map(column),
    suffixes: SUFFIXES.map(column),
    fine: column(),
    coarse: column(),
    clues: column(),
    names: column(),
    elsewhere: column(),
    runFirst: column(),
    runEnd: column(),
  };
  const elsewhere = casingElsewhere(doc);
  columns.names.set(nameClues(doc, firstToken, endToken), PAD);
  for (let index = 0; index < count; index++) {
    const token = doc.tokens[firstToken + index];
    if (!token) continue;
    const at = index + PAD;
    const word = folded(token.text).replace(/\d/g, '0');
    const clusters = clustersOf(folded(token.text));
    columns.word[at] = hashText(word);
    columns.shape[at] = shapeOf(token.text);
    columns.pos[at] = hashText(token.pos);
    PREFIXES.forEach((length, nth) => {
      (columns.prefixes[nth] as Int32Array)[at] = hashText(word, 0, Math.min(length, word.length));
    });
    SUFFIXES.forEach((length, nth) => {
      (columns.suffixes[nth] as Int32Array)[at] = hashText(word, Math.max(0, word.length - length));
    });
    columns.fine[at] = clusters.fine;
    columns.coarse[at] = clusters.coarse;
    columns.clues[at] = wordClues(token.text);
    columns.elsewhere[at] = elsewhere.get(word) ?? 0;
  }
  setRuns(doc, sentence, columns);
  return columns;
}

/** Runs of capitals, over hyphens, particles and what stands between hyphens ("Muqtada al-Sadr", "Mar-a-Lago"). */
function setRuns(doc: Document, { firstToken }: Sentence, { count, clues, runFirst, runEnd }: SentenceColumns): void {
  const textAt = (index: number) => doc.tokens[firstToken + index]?.text ?? '';
  const joins = (index: number) => JOINING.has(textAt(index)) || ((clues[index + PAD] as number) & CLUE.particle) !== 0;
  const nextCapital = (from: number) => {
    for (let index = from; index < Math.min(count, from + LONGEST_JOINT + 1); index++) {
      if (isCapitalised(textAt(index))) return index;
      if (!joins(index) && !(textAt(index - 1) === '-' && textAt(index + 1) === '-')) return -1;
    }
    return -1;
  };
  for (let first = 0; first < count; ) {
    let end = first + 1;
    if (isCapitalised(textAt(first))) {
      for (let next = nextCapital(end); next >= 0; next = nextCapital(end)) end = next + 1;
    }
    runFirst.fill(first, first + PAD, end + PAD);
    runEnd.fill(end, first + PAD, end + PAD);
    first = end;
  }
}

const JOINING = new Set(['-', '&', 'of']);
/** No more tokens than these join two capitals. */
const LONGEST_JOINT = 3;

/** The capitals, digits and marks of a word, runs of them shortened to two: "Xxx", "XX", "Xx-Xx". */
function shapeOf(text: string): number {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let at = 0; at < text.length && at < 24; at++) {
    const kind = kindOf(text.charCodeAt(at));
    run = kind === last ? run + 1 : 0;
    if (run < 2) hash = mixHash(hash, kind);
    last = kind;
  }
  return hash | 1;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const character = String.fromCharCode(code);
  if (character === '’') return 39;
  return character.toLowerCase() !== character ? 2 : character.toUpperCase() !== character ? 1 : 4;
}

/** No word has more features than this. */
export const MOST_FEATURES = 160;

/** Writes the slots of the features of word `index` to `slots`; returns their number. */
export function featureSlots(columns: SentenceColumns, index: number, bits: number, slots: Int32Array): number {
  const at = index + PAD;
  let count = 0;
  let template = 0;
  const add = (a: number, b = 0, c = 0) => {
    slots[count++] = slotOf(mixHash(mixHash(mixHash(++template, a), b), c), bits);
  };
  addWords(columns, at, add);
  addShapes(columns, at, add);
  addLists(columns, at, add);
  addRun(columns, index, add);
  return addClues(columns, at, bits, slots, count);
}

type Add = (a: number, b?: number, c?: number) => void;

function addWords({ word, prefixes, suffixes, shape }: SentenceColumns, at: number, add: Add): void {
  const w = word[at] as number;
  const before = word[at - 1] as number;
  const after = word[at + 1] as number;
  add(0);
  add(w);
  add(w, shape[at] as number);
  add(before);
  add(after);
  add(word[at - 2] as number);
  add(word[at + 2] as number);
  add(before, w);
  add(w, after);
  add(before, after);
  add(word[at - 2] as number, before);
  add(after, word[at + 2] as number);
  for (const column of prefixes) add(column[at] as number);
  for (const column of suffixes) add(column[at] as number);
  add((suffixes[1] as Int32Array)[at] as number, shape[at] as number);
}

function addShapes({ shape, pos, elsewhere, casing }: SentenceColumns, at: number, add: Add): void {
  const s = shape[at] as number;
  const before = shape[at - 1] as number;
  const after = shape[at + 1] as number;
  const p = pos[at] as number;
  add(s);
  add(s, before);
  add(s, after);
  add(s, before, after);
  add(s, casing + 1);
  add(p);
  add(p, s);
  add(p, pos[at - 1] as number);
  add(p, pos[at + 1] as number);
  add(s, pos[at - 1] as number);
  add(s, pos[at + 1] as number);
  add(elsewhere[at] as number, s, casing);
  add(elsewhere[at] as number, before === 0 ? 1 : 2, s);
}

function addLists(columns: SentenceColumns, at: number, add: Add): void {
  const { fine, coarse, clues, names, shape } = columns;
  const s = shape[at] as number;
  const c = coarse[at] as number;
  const before = coarse[at - 1] as number;
  const after = coarse[at + 1] as number;
  add(fine[at] as number, s);
  add(c, s);
  add(fine[at - 1] as number);
  add(fine[at + 1] as number);
  add(before, s);
  add(after, s);
  add(c, before);
  add(c, after);
  add(coarse[at - 2] as number, before);
  add(after, coarse[at + 2] as number);
  add(clues[at] as number, names[at] as number, s);
  add(clues[at] as number, clues[at - 1] as number);
  add(clues[at] as number, clues[at + 1] as number);
  add(names[at] as number, names[at - 1] as number);
  add(names[at] as number, names[at + 1] as number);
  add(names[at] as number, coarse[at - 1] as number);
  add(names[at] as number, columns.casing);
  add(clues[at] as number, columns.casing, s);
  add(clues[at] as number, before);
  add(clues[at] as number, after);
}

/** The words at the edges of the run of capitals that the word stands in, and those beside the run. */
function addRun(columns: SentenceColumns, index: number, add: Add): void {
  const { word, coarse, clues, names, shape, fine } = columns;
  const first = (columns.runFirst[index + PAD] as number) + PAD;
  const end = (columns.runEnd[index + PAD] as number) + PAD;
  const place = Math.min(index + PAD - first, 3) * 4 + Math.min(end - 1 - index - PAD, 3);
  const s = shape[index + PAD] as number;
  add(place, s);
  add(word[end - 1] as number, place);
  add(word[first] as number, place);
  add(word[end] as number, place);
  add(word[first - 1] as number, place);
  add(coarse[end] as number, place);
  add(coarse[first - 1] as number, place);
  add(coarse[end - 1] as number, place);
  add(coarse[first] as number, place);
  add(fine[end - 1] as number, Math.min(end - first, 3));
  add(clues[end - 1] as number, place);
  add(clues[first] as number, place);
  add(names[first] as number, place);
  add(clues[first - 1] as number, place);
  add(clues[first - 1] as number, clues[first] as number, place);
  add(word[end] as number);
  add(word[first - 1] as number);
  add(word[end - 1] as number, s);
  add(clues[end - 1] as number, s);
  add(fine[end - 1] as number, s);
  add(Math.min(end - first, 6), columns.casing, s);
}

const CLUE_TEMPLATE = 101;

/** Each clue of the word and of its neighbours by itself. */
function addClues(
  { clues, names }: SentenceColumns,
  at: number,
  bits: number,
  slots: Int32Array,
  from: number,
): number {
  let count = from;
  for (let offset = -1; offset <= 1; offset++) {
    for (const [list, known] of [clues[at + offset] as number, names[at + offset] as number].entries()) {
      for (let rest = known; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        slots[count++] = slotOf(mixHash(mixHash(CLUE_TEMPLATE + list, bit), offset + 2), bits);
      }
    }
  }
  return count;
}
