import { bestClass, type LinearModel, type PackedModel, unpackModel } from '../src/document/linear-model/index.js';
import { TAGGER_FEATURES, taggerFeatures, taggerWords } from '../src/document/tagger/features.js';
import { tagWords } from '../src/document/tagger/tag.js';
import type { Example } from './examples.js';
import { type PackOptions, pack } from './pack.js';
import { average, createPerceptron, type Perceptron, scoreWith, update } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';

const BITS = 22;
const PASSES = 6;
const PACK: PackOptions = { threshold: 0.12, quantum: 0.12, minUpdates: 2 };

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

/** Trains the tagger. */
export function trainTagger(examples: readonly Example[], classes: readonly string[], seed: number): PackedModel {
  const model = createPerceptron(classes, BITS);
  const random = randomFrom(seed);
  const prepared = examples.map(({ tokens, tags }) => ({
    words: taggerWords(tokens, 0, tokens.length),
    gold: Uint8Array.from(tags, (tag) => classOfTag(classes, tag)),
  }));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { words, gold } of shuffled(prepared, random)) trainSentence(model, words, gold);
  }
  average(model);
  return pack(model, PACK);
}

const slots = new Int32Array(TAGGER_FEATURES);

function trainSentence(model: Perceptron, words: ReturnType<typeof taggerWords>, gold: Uint8Array): void {
  const scores = new Float32Array(model.classes.length);
  let tag1 = -1;
  let tag2 = -1;
  for (let index = 0; index < words.count; index++) {
    const count = taggerFeatures(words, index, tag1, tag2, model.bits, slots);
    scoreWith(model, slots, count, scores);
    const predicted = bestClass(scores);
    const right = gold[index] as number;
    if (predicted !== right) update(model, slots, count, right, predicted);
    model.step++;
    tag2 = tag1;
    tag1 = predicted;
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
    const model = unpackModel(trainTagger(rest, classes, seed + fold));
    examples.forEach((example, index) => {
      if (index % folds === fold) tags[index] = tagWords(model, example.tokens, 0, example.tokens.length);
    });
  }
  return tags;
}

/** The share of words whose universal part of speech is right. */
export function taggerAccuracy(model: LinearModel, examples: readonly Example[]): { pos: number; tag: number } {
  let words = 0;
  let pos = 0;
  let tag = 0;
  for (const { tokens, tags } of examples) {
    tagWords(model, tokens, 0, tokens.length).forEach((found, index) => {
      const name = model.classes[found] as string;
      words++;
      if (name === tags[index]) tag++;
      if (name.split(' ')[0] === tags[index]?.split(' ')[0]) pos++;
    });
  }
  return { pos: pos / words, tag: tag / words };
}
