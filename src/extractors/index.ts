/** Helpers for writing an extractor: from a regular expression, and from compromise's match syntax. */
export type { Found } from './found.js';
export { fromMatch } from './from-match.js';
export { fromPattern } from './from-pattern.js';
