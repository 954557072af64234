import { cleanText } from './clean.js';
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
  const place = (start: number, end: number): Range => ({
    start: stretch.start + clean.original(start),
    end: stretch.start + clean.original(end - 1) + 1,
  });
  const legible = hideUnbroken(clean.text);
  const aligned = alignTokens(text, clean.text, legible, readWithWink(legible), place);
  return repairTokens(joinSplitFigures(text, joinWebAddresses(text, stretch, aligned)));
}

/** So many characters without a space are no word. */
const UNBROKEN = /(?<!\S)\S{500,}/g;

/** Puts spaces in the place of what is too long for a word: wink's time grows with the square of its length. */
function hideUnbroken(text: string): string {
  return text.replace(UNBROKEN, (run) => ' '.repeat(run.length));
}

/**
 * Finds wink's tokens in the clean text one after the other; what wink lost or changed on the way, or never saw because it
 * is hidden in the legible text, becomes a token of its own.
 */
function alignTokens(
  text: string,
  clean: string,
  legible: string,
  reading: WinkReading,
  place: (start: number, end: number) => Range,
): TokenisedStretch {
  const tokens: Token[] = [];
  const opensSentence: boolean[] = [];
  const starts = new Set(reading.sentenceStarts);
  let opensNext = false;
  let at = 0;
  const add = (start: number, end: number, pos: PartOfSpeech, lemma: string) => {
    const range = place(start, end);
    tokens.push({ start: range.start, end: range.end, text: text.slice(range.start, range.end), pos, tag: '', lemma });
    opensSentence.push(opensNext);
    opensNext = false;
    at = end;
  };
  reading.values.forEach((value, index) => {
    if (starts.has(index)) opensNext = true;
    const pos = reading.pos[index] ?? 'X';
    if (pos === 'SPACE' || value.trim() === '') return;
    at = skipSpaces(clean, at);
    const start = legible.startsWith(value, at) ? at : legible.indexOf(value, at);
    if (start < 0) return;
    if (start > at) add(at, trimEnd(clean, at, start), 'X', clean.slice(at, start).trim().toLowerCase());
    add(start, start + value.length, pos, (reading.lemmas[index] ?? value).toLowerCase());
  });
  at = skipSpaces(clean, at);
  if (at < clean.length) add(at, trimEnd(clean, at, clean.length), 'X', clean.slice(at).trim().toLowerCase());
  return { tokens, opensSentence };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at]?.trim() === '') at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1]?.trim() === '') at--;
  return at;
}
