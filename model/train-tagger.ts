import { bestClass, packSettled, unpackSettled } from '../src/document/linear-model/index.js';
import {
  fillSettling,
  fillTaggerAtoms,
  SETTLING_FEATURES,
  type TaggerWords,
  taggerWords,
} from '../src/document/tagger/features.js';
import { type PackedTagger, settledTag, type Tagger, tagWords, unpackTagger } from '../src/document/tagger/tag.js';
import { TAGGER_ATOMS } from '../src/document/tagger/templates.js';
import type { Example } from './examples.js';
import { type PackOptions, pack } from './pack.js';
import { average, createPerceptron, mixed, type Perceptron, scoreWith, update } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';
import { type Observations, type SettlingOptions, settle } from './settle.js';
import { fillSlots, fillStages, TAGGER_STAGES } from './stages.js';
import { stagedHashes } from './templates.js';

const BITS = 20;
const PASSES = 5;
const SETTLED: SettlingOptions = { atLeast: 10, share: 0.99 };
const PACK: PackOptions = { threshold: 1, quantum: 0.2, minUpdates: 2, rows: 100_000 };

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

/** A sentence ready for training. */
interface TaggedWords {
  readonly words: TaggerWords;
  readonly gold: Uint8Array;
}

/**
 * Trains the tagger: first what settles a tag without the model, then the model on the other words, once with each seed. The weights are
 * averaged over the steps of a training and then over the trainings.
 */
export function trainTagger(
  examples: readonly Example[],
  classes: readonly string[],
  seeds: readonly number[],
): PackedTagger {
  const sentences = examples.map(
    ({ tokens, tags }): TaggedWords => ({
      words: taggerWords(tokens, 0, tokens.length),
      gold: Uint8Array.from(tags, (tag) => classOfTag(classes, tag)),
    }),
  );
  const packed = packSettled(settle(observedTags(sentences), SETTLED));
  const settled = unpackSettled(packed);
  const isSettled = sentences.map(({ words }) =>
    Array.from({ length: words.count }, (_, index) => settledTag(settled, words, index, settling) >= 0),
  );
  const trained = seeds.map((seed) => {
    const model = createPerceptron(classes, BITS);
    const random = randomFrom(seed);
    for (let pass = 0; pass < PASSES; pass++) {
      for (const index of shuffled([...sentences.keys()], random)) {
        trainSentence(model, sentences[index] as TaggedWords, isSettled[index] as boolean[]);
      }
    }
    average(model);
    return model;
  });
  return { model: pack(mixed(trained), PACK), settled: packed };
}

const settling = new Int32Array(SETTLING_FEATURES);

function observedTags(sentences: readonly TaggedWords[]): Observations {
  const hashes: number[] = [];
  const classes: number[] = [];
  for (const { words, gold } of sentences) {
    gold.forEach((of, index) => {
      fillSettling(words, index, settling);
      hashes.push(...settling);
      classes.push(of);
    });
  }
  return { features: SETTLING_FEATURES, hashes, classes };
}

const atoms = new Int32Array(TAGGER_ATOMS.length);
const hashes = stagedHashes(TAGGER_STAGES);
const slots = new Int32Array(hashes.all.length);

function trainSentence(model: Perceptron, { words, gold }: TaggedWords, settled: readonly boolean[]): void {
  const scores = new Float32Array(model.classes.length);
  const tags = new Int8Array(words.count);
  for (let index = 0; index < words.count; index++) {
    const right = gold[index] as number;
    tags[index] = right;
    if (settled[index]) continue;
    fillTaggerAtoms(words, index, tags[index - 1] ?? -1, tags[index - 2] ?? -1, atoms);
    fillStages(TAGGER_STAGES, atoms, hashes);
    fillSlots(hashes.all, model.bits, slots);
    scoreWith(model, slots, slots.length, scores);
    const predicted = bestClass(scores);
    if (predicted !== right) update(model, slots, slots.length, right, predicted);
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
    const tagger = unpackTagger(trainTagger(rest, classes, [seed + fold]));
    examples.forEach((example, index) => {
      if (index % folds === fold) tags[index] = tagWords(tagger, example.tokens, 0, example.tokens.length);
    });
  }
  return tags;
}

/** The share of words whose universal part of speech is right. */
export function taggerAccuracy(
  tagger: Tagger,
  examples: readonly Example[],
  clear?: number,
): { pos: number; tag: number } {
  let words = 0;
  let pos = 0;
  let tag = 0;
  for (const { tokens, tags } of examples) {
    tagWords(tagger, tokens, 0, tokens.length, clear).forEach((found, index) => {
      const name = tagger.model.classes[found] as string;
      words++;
      if (name === tags[index]) tag++;
      if (name.split(' ')[0] === tags[index]?.split(' ')[0]) pos++;
    });
  }
  return { pos: pos / words, tag: tag / words };
}
