import { bestClass, slotOf } from '../src/document/linear-model/index.js';
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
import { fillLabelFeatures, LABEL_TEMPLATES, labelFeatures } from '../src/syntax/parser/label-features.js';
import { fillMoveFeatures, MOVE_TEMPLATES, moveFeatures } from '../src/syntax/parser/move-features.js';
import type { PackedParser } from '../src/syntax/parser/packed.js';
import { type Beam, bestLegal, type ParserModel, parse, soleMove } from '../src/syntax/parser/parse.js';
import { type ParserWords, parserWords } from '../src/syntax/parser/words.js';
import type { Example } from './examples.js';
import { countFeatures, type Frequency, frequentSlots, noFrequency } from './frequency.js';
import { type GoldTree, goldTree, moveCosts, projective } from './oracle.js';
import { type PackOptions, pack } from './pack.js';
import { average, createPerceptron, type Perceptron, scoreWith, update } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';

const BITS = { moves: 23, labels: 22 };
/** Features that occur less often are not learnt. */
const AT_LEAST = 2;
const PASSES = 6;
/** From the second pass on the parser follows its own choice, right or wrong, this often (Goldberg and Nivre 2012). */
const EXPLORATION = 0.9;
export const PACK_MOVES: PackOptions = { threshold: 0.3, quantum: 0.2, rows: 310_000, relative: true };
export const PACK_LABELS: PackOptions = { threshold: 0.5, quantum: 0.25, rows: 68_000 };

/** A sentence ready for training: what the parser sees of it, its tree without crossing arcs, and the classes of its labels. */
export interface TrainingSentence {
  readonly words: ParserWords;
  readonly gold: GoldTree;
  readonly labels: Uint8Array;
}

/** A parser in training: its models, and which features occur often enough to be learnt. */
export interface Trainee {
  readonly moves: Perceptron;
  readonly labels: Perceptron;
  readonly moveFrequency: Frequency;
  readonly labelFrequency: Frequency;
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

/** Trains the parser, greedily, on sentences whose words have the tags that the tagger gives. The weights are averaged at the end. */
export function trainParser(
  sentences: readonly TrainingSentence[],
  classes: readonly string[],
  seed: number,
  log: (line: string) => void,
  passes = PASSES,
): Trainee {
  const trainee: Trainee = {
    moves: createPerceptron(['shift', 'left', 'right'], BITS.moves),
    labels: createPerceptron(classes, BITS.labels),
    moveFrequency: noFrequency(),
    labelFrequency: noFrequency(),
  };
  const random = randomFrom(seed);
  for (const sentence of sentences) countSentence(trainee, sentence);
  for (let pass = 0; pass < passes; pass++) {
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
  return trainee;
}

export function packParser({ moves, labels }: Trainee): PackedParser {
  return { moves: pack(moves, PACK_MOVES), labels: pack(labels, PACK_LABELS) };
}

const forMoves = moveFeatures();
const forLabels = labelFeatures();
const moveSlots = new Int32Array(MOVE_TEMPLATES);
const labelSlots = new Int32Array(LABEL_TEMPLATES);
const moveScores = new Float32Array(3);
const costs = new Float64Array(3);

/** Counts the features on the way to the gold tree. */
function countSentence({ moveFrequency, labelFrequency }: Trainee, { words, gold, labels }: TrainingSentence): void {
  transition(
    words.count,
    (at, onStack) => {
      fillMoveFeatures(words, at, forMoves);
      countFeatures(moveFrequency, forMoves.all);
      moveCosts(gold, at, onStack, costs);
      return costs[LEFT] === 0 ? LEFT : costs[RIGHT] === 0 ? RIGHT : SHIFT;
    },
    (at, dependent) => {
      fillLabelFeatures(words, at, dependent, forLabels);
      countFeatures(labelFrequency, forLabels.hashes);
      return labels[dependent] as number;
    },
  );
}

/**
 * Makes moves and labels arcs by a caller's choices until the tree is whole, and keeps account of which words are on the stack. `made` hears
 * of every move, those without a choice too, and ends it all by returning false.
 */
export function transition(
  count: number,
  chooseMove: (at: Configuration, onStack: Uint8Array) => number,
  chooseLabel: (at: Configuration, dependent: number) => number,
  made: (kind: number) => boolean = () => true,
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
    if (!made(kind)) return;
  }
}

/** Scores the moves at a configuration with the current weights; the features stay in `forMoves`. */
export function scoreInTraining({ moves }: Trainee, words: ParserWords, at: Configuration, scores: Float32Array): void {
  fillMoveFeatures(words, at, forMoves);
  for (let index = 0; index < MOVE_TEMPLATES; index++)
    moveSlots[index] = slotOf(forMoves.all[index] as number, moves.bits);
  scoreWith(moves, moveSlots, MOVE_TEMPLATES, scores);
}

/** Learns from a move, the features of which were filled in last: rewards one and punishes another (-1 for none). */
export function updateMove({ moves, moveFrequency }: Trainee, right: number, wrong: number, amount = 1): void {
  frequentSlots(moveFrequency, AT_LEAST, forMoves.all, moves.bits, moveSlots);
  update(moves, moveSlots, MOVE_TEMPLATES, right, wrong, amount);
}

/** Labels an arc with the current weights; the features stay in `forLabels`. */
export function labelInTraining(
  { labels }: Trainee,
  words: ParserWords,
  at: Configuration,
  dependent: number,
  scores: Float32Array,
): number {
  fillLabelFeatures(words, at, dependent, forLabels);
  for (let index = 0; index < LABEL_TEMPLATES; index++)
    labelSlots[index] = slotOf(forLabels.hashes[index] as number, labels.bits);
  scoreWith(labels, labelSlots, LABEL_TEMPLATES, scores);
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
      frequentSlots(labelFrequency, AT_LEAST, forLabels.hashes, labels.bits, labelSlots);
      update(labels, labelSlots, LABEL_TEMPLATES, right, predicted);
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
  beam: Beam,
  examples: readonly Example[],
): { uas: number; las: number } {
  let tokens = 0;
  let heads = 0;
  let both = 0;
  for (const example of examples) {
    const found = parse(model, parserWords(example.tokens, 0, example.tokens.length), beam);
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
