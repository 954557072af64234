import { bestClass } from '../src/document/linear-model/index.js';
import { initialConfiguration, isFinal, move, SHIFT, setLabel } from '../src/syntax/parser/configuration.js';
import { fillLabelFeatures, LABEL_TEMPLATES, labelFeatures } from '../src/syntax/parser/label-features.js';
import { fillMoveFeatures, MOVE_TEMPLATES, moveFeatures } from '../src/syntax/parser/move-features.js';
import type { PackedParser } from '../src/syntax/parser/packed.js';
import { type Beam, bestLegal, type ParserModel, parse, soleMove } from '../src/syntax/parser/parse.js';
import { type ParserWords, parserWords } from '../src/syntax/parser/words.js';
import type { Example } from './examples.js';
import { type GoldTree, goldTree, moveCosts, projective } from './oracle.js';
import { type PackOptions, pack } from './pack.js';
import { average, createPerceptron, type Perceptron, scoreWith, update } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';

const BITS = 23;
const PASSES = 6;
/** From the second pass on the parser follows its own choice, right or wrong, this often (Goldberg and Nivre 2012). */
const EXPLORATION = 0.9;
export const PACK_MOVES: PackOptions = { threshold: 0.15, quantum: 0.1, minUpdates: 2 };
export const PACK_LABELS: PackOptions = { threshold: 0.15, quantum: 0.1, minUpdates: 2 };

interface Prepared {
  readonly words: ParserWords;
  readonly gold: GoldTree;
  readonly labels: Uint8Array;
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

export interface TrainedParser {
  readonly moves: Perceptron;
  readonly labels: Perceptron;
}

/** Trains the parser on examples whose tokens have the tags that the tagger gives. */
export function trainParser(
  examples: readonly Example[],
  seed: number,
  log: (line: string) => void,
  passes = PASSES,
): TrainedParser {
  const classes = labelClasses(examples);
  const moves = createPerceptron(['shift', 'left', 'right'], BITS);
  const labels = createPerceptron(classes, BITS);
  const random = randomFrom(seed);
  const prepared = examples.map(
    ({ tokens, heads, relations }): Prepared => ({
      words: parserWords(tokens, 0, tokens.length),
      gold: goldTree(projective(heads)),
      labels: Uint8Array.from(relations, (relation) => labelClass(classes, relation)),
    }),
  );
  for (let pass = 0; pass < passes; pass++) {
    const exploration = pass === 0 ? 0 : EXPLORATION;
    const started = Date.now();
    let wrong = 0;
    for (const sentence of shuffled(prepared, random))
      wrong += trainSentence(moves, labels, sentence, exploration, random);
    log(
      `pass ${pass + 1}: ${wrong} updates, ${moves.rows.count} + ${labels.rows.count} rows, ${Date.now() - started} ms`,
    );
  }
  average(moves);
  average(labels);
  return { moves, labels };
}

export function packParser({ moves, labels }: TrainedParser): PackedParser {
  return { moves: pack(moves, PACK_MOVES), labels: pack(labels, PACK_LABELS) };
}

const forMoves = moveFeatures();
const forLabels = labelFeatures();
const moveScores = new Float32Array(3);
const costs = new Float64Array(3);

function trainSentence(
  moves: Perceptron,
  labels: Perceptron,
  { words, gold, labels: goldLabels }: Prepared,
  exploration: number,
  random: () => number,
): number {
  const at = initialConfiguration(words.count);
  const onStack = new Uint8Array(words.count + 1);
  const labelScores = new Float32Array(labels.classes.length);
  let updates = 0;
  while (!isFinal(at)) {
    const kind = chooseMove();
    if (kind === SHIFT) onStack[at.next] = 1;
    const dependent = move(at, kind);
    if (dependent < 0) continue;
    onStack[dependent] = 0;
    setLabel(at, dependent, learnLabel(dependent));
  }
  return updates;

  function chooseMove(): number {
    const only = soleMove(at);
    return only >= 0 ? only : learnMove();
  }

  function learnMove(): number {
    fillMoveFeatures(words, at, moves.bits, forMoves);
    scoreWith(moves, forMoves.slots, MOVE_TEMPLATES, moveScores);
    moveCosts(gold, at, onStack, costs);
    const predicted = bestLegal(at, moveScores);
    const least = Math.min(costs[0] as number, costs[1] as number, costs[2] as number);
    const right = bestOf(least);
    moves.step++;
    if ((costs[predicted] as number) > least) {
      update(moves, forMoves.slots, MOVE_TEMPLATES, right, predicted);
      updates++;
    }
    return random() < exploration ? predicted : (costs[predicted] as number) > least ? right : predicted;
  }

  /** Of the moves that cost least the one with the highest score. */
  function bestOf(least: number): number {
    let best = -1;
    for (let kind = 0; kind < 3; kind++) {
      if (costs[kind] !== least) continue;
      if (best < 0 || (moveScores[kind] as number) > (moveScores[best] as number)) best = kind;
    }
    return best;
  }

  function learnLabel(dependent: number): number {
    fillLabelFeatures(words, at, dependent, labels.bits, forLabels);
    scoreWith(labels, forLabels.slots, LABEL_TEMPLATES, labelScores);
    const predicted = bestClass(labelScores);
    if (at.head[dependent] !== gold.heads[dependent]) return predicted;
    const right = goldLabels[dependent] as number;
    labels.step++;
    if (predicted !== right) update(labels, forLabels.slots, LABEL_TEMPLATES, right, predicted);
    return predicted;
  }
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
