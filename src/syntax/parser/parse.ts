import { labelStages } from '../../../model/compiled/labels.js';
import { moveStages } from '../../../model/compiled/moves.js';
import {
  addRows,
  bestClass,
  clearClass,
  type LinearModel,
  MOST_TEMPLATES,
  type PairStage,
  pairsOf,
  type RowStage,
  type Settled,
  settledClass,
  unpackModel,
  unpackSettled,
} from '../../document/index.js';
import {
  type Configuration,
  canLeft,
  canRight,
  canShift,
  initialConfiguration,
  isFinal,
  LEFT,
  move,
  RIGHT,
  SHIFT,
  setLabel,
} from './configuration.js';
import { fillLabelAtoms, fillSettling, SETTLING_FEATURES } from './label-features.js';
import { fillMoveAtoms } from './move-features.js';
import type { PackedParser } from './packed.js';
import type { ParserWords } from './words.js';

/** The two models of the parser: one scores moves, the other chooses the label of each arc. */
export interface ParserModel {
  readonly moveBits: number;
  /** The weights of the moves, laid out for speed (see `pairsOf`). */
  readonly movePairs: Int32Array;
  readonly labels: LinearModel;
  readonly settledLabels: Settled;
}

/** Unpacks a trained parser. */
export function unpackParser(packed: PackedParser): ParserModel {
  return {
    moveBits: packed.moves.bits,
    movePairs: pairsOf(unpackModel(packed.moves)),
    labels: unpackModel(packed.labels),
    settledLabels: unpackSettled(packed.settledLabels),
  };
}

/** A tree over the words of one sentence: each word's head (-1 at the root) and the class of its label (-1 at the root). */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** How far one choice must lead the others, in the model's steps, to be made before all templates are asked. */
export interface Clear {
  /** After each stage of the templates but the last. */
  readonly moves: readonly number[];
  readonly labels: readonly number[];
}

/** Chosen from the curve of accuracy against speed in model/README.md. */
export const CLEAR: Clear = { moves: [400, 450, 500], labels: [80] };

/**
 * Parses a sentence from left to right, taking the best move each time: linear in the sentence's length.
 */
export function parse(model: ParserModel, words: ParserWords, clear = CLEAR): Parse {
  const at = initialConfiguration(words.count);
  const bestMove = moveChooser(model, words, at, clear.moves);
  const labelOf = labelChooser(model, words, at, clear.labels);
  while (!isFinal(at)) {
    const only = soleMove(at);
    const dependent = move(at, only >= 0 ? only : bestMove());
    if (dependent >= 0) setLabel(at, dependent, labelOf(dependent));
  }
  const labels = new Int32Array(words.count);
  for (let word = 0; word < words.count; word++) labels[word] = (at.label[word] as number) - 1;
  return { heads: at.head.subarray(0, words.count), labels };
}

function moveChooser(
  { movePairs, moveBits }: ParserModel,
  words: ParserWords,
  at: Configuration,
  clear: readonly number[],
): () => number {
  const { stages } = moveStages;
  const atoms = new Int32Array(moveStages.atoms);
  const scores = new Int32Array(3);
  const shift = 32 - moveBits;
  return () => {
    fillMoveAtoms(words, at, atoms);
    scores.fill(0);
    for (let stage = 0; stage < stages.length; stage++) {
      (stages[stage] as PairStage)(movePairs, shift, atoms, scores);
      if (clearClass(scores, clear[stage] ?? 0) >= 0) break;
    }
    return bestLegal(at, scores);
  };
}

function labelChooser(
  { labels, settledLabels }: ParserModel,
  words: ParserWords,
  at: Configuration,
  clear: readonly number[],
): (dependent: number) => number {
  const { stages } = labelStages;
  const atoms = new Int32Array(labelStages.atoms);
  const rows = new Int32Array(MOST_TEMPLATES);
  const settling = new Int32Array(SETTLING_FEATURES);
  const scores = new Int32Array(labels.classes.length);
  const shift = 32 - labels.bits;
  return (dependent) => {
    const known = settledLabel(settledLabels, words, at, dependent, settling);
    if (known >= 0) return known;
    fillLabelAtoms(words, at, dependent, atoms);
    scores.fill(0);
    for (let stage = 0; stage < stages.length; stage++) {
      const count = (stages[stage] as RowStage)(labels.starts, shift, atoms, rows);
      addRows(labels, rows, count, scores);
      const best = clearClass(scores, clear[stage] ?? 0);
      if (best >= 0) return best;
    }
    return bestClass(scores);
  };
}

/** The label of a new arc that needs no model, or -1. */
export function settledLabel(
  settled: Settled,
  words: ParserWords,
  at: Configuration,
  dependent: number,
  room: Int32Array,
): number {
  fillSettling(words, at, dependent, room);
  for (let feature = 0; feature < SETTLING_FEATURES; feature++) {
    const known = settledClass(settled, room[feature] as number);
    if (known >= 0) return known;
  }
  return -1;
}

/** The only legal move, or -1 where there are several. */
export function soleMove(at: Configuration): number {
  if (at.size === 0) return SHIFT;
  return at.next === at.count ? RIGHT : -1;
}

/** The legal move with the highest score. */
export function bestLegal(at: Configuration, scores: Float32Array | Int32Array): number {
  let best = canShift(at) ? SHIFT : RIGHT;
  if (canLeft(at) && (scores[LEFT] as number) > (scores[best] as number)) best = LEFT;
  if (canRight(at) && (scores[RIGHT] as number) > (scores[best] as number)) best = RIGHT;
  return best;
}
