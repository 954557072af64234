/** Numeric claims: what each number measures, of what, how it changed, and who reports it. */
import { extractor } from '../document/index.js';
import { readClaims } from './read-claims.js';

export type { ChangeRule, MeasureRule } from './rules.js';
export type * from './types.js';

/** The numeric claims of a text, in order. Takes a string or a Document. */
export const extractNumericClaims = extractor(readClaims);
