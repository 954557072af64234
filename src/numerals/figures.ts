import { scaled, withHalf } from './cardinals.js';
import { readDigits } from './digits.js';
import { GLUED_BEFORE, LETTER_SCALES } from './lexicon/number-words.js';
import type { Piece } from './pieces.js';
import { isDash } from './steps.js';
import type { Numeral } from './types.js';

/** What may stand before a hyphen that joins it to figures without making them part of a name, as "COVID-19" and "F-16" are. */
const PREFIXES = new Set('minus plus sub under over to or and a an in of per magnitude'.split(' '));
const ORDINAL_OR_DECADE = /^(?:st|nd|rd|th|s)$/;
const FIRST = /1$/;
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 1000]);

/** A number in figures: "1,234.5", "-3.5", "25k", "$2.3bn", "1 1/2", "10-15". Null where the figures are part of a name, a date or a code. */
export function readFigures(pieces: readonly Piece[], at: number): Numeral | null {
  const figures = signed(pieces, at);
  const piece = pieces[figures.at];
  if (piece?.kind !== 'number' || belongsToName(pieces, figures.at) || belongsToCode(pieces, figures.at)) return null;
  const magnitude = readDigits(piece.text);
  if (magnitude === null) return null;
  const bare: Numeral = {
    first: at,
    end: figures.at + 1,
    form: 'digits',
    value: figures.sign * magnitude,
    min: null,
    max: null,
    scale: 1,
  };
  const whole = mixedFraction(pieces, bare) ?? pair(pieces, bare) ?? bare;
  const suffix = pieces[whole.end];
  // "8st" are stones.
  const ordinal = suffix?.glued && ORDINAL_OR_DECADE.test(suffix.lower);
  if (ordinal && (suffix.lower !== 'st' || FIRST.test(piece.text))) return null;
  return withHalf(pieces, scaled(pieces, letterScaled(pieces, whole)));
}

