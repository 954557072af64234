import type { Piece } from '../numerals/index.js';

/** The noun that a number counts: its unit in the singular, and the piece after it. */
export interface CountedNoun {
  readonly unit: string;
  readonly end: number;
  /** Whether the noun is singular before another noun: "12-page document" counts pages. */
  readonly compound: boolean;
}

const LONGEST = 7;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['knives', 'knife'],
  ['loaves', 'loaf'],
  ['calves', 'calf'],
]);
/** Plurals without an "s", and nouns that are counted in the singular form. */
const UNMARKED = new Set(
  'people staff police personnel troops men women children sheep deer fish aircraft spacecraft series species crew cattle youth offspring feet teeth mice geese criteria phenomena media data alumni salmon shrimp bison swine'.split(
    ' ',
  ),
);
/** Words between the number and what it counts, unless a hyphen makes them part of another word ("full-time staff"). */
const SKIPPED = new Set(['more', 'additional', 'extra', 'further', 'whole', 'full']);
const NEVER_COUNTED = new Set(
  'time per cent come times today yesterday tomorrow tonight ago am pm january february monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Whether a noun is in the plural. */
export function isPlural(piece: Piece): boolean {
  if (UNMARKED.has(piece.lower)) return true;
  return (
    (/[^s]s$/.test(piece.lower) &&
      !/^(?:was|has|its|his|yes|bus|gas|this|does)$/.test(piece.lower) &&
      piece.lower.length > 2 &&
      !/(?:[^aeiou]us|is|ics|news)$/.test(piece.lower)) ||
    /[a-z]{2}men$/.test(piece.lower)
  );
}

/**
 * The noun phrase counted from a piece on: adjectives and nouns up to the first plural noun ("first-team players"), or, where
 * none is plural, the first noun ("12 page document"). Null where no noun follows.
 */
export function countedNoun(
  pieces: readonly Piece[],
  at: number,
  isTaken: (piece: number) => boolean,
): CountedNoun | null {
  const start = nounStart(pieces, at);
  let firstNoun = -1;
  for (let index = start; index < Math.min(start + LONGEST, pieces.length); index++) {
    const piece = pieces[index] as Piece;
    if (isTaken(index) || !fits(piece, pieces[index + 1], index > start)) break;
    if (!isNoun(piece, index === start)) continue;
    if (isPlural(piece) && !hyphenFollows(pieces, index)) {
      const end = lastPlural(pieces, index, isTaken) + 1;
      return { unit: nounPhrase(pieces, start, end), end, compound: false };
    }
    if (firstNoun < 0) firstNoun = index;
    // "500-page reports": what a hyphen joins to the number is counted, and not the noun behind it.
    if (isJoined(pieces, start) && index === start && !hyphenFollows(pieces, index)) break;
  }
  if (firstNoun < 0) return null;
  const from = pieces[at]?.text === '-' ? firstNoun : start;
  return { unit: nounPhrase(pieces, from, firstNoun + 1), end: firstNoun + 1, compound: true };
}

/** Whether a hyphen joins a piece to the number before it. */
const isJoined = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.text === '-' &&
  pieces[at - 1]?.glued === true &&
  pieces[at]?.glued === true &&
  pieces[at - 2]?.kind !== 'mark';

/** "plain-clothes officers", "sports cars", "crew members": the plural that closes the phrase. */
function lastPlural(pieces: readonly Piece[], at: number, isTaken: (piece: number) => boolean): number {
  let last = at;
  for (let index = at + 1; index < at + 3; index++) {
    const piece = pieces[index];
    if (piece?.kind !== 'word' || isTaken(index) || !/^(?:NOUN|PROPN)$/.test(piece.pos)) break;
    if (isPlural(piece)) last = index;
  }
  return last;
}

function nounStart(pieces: readonly Piece[], at: number): number {
  let start = pieces[at]?.text === '-' && pieces[at]?.glued ? at + 1 : at;
  while (SKIPPED.has(pieces[start]?.lower ?? '') && !hyphenFollows(pieces, start)) start++;
  return start;
}

/** A noun, or a plural right after the number that was read as a verb ("26 saves"). */
function isNoun(piece: Piece, first: boolean): boolean {
  if (piece.kind !== 'word') return false;
  const misread = piece.pos === 'VERB' && first && isPlural(piece);
  return piece.pos === 'NOUN' || piece.pos === 'PROPN' || UNMARKED.has(piece.lower) || misread;
}

function hyphenFollows(pieces: readonly Piece[], at: number): boolean {
  return pieces[at + 1]?.text === '-' && pieces[at + 1]?.glued === true && pieces[at + 2]?.glued === true;
}

/** Whether a piece can stand in a counted noun phrase: adjectives, nouns, participles before a noun, the hyphens inside words. */
function fits(piece: Piece, next: Piece | undefined, inside: boolean): boolean {
  const inWord = inside && piece.glued;
  if ((NEVER_COUNTED.has(piece.lower) && !inWord) || piece.lower === "'s") return false;
  if (!inside && isSpell(piece, next)) return false;
  if (piece.kind === 'number') return inside && (piece.glued || next?.pos === 'NOUN');
  if (piece.kind === 'mark') return inside && /^[-–'’]$/.test(piece.text) && piece.glued && next?.glued === true;
  return (
    NOMINAL.has(piece.pos) || UNMARKED.has(piece.lower) || modifies(piece, next, inside) || (inside && piece.glued)
  );
}

/** "rose to 29,400 last season": a stretch of time behind the number is nothing that it counts. */
const isSpell = (piece: Piece, next: Piece | undefined): boolean =>
  /^(?:last|this|next|previous)$/.test(piece.lower) &&
  /^(?:season|term|night|morning|summer|winter|spring|autumn|fall|weekend|week|month|quarter|year)$/.test(
    next?.lower ?? '',
  );

const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** Words that are no nouns or adjectives, and stand before one as its modifier: "reported cases", "decently sized plants", "old and new". */
function modifies(piece: Piece, next: Piece | undefined, inside: boolean): boolean {
  if (piece.pos === 'CCONJ') return inside && (next?.pos === 'ADJ' || next?.pos === 'PROPN');
  if (piece.pos === 'ADV')
    return (/ly$/.test(piece.lower) && next?.kind === 'word') || (next?.text === '-' && next.glued);
  if (piece.pos !== 'VERB') return false;
  if (!inside && isPlural(piece)) return true;
  if (!inside && /ing$/.test(piece.lower)) return next?.pos === 'NOUN' && isPlural(next);
  const nounFollows = next?.kind === 'word' && NOMINAL.has(next.pos) && next.pos !== 'NUM';
  return nounFollows && /(?:ed|ing|en|wn)$/.test(piece.lower);
}

function nounPhrase(pieces: readonly Piece[], from: number, end: number): string {
  const last = pieces[end - 1] as Piece;
  let text = '';
  for (let index = from; index < end - 1; index++) {
    const piece = pieces[index] as Piece;
    if (tellsOfDeed(pieces, index)) continue;
    text += (text && !piece.glued ? ' ' : '') + piece.text;
  }
  return text + (text && !last.glued ? ' ' : '') + singular(last);
}

/** "300 recorded songs", "20 decently sized plants": a participle says what was done with the things, and not what they are. */
function tellsOfDeed(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || piece.glued || next?.glued) return false;
  if (piece.pos === 'ADV') return /ly$/.test(piece.lower) && tellsOfDeed(pieces, at + 1);
  return piece.pos === 'VERB' && /(?:ed|en|wn)$/.test(piece.lower);
}

/** A noun in the singular: by its lemma, save names of peoples and makes, which keep their capital. */
export function singular(piece: Piece): string {
  const irregular = IRREGULAR.get(piece.lower);
  if (irregular) return irregular;
  if (UNMARKED.has(piece.lower)) return piece.text;
  if (/men$/.test(piece.lower)) return `${piece.text.slice(0, -3)}man`;
  if (!isPlural(piece)) return piece.text;
  if (piece.pos === 'NOUN' && piece.lemma !== piece.lower && piece.lemma.length > 1) return piece.lemma;
  if (/[^aeiou]ies$/.test(piece.lower)) return `${piece.text.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|z)es$/.test(piece.lower) ? piece.text.slice(0, -2) : piece.text.slice(0, -1);
}
