/** Digits and number words to numbers: what times and quantities count with. */
export { type NumberedSentence, numberedSentences } from './numbered-sentences.js';
export { type Piece, piecesOf } from './pieces.js';
export type * from './types.js';
