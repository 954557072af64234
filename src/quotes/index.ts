/** Quotation marks to quotes, and what each quote is for. */
import { type Document, extractor } from '../document/index.js';
import type { Quote } from './types.js';

export type * from './types.js';

/** The quotes of a text. Takes a string or a Document. */
export const extractQuotes = extractor((_doc: Document): readonly Quote[] => []);
