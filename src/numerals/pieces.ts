import type { Document, PartOfSpeech, Sentence, Token } from '../document/index.js';

/**
 * A run of letters, a number in figures, or one mark.
 *
 * Finer than a token: tokenisers keep "10-15", "PS6m" and "30Mbps" whole or cut them at odd places, and a number's grammar has to
 * see figures, letters and dashes apart. Offsets are UTF-16 code units of the text.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether it follows the piece before it without a space. */
  readonly glued: boolean;
  /** The index of the token that holds its start, and that token's part of speech and lemma. */
  readonly token: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** Dotted initials ("p.m.", "U.S."), words, "'s", figures with their grouping, signs of fractions, and any other mark. */
const PIECE = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|['’]\p{L}+|\d+(?:[.,]\d+)*|[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\S/gu;

/** The pieces of one sentence, in order. */
export function piecesOf(doc: Document, sentence: Sentence): readonly Piece[] {
  const pieces: Piece[] = [];
  let token = sentence.firstToken;
  let previousEnd = -1;
  for (const found of sentence.text.matchAll(PIECE)) {
    const start = sentence.start + found.index;
    const text = found[0];
    const end = start + text.length;
    while (token + 1 < sentence.endToken && (doc.tokens[token] as Token).end <= start) token++;
    const { pos, lemma } = doc.tokens[token] as Token;
    const decimal = leadingPoint(pieces, text, start);
    if (decimal) pieces.pop();
    pieces.push({
      start: decimal?.start ?? start,
      end,
      text: (decimal?.text ?? '') + text,
      lower: (decimal?.text ?? '') + text.toLowerCase().replace('’', "'"),
      kind: kindOf(text),
      glued: (decimal?.start ?? start) === (decimal ? (pieces.at(-1)?.end ?? -1) : previousEnd),
      token,
      pos,
      lemma,
    });
    previousEnd = end;
  }
  return pieces;
}

function kindOf(text: string): Piece['kind'] {
  if (/^[\d¼½¾⅓-⅞]/u.test(text)) return 'number';
  return /\p{L}/u.test(text) ? 'word' : 'mark';
}

/** In ".001" the point belongs to the figures. */
function leadingPoint(pieces: readonly Piece[], text: string, start: number): Piece | null {
  const point = pieces.at(-1);
  const opens = point?.text === '.' && !point.glued && point.end === start && /^\d+$/.test(text);
  return opens ? point : null;
}
