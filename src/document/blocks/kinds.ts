import type { BlockKind } from '../types.js';
import { BOILERPLATE_ANYWHERE, BOILERPLATE_AT_END } from './boilerplate-lexicon.js';
import { isDateLine } from './dateline.js';

/** Longer blocks than these are never what their wording suggests; in UTF-16 code units. */
const LONGEST_HEADING = 160;
const LONGEST_SUBHEADING = 100;
const LONGEST_BYLINE = 120;
const LONGEST_BOILERPLATE = 1200;
/** Bylines and dates of publication stand among the first blocks. */
const TOP = 6;
/** The last fifth of an article, and never less than its last three blocks, is its end. */
const END_SHARE = 0.8;
const END_BLOCKS = 3;

const BULLET = /^(?:[-*•◦▪‣●·–—] |\d{1,2}[.)] )/;
const BYLINE =
  /^(?:By|BY|Written by|Reported by) (?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|der|la|le|al)(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|der|la|le|al|for|of|the|in|at|staff|writer|reporter|editor|correspondent|\|)){1,14}$/u;
const ENDS_SENTENCE = /[.!?…:;,]["”’')\]]*$/;

/** What one block is, given the texts of all of them. */
export function kindOf(texts: readonly string[], index: number): BlockKind {
  const text = texts[index] ?? '';
  if (isBoilerplate(text, index, texts.length)) return 'boilerplate';
  if (isListItem(texts, index)) return 'list-item';
  if (index < TOP && texts.length > 1 && isByline(text)) return 'byline';
  if (isDateLine(text)) return 'dateline';
  if (texts.length === 1) return 'paragraph';
  if (opensArticle(texts, index)) return isHeadline(text) ? 'headline' : 'paragraph';
  return isSubheading(texts, index) ? 'subheading' : 'paragraph';
}

function isBoilerplate(text: string, index: number, count: number): boolean {
  if (text.length > LONGEST_BOILERPLATE) return false;
  if (BOILERPLATE_ANYWHERE.some((pattern) => pattern.test(text))) return true;
  const atEnd = index > 0 && index >= Math.min(END_SHARE * count, count - END_BLOCKS);
  return atEnd && BOILERPLATE_AT_END.some((pattern) => pattern.test(text));
}

/** A bullet; a number only where the block before or after has one too, since "5. Mai" may open a paragraph. */
function isListItem(texts: readonly string[], index: number): boolean {
  const bullet = (at: number) => BULLET.exec(texts[at] ?? '')?.[0] ?? '';
  const own = bullet(index);
  if (own === '') return false;
  return !/\d/.test(own) || /\d/.test(bullet(index - 1)) || /\d/.test(bullet(index + 1));
}

function isByline(text: string): boolean {
  return text.length <= LONGEST_BYLINE && BYLINE.test(text);
}

/** Whether nothing but boilerplate stands before a block: "Home > News > Politics". */
function opensArticle(texts: readonly string[], index: number): boolean {
  return index < TOP && texts.slice(0, index).every((text, at) => isBoilerplate(text, at, texts.length));
}

/** The first block: no full stop at its end, or the capitals of a title. */
function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return (
    !ENDS_SENTENCE.test(text) || (isTitleCase(text) && !/[.!?]["”’]? \p{Lu}/u.test(text)) || /^[^.!;]*\?$/.test(text)
  );
}

/** A short line that is no sentence, between others: "Key Takeaways". */
function isSubheading(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? '';
  const looksSo =
    text.length <= LONGEST_SUBHEADING &&
    /^[\p{Lu}\p{N}"“‘']/u.test(text) &&
    (!ENDS_SENTENCE.test(text) || (text.endsWith('?') && isTitleCase(text)));
  return looksSo && /\p{L}{2}/u.test(text);
}

/** Whether most long words open with a capital. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 1 && capitals.length > 0.75 * long.length;
}
