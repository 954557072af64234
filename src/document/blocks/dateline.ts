import type { Range } from '../span.js';

/**
 * "WASHINGTON (AP) —", "LONDON, June 5 (Reuters) -", "BEIRUT —": the place in capitals, then a date or an agency or neither,
 * then a dash. (Associated Press Stylebook, "datelines".)
 */
const WIRE_DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]{2,24})(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]{0,20}){0,4}(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}))?(?: \([\p{L} .]{2,30}\))? ?(?:—|–|--| -) ?(?=\S)/u;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?';
const CLOCK = '\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: \\(?[a-z]{2,4}\\)?)?';
const DATE = `(?:${DAY},? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;
const STAMP = `(?:(?:published|updated|posted|last updated)(?: on)?:? {0,2})?(?:${CLOCK},? )?${DATE}(?:,? (?:at )?${CLOCK})?`;
/** A block that is nothing but a date, with a clock time perhaps, or two: "Updated 5:30 PM ET, Thu June 5, 2025". */
const ONLY_DATE = new RegExp(`^${STAMP}(?: ?[|·•] ?${STAMP})?$`, 'i');
/** The time of an entry in a live report: "10:42", "11.40am (GMT)", "2h ago". */
const ONLY_TIME = new RegExp(`^(?:${CLOCK}|\\d{1,2} ?(?:h|m|hours?|hrs?|mins?|minutes?|days?) ago)$`, 'i');

/** The length of the longest dateline that is looked for, in UTF-16 code units. */
const LONGEST = 100;

/** The dateline that opens a paragraph, without the space after it, or null. */
export function leadingDateline(text: string, block: Range): Range | null {
  const found = WIRE_DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST)))?.[0].trimEnd();
  if (!found) return null;
  const end = block.start + found.length;
  return end < block.end ? { start: block.start, end } : null;
}

/** Whether a whole block is a date of publication, or the time of an entry in a live report. */
export function isDateLine(text: string): boolean {
  return text.length <= LONGEST && (ONLY_DATE.test(text) || ONLY_TIME.test(text));
}
