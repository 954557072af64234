/** Numbers with what they count in: numerals, units, modifiers, ranges. */
import { type Document, extractor } from '../document/index.js';
import type { Quantity } from './types.js';

export type * from './types.js';

/** The quantities of a text. Takes a string or a Document. */
export const extractQuantities = extractor((_doc: Document): readonly Quantity[] => []);
