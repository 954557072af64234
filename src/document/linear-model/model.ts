import { decodeVlq } from './vlq.js';

/** A trained linear model as a generated module holds it: streams of base64 VLQ (see `encodeVlq`). */
export interface PackedModel {
  /** The model has 2 ** `bits` slots, nearly all of them empty. */
  readonly bits: number;
  readonly classes: readonly string[];
  /** How many slots have a row of weights, and how many weights there are in all rows. */
  readonly rowCount: number;
  readonly weightCount: number;
  /** The slots that have a row, ascending, each as its distance from the one before. */
  readonly slots: string;
  /** For each row its number of weights. */
  readonly lengths: string;
  /** For each weight its class, and its value in steps of the quantisation. */
  readonly weightClasses: string;
  readonly weights: string;
}

/** A linear model ready for use: for each slot a sparse row of weights, one for each class that the feature speaks for or against. */
export interface LinearModel {
  readonly bits: number;
  readonly classes: readonly string[];
  /** Pairs of words, one pair for 32 slots: which of the slots have a row, and how many rows there are before the first of them. */
  readonly index: Uint32Array;
  /** Row `r` is the weights from `rowStarts[r]` to `rowStarts[r + 1]`. */
  readonly rowStarts: Uint32Array;
  readonly weightClasses: Uint8Array;
  readonly weights: Int16Array;
}

/** Unpacks a model. Costs some milliseconds a megabyte: do it once. */
export function unpackModel(packed: PackedModel): LinearModel {
  const { bits, classes, rowCount, weightCount } = packed;
  const lengths = decodeVlq(packed.lengths, rowCount);
  const rowStarts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) rowStarts[row + 1] = (rowStarts[row] as number) + (lengths[row] as number);
  return {
    bits,
    classes,
    index: indexSlots(decodeVlq(packed.slots, rowCount), bits),
    rowStarts,
    weightClasses: Uint8Array.from(decodeVlq(packed.weightClasses, weightCount)),
    weights: Int16Array.from(decodeVlq(packed.weights, weightCount)),
  };
}

function indexSlots(distances: Int32Array, bits: number): Uint32Array {
  const index = new Uint32Array(2 << Math.max(0, bits - 5));
  let slot = 0;
  for (const distance of distances) {
    slot += distance;
    const word = (slot >>> 5) << 1;
    index[word] = (index[word] as number) | (1 << (slot & 31));
  }
  let rows = 0;
  for (let word = 0; word < index.length; word += 2) {
    index[word + 1] = rows;
    rows += bitCount(index[word] as number);
  }
  return index;
}

/** The row of a slot, or -1 where it has none. */
export function rowOf(index: Uint32Array, slot: number): number {
  const word = (slot >>> 5) << 1;
  const present = index[word] as number;
  const bit = 1 << (slot & 31);
  if ((present & bit) === 0) return -1;
  return (index[word + 1] as number) + bitCount(present & (bit - 1));
}

/** The number of bits that are set (Hacker's Delight, figure 5-2). */
function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Sets `scores` to the sum of the rows of the first `count` of `slots`, class by class. */
export function scoreClasses(model: LinearModel, slots: Int32Array, count: number, scores: Int32Array): void {
  const { index, rowStarts, weightClasses, weights } = model;
  scores.fill(0);
  for (let feature = 0; feature < count; feature++) {
    const row = rowOf(index, slots[feature] as number);
    if (row < 0) continue;
    const end = rowStarts[row + 1] as number;
    for (let at = rowStarts[row] as number; at < end; at++) {
      const of = weightClasses[at] as number;
      scores[of] = (scores[of] as number) + (weights[at] as number);
    }
  }
}

/** The class with the highest score; the first of several. */
export function bestClass(scores: Int32Array | Float32Array): number {
  let best = 0;
  for (let of = 1; of < scores.length; of++) if ((scores[of] as number) > (scores[best] as number)) best = of;
  return best;
}
