import { read } from './read.js';
import type { Document, ReadOptions } from './types.js';

/** What an extractor is: a pure function of one Document. */
export type Extractor<T> = (doc: Document) => readonly T[];

/**
 * Computes a value once for each Document and hands back the same value after that.
 *
 * Takes a pure function of a Document; returns a function with the same results. The values are kept only as long
 * as the Document itself is.
 */
export function oncePerDocument<T>(compute: (doc: Document) => T): (doc: Document) => T {
  const known = new WeakMap<Document, { readonly value: T }>();
  return (doc) => {
    const found = known.get(doc);
    if (found) return found.value;
    const value = compute(doc);
    known.set(doc, { value });
    return value;
  };
}

/**
 * Makes the public form of an extractor: one that takes a string or a Document.
 *
 * Takes a pure function of a Document; returns a function that reads a string first (with `options`, as `read` does)
 * and computes its result once per Document. Throws TypeError where the input is neither a string nor a Document.
 */
export function extractor<T>(compute: (doc: Document) => T): (input: string | Document, options?: ReadOptions) => T {
  const once = oncePerDocument(compute);
  return (input, options) => once(asDocument(input, options));
}

function asDocument(input: string | Document, options?: ReadOptions): Document {
  const isDocument = typeof input === 'object' && input !== null && Array.isArray(input.tokens);
  return isDocument ? input : read(input as string, options);
}
