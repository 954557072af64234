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
import { LABELS } from '../../src/names/recogniser/labels.js';
import { pack } from '../pack.js';
import { average, createPerceptron, type Perceptron, scoreWith, update } from '../perceptron.js';
import { randomFrom, shuffled } from '../random.js';
import { type Example, examplesOf, readNamedTexts } from './examples.js';

const BITS = 22;
const PASSES = 8;
const SEED = 1;
const PACK = { threshold: 0.1, quantum: 0.1, minUpdates: 3 };
const FILES = ['gum-train.jsonl', 'uner-ewt-train.jsonl', 'wikigold-train.jsonl', 'broad-twitter-train.jsonl'];

const [folder, output = 'model/names/weights.ts'] = process.argv.slice(2);
if (!folder) throw new Error('usage: train.ts NER_FOLDER [OUTPUT]');

const LABEL_COUNT = LABELS.length;
const row = new Float32Array(LABEL_COUNT);

/** Scores of each label after each label and after the sentence's start, with what their average needs. */
const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
const transitionMoments = new Float64Array(transitions.length);

/** Decodes one sentence and moves the weights towards its labels where they differ (Collins 2002). */
function learn(model: Perceptron, { slots, starts, gold }: Example): number {
  const emissions = new Float32Array(gold.length * LABEL_COUNT);
  const slotsOf = (at: number) => slots.subarray(starts[at], starts[at + 1]);
  for (let at = 0; at < gold.length; at++) {
    const own = slotsOf(at);
    scoreWith(model, own, own.length, row);
    emissions.set(row, at * LABEL_COUNT);
  }
  const labels = decode(emissions, transitions, gold.length);
  let wrong = 0;
  for (let at = 0; at < gold.length; at++) {
    const right = gold[at] as number;
    const found = labels[at] as number;
    const rightBefore = at === 0 ? LABEL_COUNT : (gold[at - 1] as number);
    const foundBefore = at === 0 ? LABEL_COUNT : (labels[at - 1] as number);
    if (right !== found) {
      const own = slotsOf(at);
      update(model, own, own.length, right, found);
      wrong++;
    }
    moveTransition(model, rightBefore * LABEL_COUNT + right, 1);
    moveTransition(model, foundBefore * LABEL_COUNT + found, -1);
  }
  model.step++;
  return wrong;
}

function moveTransition(model: Perceptron, at: number, amount: number): void {
  transitions[at] = (transitions[at] as number) + amount;
  transitionMoments[at] = (transitionMoments[at] as number) + amount * model.step;
}

const examples = FILES.flatMap((file) => readNamedTexts(join(folder, file)).flatMap((text) => examplesOf(text, BITS)));
const model = createPerceptron(LABELS, BITS);
const random = randomFrom(SEED);
for (let pass = 1; pass <= PASSES; pass++) {
  let wrong = 0;
  for (const example of shuffled(examples, random)) wrong += learn(model, example);
  console.log(`pass ${pass}: ${wrong} labels wrong of ${examples.length} sentences`);
}
average(model);
const averaged = transitions.map((weight, at) => weight - (transitionMoments[at] as number) / model.step);
const packed = pack(model, PACK);
const text = `/**
 * Weights of the recogniser of names, by train.ts. Licence: CC BY-SA 4.0; sources and attribution in README.md beside this file.
 * Not to be edited by hand.
 */
import type { PackedModel } from '../../src/document/index.js';

export const NAMES_MODEL: PackedModel = ${JSON.stringify(packed)};

/** The scores of each label after each label and, last, after the sentence's start, in the same steps. */
export const NAMES_TRANSITIONS: readonly number[] = ${JSON.stringify(Array.from(averaged, (weight) => Math.round(weight / PACK.quantum)))};
`;
writeFileSync(output, text);
console.log(
  `${packed.rowCount} rows, ${packed.weightCount} weights, ${brotliCompressSync(text).length} bytes after brotli`,
);
