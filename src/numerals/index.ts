/** Digits and number words to numbers: what times and quantities count with. */
export { multiply } from './cardinals.js';
export { mayHoldNumeral, type NumberedSentence, numberedSentence } from './numbered-sentences.js';
export type { Piece } from './pieces.js';
export type * from './types.js';
export { wordScreen } from './word-screen.js';
