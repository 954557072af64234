import { spanOf } from './span.js';
import type { TokenisedStretch } from './tokens.js';
import type { Token } from './types.js';

/** A sign of money in letters with the first of its figures: "RM1" of "RM1,200". */
const LETTERS_AND_FIGURES = /^\p{L}{1,3}\d{1,3}$/u;
const GROUPS = /^\d{2,3}(?:,\d{3})*(?:\.\d+)?$/;

/** Joins figures that wink cuts at the comma, because letters stand before them: "$US12,450,000" is "$" and "US12,450,000". */
export function joinSplitFigures(text: string, stretch: TokenisedStretch): TokenisedStretch {
  if (!stretch.tokens.some((_, at) => isSplit(stretch.tokens, at))) return stretch;
  const tokens: Token[] = [];
  const opensSentence: boolean[] = [];
  for (let at = 0; at < stretch.tokens.length; at++) {
    const token = stretch.tokens[at] as Token;
    const split = isSplit(stretch.tokens, at);
    tokens.push(split ? joined(text, token, stretch.tokens[at + 2] as Token) : token);
    opensSentence.push(stretch.opensSentence[at] ?? false);
    if (split) at += 2;
  }
  return { tokens, opensSentence };
}

function isSplit(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at + 1];
  if (comma?.text !== ',') return false;
  const [token, groups] = [tokens[at] as Token, tokens[at + 2]];
  if (token.end !== comma.start || comma.end !== groups?.start) return false;
  return LETTERS_AND_FIGURES.test(token.text) && GROUPS.test(groups.text);
}

function joined(text: string, first: Token, last: Token): Token {
  const span = spanOf(text, first.start, last.end);
  return { ...span, pos: 'NUM', tag: '', lemma: span.text.toLowerCase() };
}
