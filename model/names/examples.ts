import { readFileSync } from 'node:fs';
import { read, tokenAt } from '../../src/document/index.js';
import type { EntityType } from '../../src/names/index.js';
import { addContextFeatures } from '../../src/names/recogniser/context-features.js';
import { type Beside, rowBefore } from '../../src/names/recogniser/decode.js';
import { type LabelledName, labelsOf } from '../../src/names/recogniser/labels.js';
import type { SeenWord } from '../../src/names/recogniser/seen-words.js';
import { PAD, type SentenceColumns, sentenceColumns } from '../../src/names/recogniser/sentence-columns.js';
import { featureRoom } from '../../src/names/recogniser/slots.js';
import { type Stretch, stretchesOf } from '../../src/names/recogniser/stretches.js';
import { addWordFeatures, PLACES } from '../../src/names/recogniser/word-features.js';

/** A text with its names: a row of a JSON Lines file. Offsets in UTF-16 code units. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (readonly [start: number, end: number, type: string])[];
}

/** A stretch of a sentence ready for training: the slots of its words' features, one after the other, and the labels of its words. */
export interface Example {
  readonly slots: Int32Array;
  /** Where the slots of each word begin, and where the last's end. */
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
  readonly beside: Beside;
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

export function readNamedTexts(path: string): NamedText[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NamedText);
}

const room = featureRoom();

/** The stretches of a text. A name whose edges are not those of tokens, or that crosses the end of a stretch, takes its stretches out. */
export function examplesOf({ text, mentions }: NamedText): Example[] {
  const doc = read(text);
  const names = mentions.flatMap(([start, end, type]) => {
    if (isHandle(text, start)) return [];
    const first = tokenAt(doc, start);
    const last = tokenAt(doc, end - 1);
    const fits = doc.tokens[first]?.start === start && doc.tokens[last]?.end === end;
    return TYPES[type] ? [{ first, end: last + 1, type: TYPES[type] as EntityType, fits }] : [];
  });
  return doc.sentences.flatMap((sentence) => {
    const columns = sentenceColumns(doc, sentence);
    return stretchesOf(columns).flatMap((stretch) => {
      const from = sentence.firstToken + stretch.first;
      const to = sentence.firstToken + stretch.end;
      const own = names.filter(({ first, end }) => end > from && first < to);
      if (own.some(({ first, end, fits }) => !fits || first < from || end > to)) return [];
      const inside = own.map(
        (name): LabelledName => ({ first: name.first - from, end: name.end - from, type: name.type }),
      );
      const gold = labelsOf(inside, to - from);
      return [
        { ...stretchSlots(columns, stretch), gold, beside: { before: rowBefore(stretch), followed: stretch.followed } },
      ];
    });
  });
}

function stretchSlots(columns: SentenceColumns, { first, end }: Stretch): { slots: Int32Array; starts: Int32Array } {
  const slots: number[] = [];
  const starts = new Int32Array(end - first + 1);
  for (let index = first; index < end; index++) {
    room.count = 0;
    addContextFeatures(columns, index, room);
    PLACES.forEach((place, nth) => {
      const number = columns.numbers[index + PAD + place] as number;
      addWordFeatures(columns.words[number] as SeenWord, nth, room);
    });
    for (let at = 0; at < room.count; at++) slots.push(room.slots[at] as number);
    starts[index - first + 1] = slots.length;
  }
  return { slots: Int32Array.from(slots), starts };
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
