import { slotOf } from '../src/document/linear-model/index.js';

/**
 * How often features occur in the training data, up to 255 times. Features that training meets once or twice say little about new text:
 * they get no weights, which keeps a model small from the start. Counted in a finer hash than the model's, so that rare features
 * do not add up.
 */
export type Frequency = Uint8Array;

const BITS = 26;

export function noFrequency(): Frequency {
  return new Uint8Array(2 ** BITS);
}

/** Counts one occurrence of each feature. */
export function countFeatures(frequency: Frequency, hashes: Int32Array): void {
  for (const hash of hashes) {
    const slot = slotOf(hash, BITS);
    const seen = frequency[slot] as number;
    if (seen < 255) frequency[slot] = seen + 1;
  }
}

/** Writes the slots of features to `slots`, with -1 for those that occur fewer than `atLeast` times. */
export function frequentSlots(
  frequency: Frequency,
  atLeast: number,
  hashes: Int32Array,
  bits: number,
  slots: Int32Array,
): void {
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] as number;
    slots[index] = (frequency[slotOf(hash, BITS)] as number) < atLeast ? -1 : slotOf(hash, bits);
  }
}
