import { slotOf } from './hash.js';
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
  /** Row `r` is the entries from `rowStarts[r]` to `rowStarts[r + 1]`. */
  readonly rowStarts: Uint32Array;
  /** A weight and, in the lowest bits, its class. */
  readonly entries: Int32Array;
}

/** Bits of an entry that hold the class. */
const CLASS_BITS = 8;
const CLASS_MASK = (1 << CLASS_BITS) - 1;

/** Unpacks a model. Costs some milliseconds a megabyte: do it once. */
export function unpackModel(packed: PackedModel): LinearModel {
  const { bits, classes, rowCount, weightCount } = packed;
  const lengths = decodeVlq(packed.lengths, rowCount);
  const rowStarts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) rowStarts[row + 1] = (rowStarts[row] as number) + (lengths[row] as number);
  const entries = decodeVlq(packed.weights, weightCount);
  const weightClasses = decodeVlq(packed.weightClasses, weightCount);
  for (let at = 0; at < weightCount; at++) {
    entries[at] = ((entries[at] as number) << CLASS_BITS) | (weightClasses[at] as number);
  }
  return { bits, classes, index: indexSlots(decodeVlq(packed.slots, rowCount), bits), rowStarts, entries };
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
  const { index, rowStarts, entries } = model;
  scores.fill(0);
  for (let feature = 0; feature < count; feature++) {
    const row = rowOf(index, slots[feature] as number);
    if (row < 0) continue;
    const end = rowStarts[row + 1] as number;
    for (let at = rowStarts[row] as number; at < end; at++) {
      const entry = entries[at] as number;
      const of = entry & CLASS_MASK;
      scores[of] = (scores[of] as number) + (entry >> CLASS_BITS);
    }
  }
}

/**
 * The weights of a model of three classes whose first class has none (see `relative` of packing): two numbers a row, in place of sparse rows.
 */
export function pairsOf({ rowStarts, entries }: LinearModel): Int16Array {
  const pairs = new Int16Array(2 * (rowStarts.length - 1));
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let at = rowStarts[row] as number; at < (rowStarts[row + 1] as number); at++) {
      const entry = entries[at] as number;
      pairs[2 * row + (entry & CLASS_MASK) - 1] = entry >> CLASS_BITS;
    }
  }
  return pairs;
}

/** Adds to `scores` of three classes the pairs of the features with these hashes; the first class gets nothing. */
export function addPairs(
  { index, bits }: LinearModel,
  pairs: Int16Array,
  hashes: Int32Array,
  scores: Float64Array,
): void {
  let second = 0;
  let third = 0;
  for (let feature = 0; feature < hashes.length; feature++) {
    const row = rowOf(index, slotOf(hashes[feature] as number, bits));
    if (row < 0) continue;
    second += pairs[2 * row] as number;
    third += pairs[2 * row + 1] as number;
  }
  scores[1] = (scores[1] as number) + second;
  scores[2] = (scores[2] as number) + third;
}

/** The class with the highest score; the first of several. */
export function bestClass(scores: Int32Array | Float32Array): number {
  let best = 0;
  for (let of = 1; of < scores.length; of++) if ((scores[of] as number) > (scores[best] as number)) best = of;
  return best;
}
