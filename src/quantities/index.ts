/** Numbers with what they count in: numerals, units, modifiers, ranges. */
import { extractor } from '../document/index.js';
import { readQuantities } from './read-quantities.js';

export { type BaseAmount, baseAmount } from './base-amount.js';
export type * from './types.js';

/** The quantities of a text, in order. Takes a string or a Document. */
export const extractQuantities = extractor(readQuantities);
