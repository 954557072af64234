import type { Piece } from '../numerals/index.js';
import { type Context, isCapitalised, lowerAt, type Rule } from './context.js';
import { ORDINALS } from './lexicon/calendar.js';

export const YEAR = /^(?:1[0-9]|20)\d\d$/;
/** Words after which four figures are a year. */
const BEFORE_YEAR = new Set(
  'in since until till by before after from during early late mid through throughout circa year fiscal between for around pre post of to and the this'.split(
    ' ',
  ),
);
/** Of these, the words that other numbers follow as readily: they need more. */
const WEAK = new Set('for around of to and the by after from before between this'.split(' '));

/** "2024", "fiscal 2019", "2014-15", "(2019)": four figures that stand as a year and count nothing. */
export const yearDate: Rule = (context, at) => {
  const piece = context.pieces[at];
  if (!piece) return null;
  if (!YEAR.test(piece.text)) return shortYear(context, at);
  const next = context.pieces[at + 1];
  const season = next?.text === '/' ? seasonYears(context, at) : null;
  if (season) return season;
  if (next?.glued && (next.kind === 'word' || /^[%:/°]$/.test(next.text))) return null;
  const before = context.pieces[at - 1];
  if (piece.glued && before && !/^[(["“'‘\-–—/]$/.test(before.text)) return null;
  if (!isYear(context, at)) return null;
  const span = seasonYears(context, at);
  if (span) return span;
  return { first: at, end: at + 1, kind: 'date', value: piece.text };
};

function isYear(context: Context, at: number): boolean {
  const year = Number(context.pieces[at]?.text);
  const before = lowerAt(context, at - 1);
  const next = context.pieces[at + 1];
  if (/^[([]$/.test(before) && (next === undefined || /^[)\],–-]$/.test(next.text))) return year >= 1400;
  if (/^[-–—]$/.test(before) && YEAR.test(lowerAt(context, at - 2))) return true;
  const counts = isCounting(next);
  if (BEFORE_YEAR.has(before) && !WEAK.has(before)) return year >= 1100 && !(counts && year < 1900);
  if (year < 1500 || isAmount(context, at - 1)) return false;
  if (isPrecise(year) && !/^(?:than|about|only|some|nearly|almost|over)$/.test(before)) return true;
  if (counts || /^(?:than|about|only|some|nearly|almost|over|roughly|approximately)$/.test(before)) return false;
  const named = isCapitalised(context.pieces[at - 1]) || before === '';
  return WEAK.has(before) || (year >= 1900 && named && !isNounBefore(next, before));
}

/** A noun in the plural or a unit makes a count of the figures before it. */
function isCounting(next: Piece | undefined): boolean {
  const plural = next?.kind === 'word' && next.pos === 'NOUN' && next.lemma !== next.lower;
  return plural || /^(?:people|percent|per|more|%|feet|km)$/.test(next?.lower ?? '');
}

const AMOUNT =
  /^(?:average|total|maximum|minimum|number|sum|rate|cost|price|speed|range|population|capacity|fine|fee|bonus)$/;

/** "an average of 1500". */
function isAmount(context: Context, at: number): boolean {
  return lowerAt(context, at) === 'of' && AMOUNT.test(lowerAt(context, at - 1));
}

const isNounBefore = (next: Piece | undefined, before: string): boolean =>
  next?.kind === 'word' && next.lower !== "'s" && next.pos === 'NOUN' && before !== '';

/** "2018" is hardly ever a count, "2000" may be one. */
const isPrecise = (year: number): boolean => year > 1950 && year < 2040 && year % 50 !== 0;

/** "in '98", "the class of '07". */
const shortYear: Rule = (context, at) => {
  const [mark, piece, next] = [context.pieces[at - 1], context.pieces[at], context.pieces[at + 1]];
  const short = /^['’]$/.test(mark?.text ?? '') && !mark?.glued && piece?.glued && /^\d\d$/.test(piece.text);
  const introduced = /^(?:in|since|of|from|by|until|to|and|summer|spring|fall|winter)$/.test(lowerAt(context, at - 2));
  if (!short || !introduced || (next?.glued && (next.kind === 'word' || /^['’%]$/.test(next.text)))) return null;
  const century = Number(piece?.text) > 40 ? '19' : '20';
  return { first: at - 1, end: at + 1, kind: 'date', value: century + piece?.text };
};

/** "2014-15" and "2014/15" are two years. */
function seasonYears(context: Context, at: number) {
  const dash = context.pieces[at + 1];
  const second = context.pieces[at + 2];
  if (!dash?.glued || !/^[-–/]$/.test(dash.text) || !second?.glued || context.pieces[at + 3]?.text === '/') return null;
  const first = context.pieces[at]?.text ?? '';
  const other = /^\d\d$/.test(second.text) ? first.slice(0, 2) + second.text : second.text;
  if (!YEAR.test(other) || Number(other) <= Number(first)) return null;
  if (dash.text === '/' && Number(other) !== Number(first) + 1) return null;
  return { first: at, end: at + 3, kind: 'date' as const, value: `${first}/${other}` };
}

/** "the 1990s", "mid-1990s", "the '90s", "the 20th century", "the nineteenth century": TIMEX3 cuts the year short (199, 19). */
export const longPeriod: Rule = (context, at) => decade(context, at) ?? century(context, at);

function decade(context: Context, at: number) {
  const piece = context.pieces[at];
  const s = context.pieces[at + 1];
  if (piece?.kind !== 'number') return null;
  const plural = s?.glued === true && (s.lower === 's' || s.lower === "'s");
  if (!plural) return null;
  const apostrophe = /^['’‘]$/.test(lowerAt(context, at - 1)) && piece.glued;
  const dash = lowerAt(context, at - 1) === '-' && piece.glued;
  const modified = dash && /^(?:mid|early|late)$/.test(lowerAt(context, at - 2));
  if (/^(?:1[0-9]|20)\d0$/.test(piece.text)) {
    return { first: modified ? at - 2 : at, end: at + 2, kind: 'date' as const, value: piece.text.slice(0, 3) };
  }
  const short = /^[2-9]0$/.test(piece.text) && s?.lower === 's';
  if (short && (apostrophe || (modified && isDecadeWord(context, at - 2)))) {
    return { first: modified ? at - 2 : at - 1, end: at + 2, kind: 'date' as const, value: `19${piece.text[0]}` };
  }
  return null;
}

/** "the mid-90s" is a decade; a man in his mid-60s is not. */
function isDecadeWord(context: Context, at: number): boolean {
  return lowerAt(context, at - 1) === 'the';
}

function century(context: Context, at: number) {
  const piece = context.pieces[at];
  const word = ORDINALS.get(piece?.lower ?? '');
  const suffix = context.pieces[at + 1];
  const figures = piece && /^\d{1,2}$/.test(piece.text) && suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  if (!figures && word === undefined) return null;
  const after = figures ? at + 2 : at + 1;
  const noun = lowerAt(context, after) === '-' ? after + 1 : after;
  if (lowerAt(context, noun) !== 'century') return null;
  const number = word ?? Number(piece?.text);
  return number < 1
    ? null
    : { first: at, end: noun + 1, kind: 'date' as const, value: String(number - 1).padStart(2, '0') };
}
