import { cleanText } from './clean.js';
import { repairTokens } from './repair-tokens.js';
import type { Range } from './span.js';
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
  const aligned = alignTokens(text, clean.text, readWithWink(clean.text), place);
  return repairTokens(joinWebAddresses(text, stretch, aligned));
}

/** Finds wink's tokens in the clean text one after the other; what wink lost or changed on the way becomes a token of its own. */
function alignTokens(
  text: string,
  clean: string,
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
    const start = clean.startsWith(value, at) ? at : clean.indexOf(value, at);
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
