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
}

/** Prunes and quantises the (averaged) weights of a perceptron. */
export function pack(model: Perceptron, { threshold, quantum, minUpdates = 1 }: PackOptions): PackedModel {
  const width = model.classes.length;
  const distances: number[] = [];
  const lengths: number[] = [];
  const weightClasses: number[] = [];
  const weights: number[] = [];
  let last = 0;
  model.rowOfSlot.forEach((row, slot) => {
    if (row < 0 || (model.rows.updates[row] as number) < minUpdates) return;
    const before = weights.length;
    for (let of = 0; of < width; of++) {
      const weight = model.rows.weights[row * width + of] as number;
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
