import type { Piece } from './pieces.js';

const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '−']);

export const isDash = (piece: Piece | undefined): boolean => piece?.kind === 'mark' && DASHES.has(piece.text);

/** The piece after `at`, or the one after a hyphen that joins the two: "two-thirds" goes on as "two thirds" does. */
export function step(pieces: readonly Piece[], at: number): number {
  const hyphen = pieces[at];
  const joins = isDash(hyphen) && hyphen?.glued === true && pieces[at + 1]?.glued === true;
  return joins ? at + 1 : at;
}

/** Whether the words stand at `at`, with or without hyphens between them; returns the piece after them, or -1. */
export function skipWords(pieces: readonly Piece[], at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    next = step(pieces, next);
    if (pieces[next]?.lower !== word) return -1;
    next++;
  }
  return next;
}
