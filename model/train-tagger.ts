import { bestClass } from '../src/document/linear-model/index.js';
import {
  fillTaggerFeatures,
  normalForm,
  TAGGER_FEATURES,
  type TaggerWords,
  taggerRoom,
  taggerWords,
} from '../src/document/tagger/features.js';
import { type PackedTagger, type Tagger, tagWords, unpackTagger } from '../src/document/tagger/tag.js';
import type { Example } from './examples.js';
import { type PackOptions, pack } from './pack.js';
import { average, createPerceptron, type Perceptron, scoreWith, update } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';

const BITS = 21;
const PASSES = 5;
/** A word that was met this often, and this share of the times with one tag, is settled. */
const SETTLED_FROM = 80;
const SETTLED_SHARE = 0.999;
const PACK: PackOptions = { threshold: 0.4, quantum: 0.2, minUpdates: 2, rows: 80_000 };

/** The classes of the tagger: the pairs of tags that occur often enough to be learnt. */
export function tagClasses(examples: readonly Example[], atLeast = 20): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of examples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .map(([tag]) => tag)
    .sort();
}

/** The class of a pair of tags: itself, or else the first class with the same universal part of speech. */
export function classOfTag(classes: readonly string[], tag: string): number {
  const exact = classes.indexOf(tag);
  if (exact >= 0) return exact;
  const pos = tag.split(' ')[0];
  return Math.max(
    0,
    classes.findIndex((of) => of.split(' ')[0] === pos),
  );
}

/** Frequent words that have one tag nearly wherever they stand, as classes by normal form. */
function settledWords(examples: readonly Example[], classes: readonly string[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { tokens, tags } of examples) {
    tokens.forEach(({ text }, index) => {
      const form = normalForm(text);
      const ofForm = counts.get(form) ?? new Map<string, number>();
      const tag = tags[index] as string;
      ofForm.set(tag, (ofForm.get(tag) ?? 0) + 1);
      counts.set(form, ofForm);
    });
  }
  const settled = new Map<string, number>();
  for (const [form, ofForm] of counts) {
    const [[tag, most]] = [...ofForm].sort((a, b) => b[1] - a[1]) as [[string, number]];
    const all = [...ofForm.values()].reduce((sum, count) => sum + count);
    if (all >= SETTLED_FROM && most >= SETTLED_SHARE * all) settled.set(form, classOfTag(classes, tag));
  }
  return settled;
}

/** A sentence ready for training; `settled` says which of its words the tagger knows without asking the model. */
interface TaggedWords {
  readonly words: TaggerWords;
  readonly gold: Uint8Array;
  readonly settled: readonly boolean[];
}

/** Trains the tagger. */
export function trainTagger(examples: readonly Example[], classes: readonly string[], seed: number): PackedTagger {
  const model = createPerceptron(classes, BITS);
  const random = randomFrom(seed);
  const settled = settledWords(examples, classes);
  const prepared = examples.map(
    ({ tokens, tags }): TaggedWords => ({
      words: taggerWords(tokens, 0, tokens.length),
      gold: Uint8Array.from(tags, (tag) => classOfTag(classes, tag)),
      settled: tokens.map(({ text }) => settled.has(normalForm(text))),
    }),
  );
  for (let pass = 0; pass < PASSES; pass++) {
    for (const sentence of shuffled(prepared, random)) trainSentence(model, sentence);
  }
  average(model);
  return { model: pack(model, PACK), settled: Object.fromEntries(settled) };
}

const room = taggerRoom();

function trainSentence(model: Perceptron, { words, gold, settled }: TaggedWords): void {
  const scores = new Float32Array(model.classes.length);
  const tags = new Int8Array(words.count);
  for (let index = 0; index < words.count; index++) {
    const right = gold[index] as number;
    tags[index] = right;
    if (settled[index]) continue;
    fillTaggerFeatures(words, index, tags[index - 1] ?? -1, tags[index - 2] ?? -1, model.bits, room);
    scoreWith(model, room.slots, TAGGER_FEATURES, scores);
    const predicted = bestClass(scores);
    if (predicted !== right) update(model, room.slots, TAGGER_FEATURES, right, predicted);
    model.step++;
    tags[index] = predicted;
  }
}

/** The tags of examples that taggers gave which had not seen them: `folds` taggers, each trained without its own part. */
export function jackknifedTags(
  examples: readonly Example[],
  classes: readonly string[],
  folds: number,
  seed: number,
): Uint8Array[] {
  const tags: Uint8Array[] = new Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = examples.filter((_, index) => index % folds !== fold);
    const tagger = unpackTagger(trainTagger(rest, classes, seed + fold));
    examples.forEach((example, index) => {
      if (index % folds === fold) tags[index] = tagWords(tagger, example.tokens, 0, example.tokens.length);
    });
  }
  return tags;
}

/** The share of words whose universal part of speech is right. */
export function taggerAccuracy(tagger: Tagger, examples: readonly Example[]): { pos: number; tag: number } {
  let words = 0;
  let pos = 0;
  let tag = 0;
  for (const { tokens, tags } of examples) {
    tagWords(tagger, tokens, 0, tokens.length).forEach((found, index) => {
      const name = tagger.model.classes[found] as string;
      words++;
      if (name === tags[index]) tag++;
      if (name.split(' ')[0] === tags[index]?.split(' ')[0]) pos++;
    });
  }
  return { pos: pos / words, tag: tag / words };
}
