import { type CleanText, cleanText } from './clean.js';
import { repairTokens } from './repair-tokens.js';
import type { Range } from './span.js';
import { joinSplitFigures } from './split-figures.js';
import type { PartOfSpeech, Token } from './types.js';
import { joinWebAddresses } from './web-addresses.js';
import { readWithWink, type WinkReading } from './wink.js';

/** The tokens of one stretch of text, and which of them wink would open a sentence with. */
export interface TokenisedStretch {
  readonly tokens: readonly Token[];
  /** Beside `tokens`: whether a sentence may start there. */
  readonly opensSentence: readonly boolean[];
}

/**
 * The tokens of `text` between the two offsets of `stretch`, by wink, with its slips mended.
 *
 * Offsets are those of `text`. Every character that can be seen belongs to exactly one token.
 */
export function tokeniseStretch(text: string, stretch: Range): TokenisedStretch {
  const clean = cleanText(text.slice(stretch.start, stretch.end));
  const legible = hideUnbroken(clean.text);
  const aligned = alignTokens(text, clean, legible, readWithWink(legible), stretch.start);
  return repairTokens(joinSplitFigures(text, joinWebAddresses(text, stretch, aligned)));
}

/** So many characters without a space are no word. */
const LONGEST_WORD = 500;
const UNBROKEN = /(?<!\S)\S{500,}/g;

/** Puts spaces in the place of what is too long for a word: wink's time grows with the square of its length. */
function hideUnbroken(text: string): string {
  return mayHoldUnbroken(text) ? text.replace(UNBROKEN, (run) => ' '.repeat(run.length)) : text;
}

/** Whether two neighbouring spaces are so far from each other that something too long for a word may stand between them. */
function mayHoldUnbroken(text: string): boolean {
  let at = 0;
  while (at < text.length - LONGEST_WORD) {
    const space = text.lastIndexOf(' ', at + LONGEST_WORD);
    if (space <= at) return true;
    at = space;
  }
  return false;
}

/**
 * Finds wink's tokens in the clean text one after the other; what wink lost or changed on the way, or never saw because it
 * is hidden in the legible text, becomes a token of its own. The clean text starts at `from` in the text.
 */
function alignTokens(
  text: string,
  clean: CleanText,
  legible: string,
  reading: WinkReading,
  from: number,
): TokenisedStretch {
  const tokens: Token[] = [];
  const opensSentence: boolean[] = [];
  let nextStart = 0;
  let opensNext = false;
  let at = 0;
  const add = (first: number, end: number, written: string | null, pos: PartOfSpeech, lemma: string) => {
    const start = from + clean.original(first);
    const last = from + clean.original(end - 1) + 1;
    // wink's own string is the same for every occurrence of a word, and so is quicker to look up than a new slice.
    const same = written !== null && clean.isOriginal;
    tokens.push({ start, end: last, text: same ? written : text.slice(start, last), pos, tag: '', lemma });
    opensSentence.push(opensNext);
    opensNext = false;
    at = end;
  };
  const addLost = (first: number, end: number) =>
    add(first, trimEnd(clean.text, first, end), null, 'X', clean.text.slice(first, end).trim().toLowerCase());
  for (let index = 0; index < reading.values.length; index++) {
    const value = reading.values[index] as string;
    if (reading.sentenceStarts[nextStart] === index) {
      opensNext = true;
      nextStart++;
    }
    const pos = reading.pos[index] ?? 'X';
    if (pos === 'SPACE' || value.trim() === '') continue;
    at = skipSpaces(clean.text, at);
    const start = legible.startsWith(value, at) ? at : legible.indexOf(value, at);
    if (start < 0) continue;
    if (start > at) addLost(at, start);
    add(start, start + value.length, value, pos, (reading.lemmas[index] ?? value).toLowerCase());
  }
  at = skipSpaces(clean.text, at);
  if (at < clean.text.length) addLost(at, clean.text.length);
  return { tokens, opensSentence };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text, at - 1)) at--;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || ((code < 33 || code > 126) && text.charAt(at).trim() === '');
}
