import {
  addPairs,
  bestClass,
  type LinearModel,
  pairsOf,
  scoreClasses,
  slotsOfHashes,
  unpackModel,
} from '../../document/index.js';
import {
  type Configuration,
  canLeft,
  canRight,
  canShift,
  copyConfiguration,
  initialConfiguration,
  isFinal,
  LEFT,
  move,
  RIGHT,
  SHIFT,
  setLabel,
} from './configuration.js';
import { fillLabelFeatures, LABEL_TEMPLATES, labelFeatures } from './label-features.js';
import { fillCore, fillRest, moveFeatures } from './move-features.js';
import type { PackedParser } from './packed.js';
import type { ParserWords } from './words.js';

/** The two models of the parser: one scores moves, the other chooses the label of each arc. */
export interface ParserModel {
  readonly moves: LinearModel;
  /** The weights of the moves, laid out for speed (see `pairsOf`). */
  readonly movePairs: Int16Array;
  readonly labels: LinearModel;
}

/** Unpacks a trained parser. */
export function unpackParser(packed: PackedParser): ParserModel {
  const moves = unpackModel(packed.moves);
  return { moves, movePairs: pairsOf(moves), labels: unpackModel(packed.labels) };
}

/** A tree over the words of one sentence: each word's head (-1 at the root) and the class of its label (-1 at the root). */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** How widely the parser searches. */
export interface Beam {
  /** How many configurations are kept; 1 is a greedy parser. */
  readonly width: number;
  /** A configuration is dropped when its score is this much below the best one's, in the model's steps. */
  readonly margin: number;
}

/** Longer sentences are parsed greedily: a beam copies configurations, and the cost of a copy grows with the sentence. */
const LONGEST_FOR_BEAM = 150;

/** What is scored and chosen for one sentence, with the room that it needs. */
export interface Scorer {
  /** Sets the scores of the three moves. */
  readonly scoreMoves: (at: Configuration, scores: Float64Array) => void;
  /** The label of the arc from a dependent to its new head. */
  readonly labelOf: (at: Configuration, dependent: number) => number;
}

/** Where the core features put one move this far above the others, in the model's steps, the rest are not asked: they seldom change it. */
const CLEAR = 500;

function isClear(scores: Float64Array): boolean {
  const shift = scores[SHIFT] as number;
  const left = scores[LEFT] as number;
  const right = scores[RIGHT] as number;
  const best = Math.max(shift, left, right);
  const second = Math.max(Math.min(shift, left), Math.min(Math.max(shift, left), right));
  return best - second >= CLEAR;
}

/** The scorer of a trained model for one sentence. */
export function scorerFor(model: ParserModel, words: ParserWords): Scorer {
  const forMoves = moveFeatures();
  const forLabels = labelFeatures();
  const labelScores = new Int32Array(model.labels.classes.length);
  return {
    scoreMoves: (at, scores) => {
      fillCore(words, at, forMoves);
      scores.fill(0);
      addPairs(model.moves, model.movePairs, forMoves.core, scores);
      if (isClear(scores)) return;
      fillRest(forMoves);
      addPairs(model.moves, model.movePairs, forMoves.rest, scores);
    },
    labelOf: (at, dependent) => {
      fillLabelFeatures(words, at, dependent, forLabels);
      slotsOfHashes(forLabels.hashes, model.labels.bits);
      scoreClasses(model.labels, forLabels.hashes, LABEL_TEMPLATES, labelScores);
      return bestClass(labelScores);
    },
  };
}

/**
 * Parses a sentence from left to right with a beam that is as wide as the doubt: configurations whose score falls too far behind are
 * dropped, so that most steps have one only. Linear in the sentence's length.
 */
export function parse(model: ParserModel, words: ParserWords, beam: Beam): Parse {
  const narrow = words.count > LONGEST_FOR_BEAM ? { width: 1, margin: 0 } : beam;
  const best = search(words.count, scorerFor(model, words), narrow)[0] as Configuration;
  const labels = new Int32Array(words.count);
  for (let word = 0; word < words.count; word++) labels[word] = (best.label[word] as number) - 1;
  return { heads: best.head.subarray(0, words.count), labels };
}

/** A move that may be made next. */
interface Step {
  readonly from: Configuration;
  readonly kind: number;
  readonly score: number;
}

