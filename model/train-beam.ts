import { type Configuration, movesMade } from '../src/syntax/parser/configuration.js';
import { type Beam, type Scorer, search } from '../src/syntax/parser/parse.js';
import { isOnGoldPath, moveCosts } from './oracle.js';
import { average, restart } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';
import {
  bestOfLeastCost,
  labelInTraining,
  scoreInTraining,
  type Trainee,
  type TrainingSentence,
  transition,
  updateMove,
} from './train-parser.js';

const PASSES = 2;
/** Longer sentences are left out: they cost much and teach little more. */
const LONGEST = 80;

/**
 * Trains the weights of moves on for a search with a beam: where the beam prefers a wrong sequence of moves to the gold one, both are
 * updated up to the step where it prefers it most (max violation: Huang, Fayong and Guo 2012). The labels stay as they are.
 */
export function trainForBeam(
  trainee: Trainee,
  sentences: readonly TrainingSentence[],
  beam: Beam,
  seed: number,
  log: (line: string) => void,
): void {
  restart(trainee.moves);
  const random = randomFrom(seed);
  const short = sentences.filter(({ words }) => words.count <= LONGEST);
  for (let pass = 0; pass < PASSES; pass++) {
    const started = Date.now();
    let updates = 0;
    for (const sentence of shuffled(short, random)) {
      trainee.moves.step++;
      if (trainSentence(trainee, sentence, beam)) updates++;
    }
    log(`beam pass ${pass + 1}: ${updates} sentences updated, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  average(trainee.moves);
}

interface Path {
  readonly moves: readonly number[];
  /** The sum of the scores up to and with each move. */
  readonly scores: readonly number[];
}

function trainSentence(trainee: Trainee, sentence: TrainingSentence, beam: Beam): boolean {
  const gold = goldPath(trainee, sentence);
  let worst = 0;
  let wrong: Int32Array | null = null;
  search(sentence.words.count, scorerInTraining(trainee, sentence), beam, (kept) => {
    const best = kept[0] as Configuration;
    const made = movesMade(best);
    const violation = best.score - (gold.scores[made - 1] as number);
    if (violation >= worst && !isOnGoldPath(sentence.gold, best)) {
      worst = violation;
      wrong = best.moves.slice(0, made);
    }
    return true;
  });
  if (wrong === null) return false;
  updatePaths(trainee, sentence, gold.moves, wrong);
  return true;
}

function scorerInTraining(trainee: Trainee, { words }: TrainingSentence): Scorer {
  const moveScores = new Float32Array(3);
  const labelScores = new Float32Array(trainee.labels.classes.length);
  return {
    scoreMoves: (at, scores) => {
      scoreInTraining(trainee, words, at, moveScores);
      scores.set(moveScores);
    },
    labelOf: (at, dependent) => labelInTraining(trainee, words, at, dependent, labelScores),
  };
}

/** The moves to the gold tree that the current weights like best, choosing one at a time. */
function goldPath(trainee: Trainee, { words, gold }: TrainingSentence): Path {
  const costs = new Float64Array(3);
  const moveScores = new Float32Array(3);
  const labelScores = new Float32Array(trainee.labels.classes.length);
  const moves: number[] = [];
  const scores: number[] = [];
  let sum = 0;
  transition(
    words.count,
    (at, onStack) => {
      scoreInTraining(trainee, words, at, moveScores);
      moveCosts(gold, at, onStack, costs);
      const kind = bestOfLeastCost(costs, moveScores);
      sum += moveScores[kind] as number;
      return kind;
    },
    (at, dependent) => labelInTraining(trainee, words, at, dependent, labelScores),
    (kind) => {
      moves.push(kind);
      scores.push(sum);
      return true;
    },
  );
  return { moves, scores };
}

/** Rewards the gold moves and punishes the wrong ones, from where the two paths part. */
function updatePaths(trainee: Trainee, sentence: TrainingSentence, gold: readonly number[], wrong: Int32Array): void {
  const parting = wrong.findIndex((kind, at) => kind !== gold[at]);
  replay(trainee, sentence, gold.slice(0, wrong.length), parting, 1);
  replay(trainee, sentence, wrong, parting, -1);
}

function replay(
  trainee: Trainee,
  { words }: TrainingSentence,
  path: ArrayLike<number>,
  parting: number,
  amount: number,
): void {
  const moveScores = new Float32Array(3);
  const labelScores = new Float32Array(trainee.labels.classes.length);
  let made = 0;
  transition(
    words.count,
    (at) => {
      const kind = path[made] as number;
      if (made < path.length && made >= parting) {
        scoreInTraining(trainee, words, at, moveScores);
        updateMove(trainee, kind, -1, amount);
      }
      return kind;
    },
    (at, dependent) => labelInTraining(trainee, words, at, dependent, labelScores),
    () => ++made < path.length,
  );
}
