import { hashText, mixHash } from './linear-model/index.js';
import { clustersOf } from './word-clusters.js';

/** What the models know of a word by itself: hashes and clusters. */
export interface WordShape {
  /** Lower case, digits alike, one sort of quotation mark and of dash. */
  readonly form: string;
  readonly word: number;
  readonly fine: number;
  readonly coarse: number;
  /** Its capitals, digits and marks. */
  readonly shape: number;
  /** Its last one to four characters. */
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Its first two and three characters. */
  readonly prefix2: number;
  readonly prefix3: number;
}

/** What stands where no word is. */
export const NO_WORD: WordShape = {
  form: '',
  word: 0,
  fine: 0,
  coarse: 0,
  shape: 0,
  suffix1: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  prefix2: 0,
  prefix3: 0,
};

/** The words met so far: an article says most of its words several times, and news says the same ones every day. */
const known = new Map<string, WordShape>();

/** When so many words are known, all are forgotten: some 10 MB. */
const MOST_KNOWN = 40_000;
/** Longer words hardly come twice. */
const LONGEST_KNOWN = 24;

/** What the models know of a word. */
export function wordShape(text: string): WordShape {
  const found = known.get(text);
  if (found) return found;
  const shape = readShape(text);
  if (text.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, shape);
  }
  return shape;
}

function readShape(text: string): WordShape {
  const form = normalForm(text);
  const { length } = form;
  const { fine, coarse } = clustersOf(form);
  const ending = (characters: number) => hashText(form, Math.max(0, length - characters));
  const opening = (characters: number) => hashText(form, 0, Math.min(characters, length));
  return {
    form,
    word: hashText(form),
    fine,
    coarse,
    shape: shapeOf(text),
    suffix1: ending(1),
    suffix2: ending(2),
    suffix3: ending(3),
    suffix4: ending(4),
    prefix2: opening(2),
    prefix3: opening(3),
  };
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
    const sort = sortOfCharacter(text.charCodeAt(at));
    if (sort !== last) hash = mixHash(hash, sort);
    last = sort;
  }
  return hash | 1;
}

/** 1 for a small letter, 2 for a capital, 3 for a digit, 4 for another letter or a mark beyond ASCII, else the code of the mark. */
export function sortOfCharacter(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const character = String.fromCharCode(code);
  if (character.toLowerCase() !== character) return 2;
  return character.toUpperCase() === character ? 4 : 1;
}
