/**
 * Trains the recogniser of names and writes its weights.
 *
 *   npx tsx model/names/train.ts NER_FOLDER [model/names/weights.ts]
 *
 * The folder holds gum-train.jsonl, uner-ewt-train.jsonl, wikigold-train.jsonl and broad-twitter-train.jsonl (see README.md beside this file).
 * The same data give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { decode } from '../../src/names/recogniser/decode.js';
import { LABELS, OUTSIDE } from '../../src/names/recogniser/labels.js';
import { NAME_BITS } from '../../src/names/recogniser/slots.js';
import { pack } from '../pack.js';
import { average, createPerceptron, type Perceptron, scoreWith, update } from '../perceptron.js';
import { randomFrom, shuffled } from '../random.js';
import {
  type Example,
  examplesOf,
  inCapitals,
  inSmallLetters,
  inTitleCase,
  type NamedText,
  readNamedTexts,
  recased,
} from './examples.js';

const PASSES = 5;
/** The mean of this many models, each with an order of its own, is steadier than any of them. */
const RUNS = 4;
const SEED = 1;
const PACK = { threshold: 0.5, quantum: 0.2, minUpdates: 6, rows: 60_000 };
/** The share of a word's features that one pass over it does not see, so that none is leant on alone. */
const DROPPED = 0.15;
const NEWS_LIKE = ['gum-train.jsonl', 'uner-ewt-train.jsonl', 'wikigold-train.jsonl'];
const TWEETS = 'broad-twitter-train.jsonl';
/** Texts are learnt again in other letters, so that headlines and notes in small letters are read too: every so-many-th of them. */
const RECASED = [
  { recase: inSmallLetters, every: 10 },
  { recase: inTitleCase, every: 10 },
  { recase: inCapitals, every: 20 },
];

const [folder, output = 'model/names/weights.ts'] = process.argv.slice(2);
if (!folder) throw new Error('usage: train.ts NER_FOLDER [OUTPUT]');

const LABEL_COUNT = LABELS.length;
const row = new Float32Array(LABEL_COUNT);
const random = randomFrom(SEED);

/** Scores of each label after each label and after the sentence's start, with what their average needs. */
const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
const transitionMoments = new Float64Array(transitions.length);

/** Decodes one stretch and moves the weights towards its labels where they differ (Collins 2002). */
function learn(model: Perceptron, { slots, starts, gold, beside }: Example): number {
  const emissions = new Float32Array(gold.length * LABEL_COUNT);
  const kept = Array.from(gold, (_, at) =>
    slots.subarray(starts[at], starts[at + 1]).filter(() => random() >= DROPPED),
  );
  for (const [at, own] of kept.entries()) {
    scoreWith(model, own, own.length, row);
    emissions.set(row, at * LABEL_COUNT);
  }
  const labels = decode(emissions, transitions, gold.length, beside);
  let wrong = 0;
  for (let at = 0; at < gold.length; at++) {
    const right = gold[at] as number;
    const found = labels[at] as number;
    const rightBefore = at === 0 ? beside.before : (gold[at - 1] as number);
    const foundBefore = at === 0 ? beside.before : (labels[at - 1] as number);
    if (right !== found) {
      const own = kept[at] as Int32Array;
      update(model, own, own.length, right, found);
      wrong++;
    }
    moveTransition(model, rightBefore * LABEL_COUNT + right, 1);
    moveTransition(model, foundBefore * LABEL_COUNT + found, -1);
  }
  if (beside.followed) {
    moveTransition(model, (gold.at(-1) as number) * LABEL_COUNT + OUTSIDE, 1);
    moveTransition(model, (labels.at(-1) as number) * LABEL_COUNT + OUTSIDE, -1);
  }
  model.step++;
  return wrong;
}

function moveTransition(model: Perceptron, at: number, amount: number): void {
  transitions[at] = (transitions[at] as number) + amount;
  transitionMoments[at] = (transitionMoments[at] as number) + amount * model.step;
}

function* trainingTexts(): Generator<NamedText> {
  for (const file of [...NEWS_LIKE, TWEETS]) {
    const texts = readNamedTexts(join(folder as string, file));
    yield* texts;
    for (const { recase, every } of RECASED) {
      const share = file === TWEETS ? every * 3 : every;
      yield* texts.filter((_, index) => index % share === share - 1).flatMap((text) => recased(text, recase));
    }
  }
}

const examples = [...trainingTexts()].flatMap((text) => examplesOf(text));

/** One perceptron of its own order and chance, with averaged weights; and its transitions. */
function trainOnce(run: number): { model: Perceptron; transitions: Float32Array } {
  const model = createPerceptron(LABELS, NAME_BITS);
  transitions.fill(0);
  transitionMoments.fill(0);
  for (let pass = 1; pass <= PASSES; pass++) {
    let wrong = 0;
    for (const example of shuffled(examples, random)) wrong += learn(model, example);
    console.log(`run ${run}, pass ${pass}: ${wrong} labels wrong of ${examples.length} stretches`);
  }
  average(model);
  return {
    model,
    transitions: transitions.map((weight, at) => weight - (transitionMoments[at] as number) / model.step),
  };
}

/** The model whose scores are the mean of the others'. */
function meanOf(models: readonly Perceptron[]): Perceptron {
  const mean = createPerceptron(LABELS, NAME_BITS);
  const most = models.reduce((sum, { rows }) => sum + rows.count, 0);
  mean.rows.weights = new Float32Array(most * LABEL_COUNT);
  mean.rows.updates = new Uint32Array(most);
  for (const { rowOfSlot, rows } of models) {
    for (let slot = 0; slot < rowOfSlot.length; slot++) {
      const from = rowOfSlot[slot] as number;
      if (from < 0) continue;
      if ((mean.rowOfSlot[slot] as number) < 0) mean.rowOfSlot[slot] = mean.rows.count++;
      const to = mean.rowOfSlot[slot] as number;
      mean.rows.updates[to] = (mean.rows.updates[to] as number) + (rows.updates[from] as number);
      for (let of = 0; of < LABEL_COUNT; of++) {
        const weight = (rows.weights[from * LABEL_COUNT + of] as number) / models.length;
        mean.rows.weights[to * LABEL_COUNT + of] = (mean.rows.weights[to * LABEL_COUNT + of] as number) + weight;
      }
    }
  }
  return mean;
}

const runs = Array.from({ length: RUNS }, (_, run) => trainOnce(run + 1));
const packed = pack(meanOf(runs.map(({ model }) => model)), PACK);
const steps = (at: number) => runs.reduce((sum, run) => sum + (run.transitions[at] as number), 0) / RUNS / PACK.quantum;
const text = `/**
 * Weights of the recogniser of names, by train.ts. Licence: CC BY-SA 4.0; sources and attribution in README.md beside this file.
 * Not to be edited by hand.
 */
import type { PackedModel } from '../../src/document/index.js';

export const NAMES_MODEL: PackedModel = ${JSON.stringify(packed)};

/** The scores of each label after each label and, last, after the sentence's start, in the same steps. */
export const NAMES_TRANSITIONS: readonly number[] = ${JSON.stringify(Array.from(transitions, (_, at) => Math.round(steps(at))))};
`;
writeFileSync(output, text);
console.log(
  `${packed.rowCount} rows, ${packed.weightCount} weights, ${brotliCompressSync(text).length} bytes after brotli`,
);
