/**
 * Features are 32-bit hashes, and a model has a slot for each value of a hash's first bits: no feature is ever a string.
 * Two features may fall into one slot; training runs through the same slots and learns around it
 * (Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning).
 */

/** A hash of characters `from` up to `to` of a text (FNV-1a over UTF-16 code units), never 0. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 1;
}

/** Mixes one more value into a hash. */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Spreads hashes over slots (from MurmurHash3's finaliser). */
export const SLOT_FACTOR = 0x85ebca6b;

/** The slot of a hash in a model of 2 ** `bits` slots. */
export function slotOf(hash: number, bits: number): number {
  return Math.imul(hash, SLOT_FACTOR) >>> (32 - bits);
}
