import { joinsPrevious, splitsHere } from './sentence-boundaries.js';
import { spanOf } from './span.js';
import { tagSentence } from './tagger/index.js';
import { tokeniseStretch } from './tokens.js';
import type { Block, Sentence, Token } from './types.js';

/**
 * The sentences and tokens of all blocks: wink's candidates for sentences, mended where it errs on news.
 *
 * A sentence starts with the first character of its first token and ends with the last of its last.
 */
export function readSentences(
  text: string,
  blocks: readonly Block[],
): { sentences: readonly Sentence[]; tokens: readonly Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocks.forEach((block, blockIndex) => {
    const stretch = tokeniseStretch(text, block);
    const offset = tokens.length;
    for (const token of stretch.tokens) tokens.push(token);
    const firsts = sentenceStarts(stretch.tokens, stretch.opensSentence);
    firsts.forEach((first, nth) => {
      const end = firsts[nth + 1] ?? stretch.tokens.length;
      const firstToken = stretch.tokens[first] as Token;
      const lastToken = stretch.tokens[end - 1] as Token;
      sentences.push({
        ...spanOf(text, firstToken.start, lastToken.end),
        block: blockIndex,
        firstToken: offset + first,
        endToken: offset + end,
      });
      tagSentence(tokens, offset + first, offset + end);
    });
  });
  return { sentences, tokens };
}

/**
 * No sentence of news has so many tokens. What does is a table or a list without full stops, and is cut, so that no rule that
 * looks through a sentence takes a time that grows with the text.
 */
const LONGEST_SENTENCE = 500;

/** Where wink cuts before a closing mark, the mark goes with the sentence before it and the cut moves behind it. */
function sentenceStarts(tokens: readonly Token[], opensSentence: readonly boolean[]): number[] {
  const starts: number[] = [];
  let moved = false;
  for (let index = 0; index < tokens.length; index++) {
    const candidate: boolean = moved || opensSentence[index] || splitsHere(tokens, index);
    const first = starts.at(-1) ?? 0;
    const tooLong = index - first >= LONGEST_SENTENCE;
    const opens: boolean = index === 0 || tooLong || (candidate && !joinsPrevious(tokens, index, first));
    if (opens) starts.push(index);
    moved = candidate && !opens && tokens[index]?.pos === 'PUNCT';
  }
  return starts;
}
