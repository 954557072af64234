import { bestClass, type PackedSettled, packSettled } from '../src/document/linear-model/index.js';
import {
  type Configuration,
  initialConfiguration,
  isFinal,
  LEFT,
  move,
  RIGHT,
  SHIFT,
  setLabel,
} from '../src/syntax/parser/configuration.js';
import { fillLabelAtoms, fillSettling, SETTLING_FEATURES } from '../src/syntax/parser/label-features.js';
import { LABEL_ATOMS } from '../src/syntax/parser/label-templates.js';
import { fillMoveAtoms } from '../src/syntax/parser/move-features.js';
import { MOVE_ATOMS } from '../src/syntax/parser/move-templates.js';
import type { PackedParser } from '../src/syntax/parser/packed.js';
import { bestLegal, type Clear, type ParserModel, parse, soleMove } from '../src/syntax/parser/parse.js';
import { type ParserWords, parserWords } from '../src/syntax/parser/words.js';
import type { Example } from './examples.js';
import { countFeatures, type Frequency, frequentSlots, noFrequency } from './frequency.js';
import { type GoldTree, goldTree, moveCosts, projective } from './oracle.js';
import { type PackOptions, pack } from './pack.js';
import { average, createPerceptron, mixed, type Perceptron, scoreWith, update } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';
import { type Observations, type SettlingOptions, settle } from './settle.js';
import { fillSlots, fillStages, LABEL_STAGES, MOVE_STAGES } from './stages.js';
import { stagedHashes } from './templates.js';

const BITS = { moves: 21, labels: 20 };
/** Features that occur less often are not learnt. */
const AT_LEAST = 2;
const PASSES = 6;
/** From the second pass on the parser follows its own choice, right or wrong, this often (Goldberg and Nivre 2012). */
const EXPLORATION = 0.9;
const SETTLED_LABELS: SettlingOptions = { atLeast: 15, share: 0.99 };
export const PACK_MOVES: PackOptions = { threshold: 0.3, quantum: 0.2, rows: 380_000, relative: true };
export const PACK_LABELS: PackOptions = { threshold: 1.2, quantum: 0.25, rows: 80_000 };

/** A sentence ready for training: what the parser sees of it, its tree without crossing arcs, and the classes of its labels. */
export interface TrainingSentence {
  readonly words: ParserWords;
  readonly gold: GoldTree;
  readonly labels: Uint8Array;
}

/** A parser in training: its models, what needs none, and which features occur often enough to be learnt. */
export interface Trainee {
  readonly moves: Perceptron;
  readonly labels: Perceptron;
  readonly moveFrequency: Frequency;
  readonly labelFrequency: Frequency;
  /** The arcs whose labels need no model; it learns from them all the same, since others share their features. */
  readonly settledLabels: PackedSettled;
}

/** The labels that occur often enough to be learnt. */
export function labelClasses(examples: readonly Example[], atLeast = 20): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of examples)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  counts.delete('root');
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .map(([relation]) => relation)
    .sort();
}

function labelClass(labels: readonly string[], relation: string): number {
  const exact = labels.indexOf(relation);
  return exact >= 0 ? exact : Math.max(0, labels.indexOf(relation.split(':')[0] as string));
}

/** Lays out examples for training. */
export function trainingSentences(examples: readonly Example[], classes: readonly string[]): TrainingSentence[] {
  return examples.map(({ tokens, heads, relations }) => ({
    words: parserWords(tokens, 0, tokens.length),
    gold: goldTree(projective(heads)),
    labels: Uint8Array.from(relations, (relation) => labelClass(classes, relation)),
  }));
}

/**
 * Trains the parser, greedily, on sentences whose words have the tags that the tagger gives: once with each seed, and the weights are
 * averaged over the steps of a training and then over the trainings.
 */
export function trainParser(
  sentences: readonly TrainingSentence[],
  classes: readonly string[],
  seeds: readonly number[],
  log: (line: string) => void,
): Trainee {
  const begun = untrained(sentences, classes);
  for (const sentence of sentences) countSentence(begun, sentence);
  const trained = seeds.map((seed) => {
    log(`parser, seed ${seed}`);
    return trainOnce(begun, sentences, seed, log);
  });
  return {
    ...begun,
    moves: mixed(trained.map(({ moves }) => moves)),
    labels: mixed(trained.map(({ labels }) => labels)),
  };
}