/** The figures' place and their sign: a minus stands free of the word before it, or is written out. */
function signed(pieces: readonly Piece[], at: number): { at: number; sign: number } {
  const piece = pieces[at];
  if (piece?.lower === 'minus' && pieces[at - 1]?.lower !== 'or')
    return { at: isDash(pieces[at + 1]) ? at + 2 : at + 1, sign: -1 };
  const free = !piece?.glued || /^[($£€¥[“"'‘]$/.test(pieces[at - 1]?.text ?? '');
  const sign = isDash(piece) && piece?.text !== '–' && free && pieces[at + 1]?.glued === true;
  return sign ? { at: at + 1, sign: -1 } : { at, sign: 1 };
}

/** Figures glued to letters: "G70", "A320", "TA-35"; not "US$5", "RM79" or "minus-1.4". */
function belongsToName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (!pieces[at]?.glued || !before) return false;
  if (before.kind === 'word') return !GLUED_BEFORE.has(before.lower);
  if (!isDash(before) || !before.glued) return before.text === '.' && pieces[at - 2]?.kind === 'number' && before.glued;
  const joined = pieces[at - 2];
  return joined?.kind === 'word' && !PREFIXES.has(joined.lower) && !GLUED_BEFORE.has(joined.lower);
}

/** Clock times, telephone numbers, dates in figures and versions: "5:30", "555-123-4567", "2019-09-01", "24/7". */
function belongsToCode(pieces: readonly Piece[], at: number): boolean {
  const joins = (mark: number, other: number) =>
    /^[:/\-–]$/.test(pieces[mark]?.text ?? '') &&
    pieces[Math.max(mark, at)]?.glued === true &&
    pieces[Math.max(mark, other)]?.glued === true &&
    pieces[other]?.kind === 'number';
  if (joins(at - 1, at - 2)) return true;
  if (!joins(at + 1, at + 2)) return false;
  const mark = pieces[at + 1]?.text;
  if (mark === ':') return true;
  if (mark === '/') return !isFraction(pieces, at);
  return (
    isDash(pieces[at + 3]) &&
    pieces[at + 3]?.glued === true &&
    pieces[at + 4]?.kind === 'number' &&
    pieces[at + 4]?.glued === true
  );
}

function isFraction(pieces: readonly Piece[], at: number): boolean {
  const part = Number(pieces[at]?.text);
  const whole = Number(pieces[at + 2]?.text);
  return part < whole && DENOMINATORS.has(whole) && pieces[at + 3]?.text !== '/';
}

/** "10-15", "2014-15", "5-4": two numbers, in the text's order; what they are is for others to say. */
function pair(pieces: readonly Piece[], bare: Numeral): Numeral | null {
  const dash = pieces[bare.end];
  const other = pieces[bare.end + 1];
  if (!isDash(dash) || !dash?.glued || !other?.glued || other.kind !== 'number') return null;
  const second = readDigits(other.text);
  if (second === null || bare.value === null) return null;
  return { ...bare, end: bare.end + 2, form: 'pair', value: null, min: bare.value, max: second };
}

/** "2½", "1 1/2", "1-1/2", "3/4". */
function mixedFraction(pieces: readonly Piece[], bare: Numeral): Numeral | null {
  const next = pieces[bare.end];
  if (bare.value === null || !next) return null;
  if (/^[¼-¾⅓-⅞]$/u.test(next.text)) {
    return { ...bare, value: bare.value + (readDigits(next.text) ?? 0), end: bare.end + 1 };
  }
  if (next.text === '/' && next.glued && isFraction(pieces, bare.end - 1)) {
    return { ...bare, form: 'fraction', value: bare.value / Number(pieces[bare.end + 1]?.text), end: bare.end + 2 };
  }
  const joined = isDash(next) && next.glued && pieces[bare.end + 1]?.glued === true;
  if (
    joined &&
    pieces[bare.end + 2]?.text === '/' &&
    isFraction(pieces, bare.end + 1) &&
    Number.isInteger(bare.value)
  ) {
    const part = Number(pieces[bare.end + 1]?.text) / Number(pieces[bare.end + 3]?.text);
    return { ...bare, value: bare.value + part, end: bare.end + 4 };
  }
  const apart = next.kind === 'number' && pieces[bare.end + 1]?.text === '/' && isFraction(pieces, bare.end);
  if (!apart || !Number.isInteger(bare.value)) return null;
  const part = Number(next.text) / Number(pieces[bare.end + 2]?.text);
  return { ...bare, value: bare.value + part, end: bare.end + 3 };
}

const MONEY_BEFORE = /^(?:[$£€¥₹₩₽₺₪]|rm|rs|ps|usd|aud|cad|eur|gbp|nzd|hkd|sgd|chf|r|dh)$/;

/** Short units that are measured by the million, before which an "m" is no metre: "2.5m oz of gold". */
const SHORT_UNITS = new Set('oz bpd boe kg lb lbs km sq cu mt bbl teu dwt mwh kwh gwh'.split(' '));

/** "a 4K television", "a 5K run": a name of a standard or a race, as no noun in the plural follows. */
function isStandard(pieces: readonly Piece[], numeral: Numeral): boolean {
  const next = pieces[numeral.end + 1];
  const small = numeral.value !== null && numeral.value <= 10 && numeral.end === numeral.first + 1;
  return (
    small &&
    next?.kind === 'word' &&
    /^(?:NOUN|PROPN)$/.test(next.pos) &&
    !/s$/.test(next.lower) &&
    next.lower !== 'people'
  );
}

/**
 * One letter after figures. "k" and "K" glued to them are thousands; "m", "b" and "t" are millions, billions and trillions after a
 * sign of money, in capitals (save "T") or before a counted noun in the plural ("2.3m people"); else "m" is a metre.
 */
function letterScaled(pieces: readonly Piece[], numeral: Numeral): Numeral {
  const letter = pieces[numeral.end];
  const factor = LETTER_SCALES.get(letter?.lower ?? '');
  if (
    !letter ||
    factor === undefined ||
    !letter.glued ||
    (pieces[numeral.end + 1]?.glued && pieces[numeral.end + 1]?.kind === 'number')
  )
    return numeral;
  const money = MONEY_BEFORE.test(pieces[numeral.first - 1]?.lower ?? '');
  const next = pieces[numeral.end + 1];
  const counted =
    next !== undefined &&
    !next.glued &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN') &&
    next.lemma !== next.lower;
  const capital = letter.text === 'M' || letter.text === 'B';
  const people =
    next?.lower === 'people' || next?.lower === 'of' || (letter.text === 'm' && SHORT_UNITS.has(next?.lower ?? ''));
  if (letter.text === 'K' && !money && isStandard(pieces, numeral)) return numeral;
  const isScale = letter.lower === 'k' || money || capital || ((counted || people) && letter.lower !== 't');
  if (!isScale) return numeral;
  const times = (value: number | null) => (value === null ? null : Number((value * factor).toPrecision(15)));
  return {
    ...numeral,
    end: numeral.end + 1,
    scale: factor,
    value: times(numeral.value),
    min: times(numeral.min),
    max: times(numeral.max),
  };
}
