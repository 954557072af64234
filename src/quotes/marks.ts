import type { Range } from '../document/index.js';

/** Double marks open speech in American usage, single ones in British usage and inside double ones. */
export type MarkWidth = 'double' | 'single';

/** One quotation mark: where it stands and what its surroundings let it do. */
export interface Mark extends Range {
  readonly width: MarkWidth;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Whether a closing mark may as well be an apostrophe (the boys’) or a sign of inches (12"). */
  readonly doubtful: boolean;
  /** Whether punctuation stands before it, with or without a space between them. */
  readonly punctuated: boolean;
}

/** What stands around a mark, as far as it decides what the mark can do. */
interface Surroundings {
  readonly punctuated: boolean;
  readonly afterSpace: boolean;
  readonly beforeSpace: boolean;
  readonly afterWord: boolean;
  readonly beforeWord: boolean;
  /** After white space, an opening bracket, a dash or another opening mark. */
  readonly atOpening: boolean;
  readonly afterDigit: boolean;
  readonly previous: string;
  readonly next: string;
}

const ANY_MARK = /``|'{2,3}|’’|‘‘|["'“”„‟‘’‚«»‹›]/g;
const SPACE = /[\s\p{Cf}]/u;
const WORD = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s\p{Cf}([{<\-–—―/“‘"'«‹`¿¡:]/u;
/** Words that open with an apostrophe, which is no mark: ’90s, ’em, ’til. */
const ELISION = /^(?:\d0s|\d\ds?|em|til|tis|twas|cause|cos|round|bout|n|nuff|tween|neath)(?![\p{L}\p{N}])/iu;
const LONGEST_ELISION = 8;

/**
 * The quotation marks of `text` between two offsets, in order.
 *
 * An apostrophe inside a word and one that opens a clipped word ('90s, ’em) are no marks, nor is one that can do nothing.
 */
export function marksIn(text: string, range: Range): Mark[] {
  const marks: Mark[] = [];
  for (const found of text.slice(range.start, range.end).matchAll(ANY_MARK)) {
    const start = range.start + found.index;
    if (isApostrophe(text, range, start, found[0])) continue;
    for (const mark of marksAt(text, range, start, found[0])) if (mark.canOpen || mark.canClose) marks.push(mark);
  }
  return marks;
}

/** Whether a mark stands between two letters, as most do ("don’t"): nothing more need be asked about it. */
function isApostrophe(text: string, range: Range, at: number, form: string): boolean {
  const inside = at > range.start && at + 1 < range.end && (form === '’' || form === "'");
  return inside && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/** A letter of ASCII. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The marks written by one form; three straight ones are a double and a single mark, the double one outside. */
function marksAt(text: string, range: Range, start: number, form: string): Mark[] {
  const end = start + form.length;
  const around = surroundings(text, range, { start, end });
  if (form !== "'''") return [markOf(text, range, { start, end }, form, around)];
  const at = around.atOpening ? start + 2 : start + 1;
  const pieces: [number, number, string][] = [
    [start, at, text.slice(start, at)],
    [at, end, text.slice(at, end)],
  ];
  return pieces.map(([from, to, piece]) => markOf(text, range, { start: from, end: to }, piece, around));
}

function surroundings(text: string, range: Range, at: Range): Surroundings {
  const previous = at.start > range.start ? text.charAt(at.start - 1) : ' ';
  const next = at.end < range.end ? text.charAt(at.end) : ' ';
  return {
    previous,
    next,
    punctuated: /[^\s\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(range.start, at.start - 2), at.start)),
    afterSpace: SPACE.test(previous),
    beforeSpace: SPACE.test(next),
    afterWord: WORD.test(previous),
    beforeWord: WORD.test(next),
    atOpening: OPENS_AFTER.test(previous) && !SPACE.test(next),
    afterDigit: /\d/.test(previous),
  };
}

function markOf(text: string, range: Range, at: Range, form: string, around: Surroundings): Mark {
  const { start, end } = at;
  const double = (canOpen: boolean, canClose: boolean, doubtful = false): Mark => ({
    start,
    end,
    width: 'double',
    canOpen,
    canClose,
    doubtful,
    punctuated: around.punctuated,
  });
  switch (form) {
    case '“':
      return double(true, !around.afterSpace && !around.beforeWord);
    case '„':
    case '‟':
    case '‘‘':
    case '``':
    case '«':
      return double(true, false);
    case '»':
      return double(false, true);
    case '”':
    case '’’':
      return double(around.atOpening && around.afterSpace, !around.afterSpace || around.beforeSpace);
    case '"':
    case "''":
      return double(around.atOpening, !around.afterSpace || around.beforeSpace, around.afterDigit && form === '"');
    default:
      return singleMark(text, range, at, form, around);
  }
}

/** ‘ ’ ‚ ‹ › and ': apostrophes far more often than marks. */
function singleMark(text: string, range: Range, at: Range, form: string, around: Surroundings): Mark {
  const insideWord = around.afterWord && around.beforeWord;
  const opens = form !== '’' && form !== '›' && around.atOpening;
  const closes = form !== '‘' && form !== '‚' && form !== '‹' && !around.afterSpace;
  const elided = ELISION.test(text.slice(at.end, Math.min(range.end, at.end + LONGEST_ELISION)));
  return {
    start: at.start,
    end: at.end,
    width: 'single',
    canOpen: opens && !insideWord && !elided,
    canClose: closes && !insideWord,
    doubtful: /[sSnN\p{N}]/u.test(around.previous),
    punctuated: around.punctuated,
  };
}
