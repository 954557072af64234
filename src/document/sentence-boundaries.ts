import type { Token } from './types.js';

/** Whether a sentence opens at `index` though wink saw none there. */
export function splitsHere(_tokens: readonly Token[], _index: number): boolean {
  return false;
}

/** Whether the token at `index`, though a candidate, goes on with the sentence that starts at `sentenceStart`. */
export function joinsPrevious(_tokens: readonly Token[], _index: number, _sentenceStart: number): boolean {
  return false;
}
