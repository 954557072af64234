import { type Document, lowerCase, type PartOfSpeech, type Sentence, type Token } from '../document/index.js';
import { isLetter, wordEnd } from './word-screen.js';

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
const PIECE = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|['’]\p{L}+|\d+(?:[.,]\d+)*|[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\S/uy;

/** The pieces of one sentence, in order. */
export function piecesOf(doc: Document, { start: from, text, firstToken, endToken }: Sentence): readonly Piece[] {
  const pieces: Piece[] = [];
  let token = firstToken;
  let previousEnd = -1;
  for (let at = 0; at < text.length; ) {
    const length = pieceLength(text, at);
    if (length === 0) {
      at++;
      continue;
    }
    const start = from + at;
    at += length;
    const end = from + at;
    while (token + 1 < endToken && (doc.tokens[token] as Token).end <= start) token++;
    const { pos, lemma } = doc.tokens[token] as Token;
    const own = text.slice(at - length, at);
    const kind = kindOf(own);
    const lower = kind === 'number' ? own : straight(lowerCase(own));
    const piece = { start, end, text: own, lower, kind, glued: start === previousEnd, token, pos, lemma };
    if (kind === 'number' && isPoint(pieces.at(-1), piece)) pieces.push(withPoint(pieces.pop() as Piece, piece));
    else pieces.push(piece);
    previousEnd = end;
  }
  return pieces;
}

/**
 * The length of the piece at an offset; 0 for white space. Plain words and spaces, which most of a text is made of, are told without the
 * expression: a letter may go on as initials or with an accent, which is left to it.
 */
function pieceLength(text: string, at: number): number {
  if (text.charCodeAt(at) === 32) return 0;
  const end = wordEnd(text, at);
  const next = text.charCodeAt(end);
  if (end > at && !(next > 127) && (end - at > 1 || next !== 46)) return end - at;
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[0].length ?? 0;
}

function kindOf(text: string): Piece['kind'] {
  if (isLetter(text.charCodeAt(0))) return 'word';
  if (/^[\d¼½¾⅓-⅞]/u.test(text)) return 'number';
  return /\p{L}/u.test(text) ? 'word' : 'mark';
}

const straight = (text: string): string => (text.startsWith('’') ? `'${text.slice(1)}` : text);

/** In ".001" the point belongs to the figures. */
const isPoint = (point: Piece | undefined, { text, glued }: Piece): boolean =>
  point?.text === '.' && !point.glued && glued && /^\d+$/.test(text);

function withPoint(point: Piece, figures: Piece): Piece {
  const text = point.text + figures.text;
  return { ...figures, start: point.start, text, lower: text, glued: false };
}
