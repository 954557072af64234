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

/**
 * A linear model ready for use: for each slot a sparse row of weights, one for each class that the feature speaks for or against.
 *
 * A table of all slots takes more memory than a list of those with a row, and one look instead of two or three that wait for each other:
 * nearly all of the time that a linear model takes is waiting for memory.
 */
export interface LinearModel {
  readonly bits: number;
  readonly classes: readonly string[];
  /** For each slot the place of its row among the entries; 0, an empty row, where it has none. */
  readonly starts: Int32Array;
  /** A row is the number of its weights and then each of them, with its class in the lowest bits. */
  readonly entries: Int32Array;
}

/** Bits of an entry that hold the class. */
const CLASS_BITS = 8;
const CLASS_MASK = (1 << CLASS_BITS) - 1;

/** Unpacks a model. Costs some milliseconds a megabyte: do it once. */
export function unpackModel(packed: PackedModel): LinearModel {
  const { bits, classes, rowCount, weightCount } = packed;
  const distances = decodeVlq(packed.slots, rowCount);
  const lengths = decodeVlq(packed.lengths, rowCount);
  const weights = decodeVlq(packed.weights, weightCount);
  const weightClasses = decodeVlq(packed.weightClasses, weightCount);
  const starts = new Int32Array(2 ** bits);
  const entries = new Int32Array(1 + rowCount + weightCount);
  let slot = 0;
  let from = 0;
  let to = 1;
  for (let row = 0; row < rowCount; row++) {
    slot += distances[row] as number;
    starts[slot] = to;
    const length = lengths[row] as number;
    entries[to++] = length;
    for (const end = from + length; from < end; from++) {
      entries[to++] = ((weights[from] as number) << CLASS_BITS) | (weightClasses[from] as number);
    }
  }
  return { bits, classes, starts, entries };
}

/** Sets `scores` to the sum of the rows of the first `count` of `slots`, class by class. */
export function scoreClasses(
  { starts, entries }: LinearModel,
  slots: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  scores.fill(0);
  for (let feature = 0; feature < count; feature++) {
    addRow(entries, starts[slots[feature] as number] as number, scores);
  }
}

/** Adds to `scores` the rows at the first `count` of these places among the entries, class by class (see `RowStage`). */
export function addRows({ entries }: LinearModel, rows: Int32Array, count: number, scores: Int32Array): void {
  for (let nth = 0; nth < count; nth++) addRow(entries, rows[nth] as number, scores);
}

function addRow(entries: Int32Array, start: number, scores: Int32Array): void {
  const end = start + (entries[start] as number);
  for (let at = start + 1; at <= end; at++) {
    const entry = entries[at] as number;
    const of = entry & CLASS_MASK;
    scores[of] = (scores[of] as number) + (entry >> CLASS_BITS);
  }
}

/**
 * The weights of a model of three classes whose first class has none (see `relative` of packing): one number a slot, the second class's
 * weight in its upper half and the third's in its lower.
 */
export function pairsOf({ starts, entries }: LinearModel): Int32Array {
  return starts.map((start) => {
    let pair = 0;
    const end = start + (entries[start] as number);
    for (let at = start + 1; at <= end; at++) {
      const entry = entries[at] as number;
      const weight = entry >> CLASS_BITS;
      pair |= (entry & CLASS_MASK) === 1 ? weight << 16 : weight & 0xffff;
    }
    return pair;
  });
}

/** The class with the highest score; the first of several. */
export function bestClass(scores: Int32Array | Float32Array): number {
  let best = 0;
  for (let of = 1; of < scores.length; of++) if ((scores[of] as number) > (scores[best] as number)) best = of;
  return best;
}

const LOWEST = -(2 ** 30);

/** The class whose score is at least `lead` above all others, or -1 where there is none. */
export function clearClass(scores: Int32Array, lead: number): number {
  let best = 0;
  let highest = scores[0] as number;
  let second = LOWEST;
  for (let of = 1; of < scores.length; of++) {
    const score = scores[of] as number;
    if (score > highest) {
      second = highest;
      highest = score;
      best = of;
    } else if (score > second) second = score;
  }
  return highest - second >= lead ? best : -1;
}
