import { encodeVlq, type PackedModel } from '../src/document/linear-model/index.js';
import type { Perceptron } from './perceptron.js';

/** How a trained model is made small. */
export interface PackOptions {
  /** Weights nearer to zero than this are dropped, and so are rows that are left without any. */
  readonly threshold: number;
  /** The distance between two neighbouring values that a packed weight may have. No weight is clipped. */
  readonly quantum: number;
  /** Rows with fewer updates than this are dropped. */
  readonly minUpdates?: number;
  /** How many rows to keep at most: those with the largest weights. */
  readonly rows?: number;
  /** Give the weights of each row relative to those of the first class, which is then 0 and needs no room. */
  readonly relative?: boolean;
}

/** Prunes and quantises the (averaged) weights of a perceptron. */
export function pack(model: Perceptron, options: PackOptions): PackedModel {
  const { threshold, quantum, minUpdates = 1, rows = Number.POSITIVE_INFINITY, relative = false } = options;
  const width = model.classes.length;
  const weightOf = (row: number, of: number): number => {
    const weight = model.rows.weights[row * width + of] as number;
    return relative ? weight - (model.rows.weights[row * width] as number) : weight;
  };
  const least = Math.max(threshold, thresholdFor(model, rows, weightOf));
  const distances: number[] = [];
  const lengths: number[] = [];
  const weightClasses: number[] = [];
  const weights: number[] = [];
  let last = 0;
  model.rowOfSlot.forEach((row, slot) => {
    if (row < 0 || (model.rows.updates[row] as number) < minUpdates || largest(row, width, weightOf) < least) return;
    const before = weights.length;
    for (let of = 0; of < width; of++) {
      const weight = weightOf(row, of);
      const steps = Math.round(weight / quantum);
      if (Math.abs(weight) < threshold || steps === 0) continue;
      weightClasses.push(of);
      weights.push(steps);
    }
    if (weights.length === before) return;
    distances.push(slot - last);
    lengths.push(weights.length - before);
    last = slot;
  });
  return {
    bits: model.bits,
    classes: model.classes,
    rowCount: lengths.length,
    weightCount: weights.length,
    slots: encodeVlq(distances),
    lengths: encodeVlq(lengths),
    weightClasses: encodeVlq(weightClasses),
    weights: encodeVlq(weights),
  };
}

type WeightOf = (row: number, of: number) => number;

function largest(row: number, width: number, weightOf: WeightOf): number {
  let most = 0;
  for (let of = 0; of < width; of++) most = Math.max(most, Math.abs(weightOf(row, of)));
  return most;
}

/** The least that the largest weight of a row may be for `rows` rows to be left. */
function thresholdFor(model: Perceptron, rows: number, weightOf: WeightOf): number {
  if (rows >= model.rows.count) return 0;
  const most = Float32Array.from({ length: model.rows.count }, (_, row) =>
    largest(row, model.classes.length, weightOf),
  );
  return most.sort().at(-rows) as number;
}
