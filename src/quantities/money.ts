import type { NumberedSentence, Piece } from '../numerals/index.js';
import { HUNDREDTHS, ISO_CODES, NAMES_AFTER, SIGNS_BEFORE } from './lexicon/currencies.js';
import { indexPhrases, phraseAt } from './phrases.js';

/** What money is written in: its ISO 4217 code and the part of it that one unit is (a cent is a hundredth). */
export interface Money {
  readonly code: string;
  readonly part: number;
}

const NAMES = indexPhrases<Money>([
  ...[...NAMES_AFTER].map(([form, code]) => [form, { code, part: 1 }] as const),
  ...[...HUNDREDTHS].map(([form, code]) => [form, { code, part: 100 }] as const),
  ...[...ISO_CODES].map((code) => [code, { code, part: 1 }] as const),
]);

/** The sign or code of a currency that ends right before a piece, and its first piece: "$", "US$", "HK $", "$US", "RM", "AUD". */
export function signBefore(
  sentence: NumberedSentence,
  at: number,
): { readonly code: string; readonly first: number } | null {
  const { pieces } = sentence;
  const last = pieces[at - 1];
  // Signs in letters have a capital, so that the words before most numbers need no look.
  if (!last || (last.kind === 'word' && last.text === last.lower)) return null;
  for (let length = 3; length >= 1; length--) {
    const first = at - length;
    if (first < 0) continue;
    const run = pieces.slice(first, at);
    const form = run.map((piece) => piece.text).join('');
    const code = SIGNS_BEFORE.get(form) ?? (ISO_CODES.has(form) ? form : undefined);
    if (code && isWhole(pieces, first, at, form)) return { code, first };
  }
  return null;
}

/** Letters that are a sign of money touch the figures or stand alone; they are no end of another word. */
function isWhole(pieces: readonly Piece[], first: number, at: number, form: string): boolean {
  const letters = /^\p{L}/u.test(form);
  if (!letters) return true;
  const startsWord = !(pieces[first]?.glued && pieces[first - 1]?.kind === 'word');
  // "R18,000" and "R1.2 billion" are rands, "R2" is a name.
  if (form === 'R') return startsWord && pieces[at]?.glued === true && isSum(pieces, at);
  const known = form.length > 2 || /[$.]/.test(form) || pieces[at]?.glued === true || form === 'Rs' || form === 'RM';
  return startsWord && known;
}

/** Figures with groups or decimals, or with a scale behind them. */
function isSum(pieces: readonly Piece[], at: number): boolean {
  return (
    /[.,]/.test(pieces[at]?.text ?? '') || /^(?:m|mn|bn|b|million|billion|trillion)$/.test(pieces[at + 1]?.lower ?? '')
  );
}

/** The name of a currency that starts at a piece: "dollars", "Danish crowns", "cents", "p". */
export function moneyAfter(
  pieces: readonly Piece[],
  at: number,
  scale: number,
): (Money & { readonly end: number }) | null {
  const found = phraseAt(NAMES, pieces, at);
  if (found) return { ...found.value, end: found.end };
  const pounds = /^pounds?$/.test(pieces[at]?.lower ?? '') && scale >= 1e6;
  if (pounds) return { code: 'GBP', part: 1, end: at + 1 };
  return pieces[at]?.lower === 'won' && (scale >= 1e3 || isWon(pieces, at))
    ? { code: 'KRW', part: 1, end: at + 1 }
    : null;
}

/** "to 61,000 won from 75,000": behind a number in thousands "won" is money, where no object follows that somebody won. */
function isWon(pieces: readonly Piece[], at: number): boolean {
  const thousands = pieces[at - 1]?.text.includes(',') === true;
  return thousands && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(pieces[at + 1]?.pos ?? 'PUNCT');
}
