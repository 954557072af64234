import { slotOf } from './hash.js';
import { decodeVlq, encodeVlq } from './vlq.js';

/**
 * Choices that need no weighing: features that nearly always go with one class, so that a model which meets one takes its class and
 * looks at nothing else. They spare most of the time that a linear model takes and cost no accuracy that can be measured.
 */
export interface Settled {
  /** A hash table with open addressing: keys, 0 where a place is empty. Its length is a power of two. */
  readonly keys: Int32Array;
  /** Beside `keys`. */
  readonly classes: Uint8Array;
}

/** Settled choices as a generated module holds them: streams of base64 VLQ (see `encodeVlq`). */
export interface PackedSettled {
  readonly count: number;
  /** The keys, ascending, each as its distance from the one before. */
  readonly keys: string;
  /** Beside them their classes. */
  readonly classes: string;
}

/** Keys are shorter than hashes, to be small when packed; among millions of features some thousands of keys seldom meet by chance. */
const KEY_BITS = 25;

function keyOf(hash: number): number {
  return slotOf(hash, KEY_BITS) || 1;
}

/** Packs settled choices, given as pairs of a feature's hash and its class; of two features with one key the first stays. */
export function packSettled(choices: Iterable<readonly [hash: number, of: number]>): PackedSettled {
  const classes = new Map<number, number>();
  for (const [hash, of] of choices) if (!classes.has(keyOf(hash))) classes.set(keyOf(hash), of);
  const keys = [...classes.keys()].sort((a, b) => a - b);
  return {
    count: keys.length,
    keys: encodeVlq(keys.map((key, at) => key - (keys[at - 1] ?? 0))),
    classes: encodeVlq(keys.map((key) => classes.get(key) as number)),
  };
}

/** Lays packed choices out for use. */
export function unpackSettled(packed: PackedSettled): Settled {
  const distances = decodeVlq(packed.keys, packed.count);
  const found = decodeVlq(packed.classes, packed.count);
  const size = 2 ** Math.ceil(Math.log2(2 * packed.count + 2));
  const keys = new Int32Array(size);
  const classes = new Uint8Array(size);
  let key = 0;
  for (let index = 0; index < packed.count; index++) {
    key += distances[index] as number;
    let at = key & (size - 1);
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = key;
    classes[at] = found[index] as number;
  }
  return { keys, classes };
}

/** The class that a feature with this hash settles on, or -1 where it leaves the choice open. */
export function settledClass({ keys, classes }: Settled, hash: number): number {
  const key = keyOf(hash);
  const mask = keys.length - 1;
  let at = key & mask;
  while (keys[at] !== key) {
    if (keys[at] === 0) return -1;
    at = (at + 1) & mask;
  }
  return classes[at] as number;
}
