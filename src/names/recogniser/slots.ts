import { mixHash, slotOf } from '../../document/index.js';

/** The room that the slots of one word's features are written to, again and again; the first `count` of `slots` are filled. */
export interface FeatureRoom {
  readonly slots: Int32Array;
  count: number;
}

/** No word has more features than this. */
const MOST_FEATURES = 192;

export function featureRoom(): FeatureRoom {
  return { slots: new Int32Array(MOST_FEATURES), count: 0 };
}

/** The recogniser's model has 2 ** `NAME_BITS` slots. */
export const NAME_BITS = 20;

/** Adds the feature that template number `template` makes of up to three values. No two templates have one number. */
export function addFeature(room: FeatureRoom, template: number, a: number, b = 0, c = 0): void {
  room.slots[room.count++] = slotOf(mixHash(mixHash(mixHash(template, a), b), c), NAME_BITS);
}

/** Adds a feature for each bit that is set. */
export function addBits(room: FeatureRoom, template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) addFeature(room, template, 31 - Math.clz32(rest & -rest));
}
