import { type LinearModel, scoreClasses } from '../../document/index.js';

/** A row of the weights of all labels has so many numbers, each of which holds those of two labels. */
export const PAIRS = 7;
const HALF = 16;

/**
 * The weights of a model laid out for adding: the rows that names meet have weights for nearly all labels, and two of them in one number are
 * summed by one addition. The lower half of a number is the weight of a label with an even number, the upper half that of the next one.
 *
 * A half holds sums of up to 32,767: those of 180 features with the largest weight that there is.
 */
export interface PairedWeights {
  /** For each slot the number of its row; 0, an empty one, where it has none. */
  readonly rowOf: Uint16Array;
  readonly rows: Int32Array;
}

/** Lays out the weights of a model of at most `2 * PAIRS` labels and fewer than 65,536 rows. */
export function pairWeights(model: LinearModel): PairedWeights {
  const rowOf = new Uint16Array(model.starts.length);
  const rows: number[] = new Array(PAIRS).fill(0);
  const weights = new Int32Array(2 * PAIRS);
  model.starts.forEach((start, slot) => {
    if (start === 0) return;
    scoreClasses(model, Int32Array.of(slot), 1, weights);
    rowOf[slot] = rows.length / PAIRS;
    for (let pair = 0; pair < PAIRS; pair++) {
      rows.push(((weights[2 * pair + 1] as number) << HALF) + (weights[2 * pair] as number));
    }
  });
  return { rowOf, rows: Int32Array.from(rows) };
}

/** Adds the rows of the first `count` of `slots` to the `PAIRS` numbers of `sums` from `at` on. */
export function addRows(
  { rowOf, rows }: PairedWeights,
  slots: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let feature = 0; feature < count; feature++) {
    const row = (rowOf[slots[feature] as number] as number) * PAIRS;
    a = (a + (rows[row] as number)) | 0;
    b = (b + (rows[row + 1] as number)) | 0;
    c = (c + (rows[row + 2] as number)) | 0;
    d = (d + (rows[row + 3] as number)) | 0;
    e = (e + (rows[row + 4] as number)) | 0;
    f = (f + (rows[row + 5] as number)) | 0;
    g = (g + (rows[row + 6] as number)) | 0;
  }
  sums[at] = (sums[at] as number) + a;
  sums[at + 1] = (sums[at + 1] as number) + b;
  sums[at + 2] = (sums[at + 2] as number) + c;
  sums[at + 3] = (sums[at + 3] as number) + d;
  sums[at + 4] = (sums[at + 4] as number) + e;
  sums[at + 5] = (sums[at + 5] as number) + f;
  sums[at + 6] = (sums[at + 6] as number) + g;
}

/** Writes the scores of `width` labels, whose sums begin at `at`, to `scores` from `to` on. */
export function unpair(sums: Int32Array, at: number, scores: Int32Array, to: number, width: number): void {
  for (let label = 0; label < width; label += 2) {
    const pair = sums[at + (label >> 1)] as number;
    const lower = (pair << HALF) >> HALF;
    scores[to + label] = lower;
    if (label + 1 < width) scores[to + label + 1] = (pair - lower) >> HALF;
  }
}
