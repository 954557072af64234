import { LABELS, mayFollow, OUTSIDE } from './labels.js';

const COUNT = LABELS.length;
const IMPOSSIBLE = -1e9;

/** For each label (and, as the last row, for the sentence's start) which labels may follow. */
const allowed: readonly (readonly number[])[] = Array.from({ length: COUNT + 1 }, (_, label) =>
  LABELS.map((_, next) => next).filter((next) => mayFollow(label === COUNT ? -1 : label, next)),
);
/** For each label whether a stretch may end with it. */
const mayEnd = LABELS.map((_, label) => mayFollow(label, -1));

/** The row of the scores of transitions that holds for the first word of a stretch: at the sentence's start, or after a word outside names. */
export function rowBefore(stretch: { readonly first: number }): number {
  return stretch.first === 0 ? COUNT : OUTSIDE;
}

/** Room for the scores of the labels of two words, which each stretch is decoded in, one after the other. */
const rooms = [new Float64Array(COUNT), new Float64Array(COUNT)] as const;

/** What stands beside a stretch of words: the row of transitions that holds for its first word, and whether a word outside names follows it. */
export interface Beside {
  readonly before: number;
  readonly followed: boolean;
}

/**
 * The labels of a stretch of words with the highest sum of scores, by Viterbi's algorithm over the sequences that `mayFollow` allows.
 *
 * `emissions` holds the scores of all labels for the first word, then for the second, and so on; `transitions` those of all labels after each
 * label, and in its last row after the sentence's start.
 */
export function decode(
  emissions: Int32Array | Float32Array,
  transitions: Int32Array | Float32Array,
  count: number,
  { before, followed }: Beside,
): Uint8Array {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const back = new Uint8Array(count * COUNT);
  let [last, scores] = rooms;
  scores.fill(IMPOSSIBLE);
  for (const label of allowed[before] as readonly number[]) {
    scores[label] = (emissions[label] as number) + (transitions[before * COUNT + label] as number);
  }
  for (let at = 1; at < count; at++) {
    [last, scores] = [scores, last];
    advance(last, scores, transitions, back, at * COUNT);
    for (let label = 0; label < COUNT; label++) {
      scores[label] = (scores[label] as number) + (emissions[at * COUNT + label] as number);
    }
  }
  const closing = (label: number) =>
    (scores[label] as number) + (followed ? (transitions[label * COUNT + OUTSIDE] as number) : 0);
  let best = 0;
  for (let label = 1; label < COUNT; label++) {
    if (mayEnd[label] && closing(label) > closing(best)) best = label;
  }
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = best;
    best = back[at * COUNT + best] as number;
  }
  return labels;
}

/** Sets `scores` to the best that each label can reach by a move from the label before, and `back`, from `at` on, to that label. */
function advance(
  before: Float64Array,
  scores: Float64Array,
  transitions: Int32Array | Float32Array,
  back: Uint8Array,
  at: number,
): void {
  scores.fill(IMPOSSIBLE);
  for (let label = 0; label < COUNT; label++) {
    for (const next of allowed[label] as readonly number[]) {
      const total = (before[label] as number) + (transitions[label * COUNT + next] as number);
      if (total <= (scores[next] as number)) continue;
      scores[next] = total;
      back[at + next] = label;
    }
  }
}