/** What a caller may look at after each step of a search: the beam, best first. Returning false ends the search. */
export type Watch = (beam: readonly Configuration[]) => boolean;

/** The beam at the end of the search, best first. */
export function search(count: number, scorer: Scorer, { width, margin }: Beam, watch?: Watch): Configuration[] {
  let beam: Configuration[] = [initialConfiguration(count)];
  const spare: Configuration[] = [];
  const scores = new Float64Array(3);
  while (!isFinal(beam[0] as Configuration)) {
    const [alone] = beam as [Configuration];
    if (beam.length > 1 || !stepAlone(alone, scorer, scores, width > 1 ? margin : 0)) {
      const steps = bestSteps(beam, scorer, scores, width);
      const least = (steps[0] as Step).score - margin;
      while ((steps.at(-1) as Step).score < least) steps.pop();
      beam = advance(beam, steps, spare, scorer);
    }
    if (watch && !watch(beam)) return beam;
  }
  return beam;
}

/** Makes the best move in place where no other comes within the margin; else makes none and returns false. */
function stepAlone(at: Configuration, scorer: Scorer, scores: Float64Array, margin: number): boolean {
  let kind = soleMove(at);
  if (kind < 0) {
    scorer.scoreMoves(at, scores);
    kind = bestLegal(at, scores);
    const best = scores[kind] as number;
    const near = (other: number) => other !== kind && (scores[other] as number) >= best - margin;
    if (margin > 0 && (near(SHIFT) || near(LEFT) || (canRight(at) && near(RIGHT)))) return false;
    at.score += best;
  }
  make(at, kind, scorer);
  return true;
}

function make(at: Configuration, kind: number, scorer: Scorer): void {
  const dependent = move(at, kind);
  if (dependent >= 0) setLabel(at, dependent, scorer.labelOf(at, dependent));
}

/** The best steps from all configurations of a beam, best first. */
function bestSteps(beam: readonly Configuration[], scorer: Scorer, scores: Float64Array, width: number): Step[] {
  const steps: Step[] = [];
  for (const at of beam) {
    const only = soleMove(at);
    if (only >= 0) {
      addStep(steps, width, { from: at, kind: only, score: at.score });
      continue;
    }
    scorer.scoreMoves(at, scores);
    addStep(steps, width, { from: at, kind: SHIFT, score: at.score + (scores[SHIFT] as number) });
    addStep(steps, width, { from: at, kind: LEFT, score: at.score + (scores[LEFT] as number) });
    if (canRight(at)) addStep(steps, width, { from: at, kind: RIGHT, score: at.score + (scores[RIGHT] as number) });
  }
  return steps;
}

/** Puts a step into its place in the list of the best `width`, best first; of equals the first stays first. */
function addStep(steps: Step[], width: number, step: Step): void {
  let place = steps.length;
  while (place > 0 && (steps[place - 1] as Step).score < step.score) place--;
  if (place === width) return;
  steps.splice(place, 0, step);
  if (steps.length > width) steps.pop();
}

/** Makes the steps: in place where a configuration is not needed again, else in a copy. */
function advance(
  beam: readonly Configuration[],
  steps: readonly Step[],
  spare: Configuration[],
  scorer: Scorer,
): Configuration[] {
  for (const at of beam) if (!steps.some(({ from }) => from === at)) spare.push(at);
  const next = steps.map(({ from }, nth) => {
    const usedLater = steps.some((other, later) => later > nth && other.from === from);
    if (!usedLater) return from;
    const copy = spare.pop() ?? initialConfiguration(from.count);
    copyConfiguration(from, copy);
    return copy;
  });
  next.forEach((at, nth) => {
    const { kind, score } = steps[nth] as Step;
    at.score = score;
    make(at, kind, scorer);
  });
  return next;
}

/** The only legal move, or -1 where there are several. */
export function soleMove(at: Configuration): number {
  if (at.size === 0) return SHIFT;
  return at.next === at.count ? RIGHT : -1;
}

/** The legal move with the highest score. */
export function bestLegal(at: Configuration, scores: Float32Array | Float64Array): number {
  let best = canShift(at) ? SHIFT : RIGHT;
  if (canLeft(at) && (scores[LEFT] as number) > (scores[best] as number)) best = LEFT;
  if (canRight(at) && (scores[RIGHT] as number) > (scores[best] as number)) best = RIGHT;
  return best;
}