/** A trainee that knows what settles labels, and has counted nothing. */
function untrained(sentences: readonly TrainingSentence[], classes: readonly string[]): Trainee {
  return {
    settledLabels: packSettled(settle(observedLabels(sentences), SETTLED_LABELS)),
    moves: createPerceptron(['shift', 'left', 'right'], BITS.moves),
    labels: createPerceptron(classes, BITS.labels),
    moveFrequency: noFrequency(),
    labelFrequency: noFrequency(),
  };
}

/** The models that one training gives, averaged over its steps. */
function trainOnce(
  begun: Trainee,
  sentences: readonly TrainingSentence[],
  seed: number,
  log: (line: string) => void,
): Pick<Trainee, 'moves' | 'labels'> {
  const trainee: Trainee = {
    ...begun,
    moves: createPerceptron(begun.moves.classes, begun.moves.bits),
    labels: createPerceptron(begun.labels.classes, begun.labels.bits),
  };
  const random = randomFrom(seed);
  for (let pass = 0; pass < PASSES; pass++) {
    const exploration = pass === 0 ? 0 : EXPLORATION;
    const started = Date.now();
    let wrong = 0;
    for (const sentence of shuffled(sentences, random)) wrong += trainSentence(trainee, sentence, exploration, random);
    const { moves, labels } = trainee;
    const seconds = Math.round((Date.now() - started) / 1000);
    log(`pass ${pass + 1}: ${wrong} wrong moves, ${moves.rows.count} + ${labels.rows.count} rows, ${seconds} s`);
  }
  average(trainee.moves);
  average(trainee.labels);
  return { moves: trainee.moves, labels: trainee.labels };
}

export function packParser({ moves, labels, settledLabels }: Trainee): PackedParser {
  return { moves: pack(moves, PACK_MOVES), labels: pack(labels, PACK_LABELS), settledLabels };
}

const settling = new Int32Array(SETTLING_FEATURES);

/** The labels of the gold trees, with what might settle them. */
function observedLabels(sentences: readonly TrainingSentence[]): Observations {
  const hashes: number[] = [];
  const classes: number[] = [];
  for (const { words, gold, labels } of sentences) {
    transition(words.count, followGold(gold), (at, dependent) => {
      fillSettling(words, at, dependent, settling);
      hashes.push(...settling);
      classes.push(labels[dependent] as number);
      return labels[dependent] as number;
    });
  }
  return { features: SETTLING_FEATURES, hashes, classes };
}

/** Chooses the moves that lead to the gold tree. */
function followGold(gold: GoldTree): (at: Configuration, onStack: Uint8Array) => number {
  return (at, onStack) => {
    moveCosts(gold, at, onStack, costs);
    return costs[LEFT] === 0 ? LEFT : costs[RIGHT] === 0 ? RIGHT : SHIFT;
  };
}

const forMoves = new Int32Array(MOVE_ATOMS.length);
const forLabels = new Int32Array(LABEL_ATOMS.length);
const moveHashes = stagedHashes(MOVE_STAGES);
const labelHashes = stagedHashes(LABEL_STAGES);
const moveSlots = new Int32Array(moveHashes.all.length);
const labelSlots = new Int32Array(labelHashes.all.length);
const moveScores = new Float32Array(3);
const costs = new Float64Array(3);

/** Sets `moveHashes` to the features of a configuration. */
function fillMoveFeatures(words: ParserWords, at: Configuration): void {
  fillMoveAtoms(words, at, forMoves);
  fillStages(MOVE_STAGES, forMoves, moveHashes);
}

/** Sets `labelHashes` to the features of a new arc. */
function fillLabelFeatures(words: ParserWords, at: Configuration, dependent: number): void {
  fillLabelAtoms(words, at, dependent, forLabels);
  fillStages(LABEL_STAGES, forLabels, labelHashes);
}

/** Counts the features on the way to the gold tree. */
function countSentence({ moveFrequency, labelFrequency }: Trainee, { words, gold, labels }: TrainingSentence): void {
  const goldMove = followGold(gold);
  transition(
    words.count,
    (at, onStack) => {
      fillMoveFeatures(words, at);
      countFeatures(moveFrequency, moveHashes.all);
      return goldMove(at, onStack);
    },
    (at, dependent) => {
      fillLabelFeatures(words, at, dependent);
      countFeatures(labelFrequency, labelHashes.all);
      return labels[dependent] as number;
    },
  );
}

/**
 * Makes moves and labels arcs by a caller's choices until the tree is whole, and keeps account of which words are on the stack.
 */
