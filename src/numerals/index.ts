/** Digits and number words to numbers: what times and quantities count with. */
export { multiply } from './cardinals.js';
export { type NumberedSentence, numberedSentences } from './numbered-sentences.js';
export { type Piece, piecesOf } from './pieces.js';
export type * from './types.js';
