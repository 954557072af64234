import { type Ground, lowerAt } from './draft.js';
import { AMBIGUOUS, type Meaning, PAID } from './lexicon/ambiguous.js';

/** So many pieces on both sides may hold the words that tell what a sign means. */
const NEAR = 14;

/**
 * What a sign with several meanings stands for at a piece, behind a number that starts at `first`: "2.5 F" of a capacitor are farads, a
 * ticket for "150 kn" is paid in kuna, "it cost 20 pounds" is money and "20 pounds of rice" a weight. Null where nothing tells.
 */
export function ambiguousUnit(ground: Ground, first: number, at: number): Meaning | null {
  if (/^pounds?$/.test(lowerAt(ground, at))) return isPaid(ground, first, at) ? STERLING : null;
  const meanings = AMBIGUOUS.get(ground.pieces[at]?.text ?? '');
  return meanings?.find(({ near }) => near === null || hasNear(ground, at, near)) ?? null;
}

const STERLING: Meaning = { unit: 'GBP', kind: 'money', near: null };

function hasNear(ground: Ground, at: number, words: ReadonlySet<string>): boolean {
  for (let near = Math.max(0, at - NEAR); near <= at + NEAR; near++) if (words.has(lowerAt(ground, near))) return true;
  return false;
}

/** A word of paying stands right before the pounds, which are of nothing ("bought 20 pounds of rice") and modify nothing ("a 12-pound fish"). */
function isPaid(ground: Ground, first: number, at: number): boolean {
  if (/^(?:of|overweight|heavier|lighter)$/.test(lowerAt(ground, at + 1)) || lowerAt(ground, at - 1) === '-')
    return false;
  let before = first - 1;
  while (before > first - 5 && BETWEEN.test(lowerAt(ground, before))) before--;
  return PAID.has(lowerAt(ground, before));
}

const BETWEEN =
  /^(?:a|about|around|nearly|almost|just|only|some|over|under|more|less|than|at|least|up|to|of|for|is|was|are|were|another|roughly|it|him|her|them|us)$/;