function transition(
  count: number,
  chooseMove: (at: Configuration, onStack: Uint8Array) => number,
  chooseLabel: (at: Configuration, dependent: number) => number,
): void {
  const at = initialConfiguration(count);
  const onStack = new Uint8Array(count + 1);
  while (!isFinal(at)) {
    const only = soleMove(at);
    const kind = only >= 0 ? only : chooseMove(at, onStack);
    if (kind === SHIFT) onStack[at.next] = 1;
    const dependent = move(at, kind);
    if (dependent >= 0) {
      onStack[dependent] = 0;
      setLabel(at, dependent, chooseLabel(at, dependent));
    }
  }
}

/** Scores the moves at a configuration with the current weights; the features stay in `moveHashes`. */
function scoreInTraining({ moves }: Trainee, words: ParserWords, at: Configuration, scores: Float32Array): void {
  fillMoveFeatures(words, at);
  fillSlots(moveHashes.all, moves.bits, moveSlots);
  scoreWith(moves, moveSlots, moveSlots.length, scores);
}

/** Learns from a move, the features of which were filled in last: rewards one and punishes another. */
function updateMove({ moves, moveFrequency }: Trainee, right: number, wrong: number): void {
  frequentSlots(moveFrequency, AT_LEAST, moveHashes.all, moves.bits, moveSlots);
  update(moves, moveSlots, moveSlots.length, right, wrong);
}

/** Labels an arc with the current weights; the features stay in `labelHashes`. */
function labelInTraining(
  { labels }: Trainee,
  words: ParserWords,
  at: Configuration,
  dependent: number,
  scores: Float32Array,
): number {
  fillLabelFeatures(words, at, dependent);
  fillSlots(labelHashes.all, labels.bits, labelSlots);
  scoreWith(labels, labelSlots, labelSlots.length, scores);
  return bestClass(scores);
}

function trainSentence(
  trainee: Trainee,
  sentence: TrainingSentence,
  exploration: number,
  random: () => number,
): number {
  const { moves, labels, labelFrequency } = trainee;
  const { words, gold } = sentence;
  const labelScores = new Float32Array(labels.classes.length);
  let wrong = 0;
  transition(words.count, learnMove, learnLabel);
  return wrong;

  function learnMove(at: Configuration, onStack: Uint8Array): number {
    scoreInTraining(trainee, words, at, moveScores);
    moveCosts(gold, at, onStack, costs);
    const predicted = bestLegal(at, moveScores);
    const right = bestOfLeastCost(costs, moveScores);
    moves.step++;
    const isRight = (costs[predicted] as number) <= (costs[right] as number);
    if (!isRight) {
      updateMove(trainee, right, predicted);
      wrong++;
    }
    return isRight || random() < exploration ? predicted : right;
  }

  function learnLabel(at: Configuration, dependent: number): number {
    const predicted = labelInTraining(trainee, words, at, dependent, labelScores);
    if (at.head[dependent] !== gold.heads[dependent]) return predicted;
    const right = sentence.labels[dependent] as number;
    labels.step++;
    if (predicted !== right) {
      frequentSlots(labelFrequency, AT_LEAST, labelHashes.all, labels.bits, labelSlots);
      update(labels, labelSlots, labelSlots.length, right, predicted);
    }
    return predicted;
  }
}

/** Of the moves that cost least the one with the highest score. */
export function bestOfLeastCost(costs: Float64Array, scores: Float32Array): number {
  let best = SHIFT;
  for (const kind of [LEFT, RIGHT]) {
    const difference = (costs[kind] as number) - (costs[best] as number);
    if (difference < 0 || (difference === 0 && (scores[kind] as number) > (scores[best] as number))) best = kind;
  }
  return best;
}

/** Attachment over the tokens of examples: heads, and heads with their labels (without subtypes). */
export function parserAccuracy(
  model: ParserModel,
  examples: readonly Example[],
  clear?: Clear,
): { uas: number; las: number } {
  let tokens = 0;
  let heads = 0;
  let both = 0;
  for (const example of examples) {
    const found = parse(model, parserWords(example.tokens, 0, example.tokens.length), clear);
    example.heads.forEach((head, index) => {
      tokens++;
      if (found.heads[index] !== head) return;
      heads++;
      const label = head < 0 ? 'root' : (model.labels.classes[found.labels[index] as number] as string);
      if (label.split(':')[0] === example.relations[index]?.split(':')[0]) both++;
    });
  }
  return { uas: heads / tokens, las: both / tokens };
}
