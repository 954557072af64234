/** The blocks of a text: headline, subheadings, byline, dateline, paragraphs, list items and boilerplate. */
import { type Range, spanOf } from '../span.js';
import type { Block } from '../types.js';
import { leadingDateline } from './dateline.js';
import { kindOf } from './kinds.js';
import { isHardWrapped, type Line, linesOf } from './lines.js';

/** A dateline opens the story; further down, words in capitals before a dash are a heading that runs into its paragraph. */
const TOP = 6;

/**
 * Splits a text into blocks: a line each, unless the text is hard-wrapped, where an empty line ends a block.
 *
 * A dateline that opens a paragraph ("WASHINGTON (AP) —") is a block of its own. Offsets in UTF-16 code units.
 */
export function splitBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const ranges = isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
  const texts = ranges.map((range) => text.slice(range.start, range.end));
  return ranges.flatMap((range, index) => {
    const kind = kindOf(texts, index);
    const dateline = kind === 'paragraph' && index < TOP ? leadingDateline(text, range) : null;
    if (!dateline) return [{ ...spanOf(text, range.start, range.end), kind }];
    const rest = text.slice(dateline.end, range.end);
    const start = dateline.end + rest.length - rest.trimStart().length;
    return [
      { ...spanOf(text, dateline.start, dateline.end), kind: 'dateline' as const },
      { ...spanOf(text, start, range.end), kind },
    ];
  });
}

/** Joins the lines of a hard-wrapped text up to the next empty line or bullet. */
function joinWrapped(text: string, lines: readonly Line[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const opens = !last || line.blankBefore || /^[-*•◦▪‣●·] /.test(text.slice(line.start, line.start + 2));
    if (opens) joined.push({ start: line.start, end: line.end });
    else last.end = line.end;
  }
  return joined;
}
