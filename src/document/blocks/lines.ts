import type { Range } from '../span.js';

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Widths between which a text may have been wrapped by hand or by a mail program. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** A line counts as full when the first word of the next one would not have fitted, give or take this many characters. */
const SLACK = 2;

/** A line without the white space around it; `blankBefore` where an empty line stands before it. */
export interface Line extends Range {
  readonly blankBefore: boolean;
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = false;
  const add = (end: number) => {
    const line = trimmed(text, start, end);
    if (line.start < line.end) lines.push({ ...line, blankBefore });
    blankBefore = line.start === line.end;
  };
  for (const found of text.matchAll(LINE_BREAK)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return lines;
}

/** White space and marks that nobody sees. A zero-width space at the start of a line is as blank as a space. */
const BLANK = /[\s\p{Cf}\p{Cc}]/u;

function trimmed(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * Whether the lines of a text were broken at a fixed width, in mid-sentence, so that a line break does not end a block.
 *
 * "Full" lines are those that the next line's first word would have made wider than the widest line.
 */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (lines.length < 4 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  let followed = 0;
  let full = 0;
  let midSentence = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.blankBefore) return;
    followed++;
    const firstWord = text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)).split(/\s/, 1)[0] ?? '';
    if (line.end - line.start + 1 + firstWord.length + SLACK >= width) full++;
    if (!/[.!?:"”’)]/.test(text.charAt(line.end - 1))) midSentence++;
  });
  return followed >= 3 && full > 0.7 * followed && midSentence > 0.5 * followed;
}
