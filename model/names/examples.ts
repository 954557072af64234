import { readFileSync } from 'node:fs';
import { type Document, read, tokenAt } from '../../src/document/index.js';
import { tokeniseStretch } from '../../src/document/tokens.js';
import type { EntityType } from '../../src/names/index.js';
import { featureSlots, MOST_FEATURES, sentenceColumns } from '../../src/names/recogniser/features.js';
import { type LabelledName, labelsOf } from '../../src/names/recogniser/labels.js';

/** A text with its names: a row of a JSON Lines file. Offsets in UTF-16 code units. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (readonly [start: number, end: number, type: string])[];
}

/** A sentence ready for training: the slots of its words' features, one after the other, and the labels of its words. */
export interface Example {
  readonly slots: Int32Array;
  /** Where the slots of each word begin, and where the last's end. */
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

export function readNamedTexts(path: string): NamedText[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NamedText);
}

const buffer = new Int32Array(MOST_FEATURES);

/** The sentences of a text. A name whose edges are not those of tokens, or that crosses a sentence's end, takes its sentences out. */
export function examplesOf({ text, mentions }: NamedText, bits: number): Example[] {
  const doc = readForTraining(text);
  const names = mentions.flatMap(([start, end, type]) => {
    if (isHandle(text, start)) return [];
    const first = tokenAt(doc, start);
    const last = tokenAt(doc, end - 1);
    const fits = doc.tokens[first]?.start === start && doc.tokens[last]?.end === end;
    return TYPES[type] ? [{ first, end: last + 1, type: TYPES[type] as EntityType, fits }] : [];
  });
  return doc.sentences.flatMap((sentence) => {
    const { firstToken, endToken } = sentence;
    const own = names.filter(({ first, end }) => end > firstToken && first < endToken);
    if (own.some(({ first, end, fits }) => !fits || first < firstToken || end > endToken)) return [];
    const inside = own.map(
      (name): LabelledName => ({ first: name.first - firstToken, end: name.end - firstToken, type: name.type }),
    );
    const columns = sentenceColumns(doc, sentence);
    const slots: number[] = [];
    const starts = new Int32Array(columns.count + 1);
    for (let index = 0; index < columns.count; index++) {
      const count = featureSlots(columns, index, bits, buffer);
      for (let at = 0; at < count; at++) slots.push(buffer[at] as number);
      starts[index + 1] = slots.length;
    }
    return [{ slots: Int32Array.from(slots), starts, gold: labelsOf(inside, columns.count) }];
  });
}

/**
 * Reads a text with the parts of speech that wink gives. The library's own tagger has learnt from some of these very texts, so its tags on them
 * are better than it gives elsewhere, and a recogniser trained on them would trust tags too far.
 */
function readForTraining(text: string): Document {
  const doc = read(text);
  return { ...doc, tokens: doc.blocks.flatMap((block) => tokeniseStretch(text, block).tokens) };
}

/** "@ colgo" in a tweet is the name of an account and not of a person. */
function isHandle(text: string, start: number): boolean {
  return /@ ?$/.test(text.slice(Math.max(0, start - 2), start)) || text[start] === '@';
}

/** A change of a text's letters that keeps each at its place, so that the names' offsets stay true. */
export type Recasing = (text: string) => string;

export const inSmallLetters: Recasing = (text) => text.toLowerCase();
export const inCapitals: Recasing = (text) => text.toUpperCase();

const SMALL = new Set(
  'a an the and or but nor of in on at to by for from with as is are was were be if that than its it'.split(' '),
);

/** The capitals of a headline: all words but the small ones. */
export const inTitleCase: Recasing = (text) =>
  text.replace(/(?<![\p{L}'’])(\p{Ll})(\p{L}*)/gu, (word, first: string, rest: string) =>
    SMALL.has(word) ? word : first.toUpperCase() + rest,
  );

/** The text with other letters and the same names, or nothing where a letter would move. */
export function recased(one: NamedText, recase: Recasing): NamedText[] {
  const text = recase(one.text);
  return text.length === one.text.length ? [{ ...one, text }] : [];
}
