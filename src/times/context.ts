import type { NumberedSentence, Numeral, Piece } from '../numerals/index.js';
import type { TimeKind } from './types.js';

/** What a rule sees: one sentence in pieces, its numerals, and what the article has said so far. */
export interface Context {
  readonly pieces: readonly Piece[];
  readonly numeralAt: NumberedSentence['numeralAt'];
  /** The day of publication, or null. */
  readonly published: string | null;
  /** The last year that the text named before, for "that same year". */
  readonly lastYear: string | null;
}

/** A time found: pieces `first` to `end` (exclusive). */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly kind: TimeKind;
  readonly value: string | null;
}

/** A rule: the time that starts at a piece, or null. */
export type Rule = (context: Context, at: number) => Found | null;

export const lowerAt = (context: Context, at: number): string => context.pieces[at]?.lower ?? '';

/** The numeral at a piece, where it has a number of its own. */
export function numberAt(context: Context, at: number): (Numeral & { readonly value: number }) | null {
  const numeral = context.numeralAt.get(at);
  return numeral && numeral.value !== null ? (numeral as Numeral & { readonly value: number }) : null;
}

export const isCapitalised = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Lu}/u.test(piece.text);

const AROUND = 14;

/** How far the clause reaches on one side of a piece: to a quotation mark, and no farther than a dozen words. */
function clauseEdge(context: Context, at: number, side: -1 | 1): number {
  let edge = at;
  while (Math.abs(edge - at) < AROUND && edge + side >= 0 && edge < context.pieces.length) {
    if (/^["“”]$/.test(lowerAt(context, edge + side))) break;
    edge += side;
  }
  return edge;
}

/** "said Monday", "told reporters on Monday": a verb in the past right before the time. */
function followsPast(context: Context, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    const piece = context.pieces[index];
    if (piece?.pos === 'VERB') return piece.lower !== piece.lemma && !/(?:ing|s)$/.test(piece.lower);
  }
  return false;
}

/** Whether the clause that a time stands in speaks of what is to come: "will", "next", "is to", "plans to". */
export function looksAhead(context: Context, at: number): boolean {
  if (followsPast(context, at)) return false;
  for (let index = clauseEdge(context, at, -1); index < clauseEdge(context, at, 1); index++) {
    const word = lowerAt(context, index);
    if (word === 'will' || word === "'ll" || word === 'scheduled' || word === 'upcoming') return true;
    const to = lowerAt(context, index + 1) === 'to';
    if (to && /^(?:is|are|due|set|expected|plans|planned|going)$/.test(word)) return true;
  }
  return false;
}
