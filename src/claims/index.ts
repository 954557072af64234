/** Numeric claims: what each number measures, of what, how it changed, and who reports it. */
import { type Document, extractor } from '../document/index.js';
import type { NumericClaim } from './types.js';

export type * from './types.js';

/** The numeric claims of a text. Takes a string or a Document. */
export const extractNumericClaims = extractor((_doc: Document): readonly NumericClaim[] => []);
