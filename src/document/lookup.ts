import { oncePerDocument } from './extractor.js';
import type { Range } from './span.js';
import type { Document, Sentence } from './types.js';

/** The sentences that extractors read: all of them, less those of boilerplate unless the caller asked for it. */
export const readableSentences = oncePerDocument((doc: Document): readonly Sentence[] =>
  doc.sentences.filter((sentence) => isReadable(doc, sentence)),
);

/** Whether extractors read the block that a sentence stands in. */
export function isReadable(doc: Document, sentence: Sentence): boolean {
  return doc.boilerplate || doc.blocks[sentence.block]?.kind !== 'boilerplate';
}

/** The index of the token that `offset` lies in, or else of the next one; the number of tokens after the last. */
export function tokenAt(doc: Document, offset: number): number {
  return firstEndingAfter(doc.tokens, offset);
}

/** The index of the sentence that `offset` lies in, or else of the next one; the number of sentences after the last. */
export function sentenceAt(doc: Document, offset: number): number {
  return firstEndingAfter(doc.sentences, offset);
}

/** The index of the first of ranges in order that ends after `offset`; their number where none does. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
