import { multiply } from './cardinals.js';
import { SCALES, VAGUE_SCALES, VAGUE_WORDS } from './lexicon/number-words.js';
import type { Piece } from './pieces.js';
import { skipWords } from './steps.js';
import type { Numeral } from './types.js';

/** A number that the words leave open: "tens of thousands", "dozens", "several hundred", "a few". Bounds where the words give them. */
export function readVague(pieces: readonly Piece[], at: number): Numeral | null {
  return readPluralScale(pieces, at) ?? readSeveral(pieces, at) ?? readCouple(pieces, at);
}

function vague(first: number, end: number, min: number | null, max: number | null): Numeral {
  return { first, end, form: 'vague', value: null, min, max, scale: 1 };
}

/** "thousands", "hundreds of thousands", "dozens of people"; "scores" and "tens" only with what they are of. */
function readPluralScale(pieces: readonly Piece[], at: number): Numeral | null {
  const piece = pieces[at];
  const bounds = VAGUE_SCALES.get(piece?.lower ?? '');
  if (!piece || !bounds) return null;
  const of = pieces[at + 1]?.lower === 'of';
  const needsOf = piece.lower === 'scores' || piece.lower === 'tens';
  const before = pieces[at - 1];
  const counted = before?.pos === 'DET' || before?.pos === 'PRON' || before?.pos === 'NOUN' || before?.pos === 'ADJ';
  if (needsOf && (!of || pieces[at + 2]?.lower === 'the' || (piece.lower === 'scores' && counted))) return null;
  const second = of ? VAGUE_SCALES.get(pieces[at + 2]?.lower ?? '') : undefined;
  if (!second) return vague(at, at + 1, ...bounds);
  const [min, max] = bounds;
  return vague(at, at + 3, multiply(min, second[0]), max === null ? null : multiply(max, second[0]));
}

/** "several hundred", "a few thousand": from two of the scale to the next scale; "several" alone has no bounds. */
function readSeveral(pieces: readonly Piece[], at: number): Numeral | null {
  const article = pieces[at]?.lower === 'a' && pieces[at + 1]?.lower === 'few';
  const word = article ? at + 1 : at;
  const lower = pieces[word]?.lower ?? '';
  if (!VAGUE_WORDS.has(lower)) return null;
  const next = pieces[word + 1];
  const scale = SCALES.get(next?.lower ?? '');
  if (scale === 12) return vague(at, word + 2, 24, null);
  if (scale !== undefined) return vague(at, word + 2, 2 * scale, scale === 100 ? 1000 : 1000 * scale);
  const thousands = VAGUE_SCALES.get(next?.lower ?? '');
  if (thousands) return vague(at, word + 2, thousands[0], null);
  return lower === 'several' || article ? vague(at, word + 1, null, null) : null;
}

/** "a couple of weeks" is two, "a couple hundred" two hundred, "the couple" are two people. */
function readCouple(pieces: readonly Piece[], at: number): Numeral | null {
  if (pieces[at]?.lower !== 'a') return null;
  const of = skipWords(pieces, at + 1, ['couple', 'of']);
  const end = of < 0 ? skipWords(pieces, at + 1, ['couple']) : of;
  if (end < 0 || (of < 0 && !SCALES.has(pieces[end]?.lower ?? ''))) return null;
  const scale = SCALES.get(pieces[end]?.lower ?? '') ?? 1;
  return { ...vague(at, scale > 1 ? end + 1 : end, null, null), value: 2 * scale };
}
