/** One text, read: blocks, sentences, tokens, and the helper that computes a thing once per Document. */
export type { Extractor } from './extractor.js';
export { extractor, oncePerDocument } from './extractor.js';
export * from './linear-model/index.js';
export { firstEndingAfter, isReadable, readableSentences, sentenceAt, tokenAt } from './lookup.js';
export { lowerCase } from './lower-case.js';
export { read, tokenise } from './read.js';
export { contains, overlaps, type Range, type Span, spanOf } from './span.js';
export type * from './types.js';
export { clustersOf, type WordClusters } from './word-clusters.js';
export { normalForm, type WordShape, wordShape } from './word-shape.js';
