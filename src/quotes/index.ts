/** Quotation marks to quotes, and what each quote is for. */
import { type Document, extractor } from '../document/index.js';
import { findQuotes } from './find.js';
import type { Quote } from './types.js';

export type * from './types.js';

/** The quotes of a text, in order of where they open. Takes a string or a Document. */
export const extractQuotes = extractor((doc: Document): readonly Quote[] => findQuotes(doc));
