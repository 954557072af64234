import { type Document, type Extractor, oncePerDocument, readableSentences, spanOf } from '../document/index.js';
import { type MatchRange, matchesOf, parseMatch, readWithCompromise } from './compromise.js';
import type { Found } from './found.js';

/** Each sentence is read once for all the patterns that ask for it. Marked as pure, so that bundlers leave compromise out where nothing asks. */
const readSentences = /* @__PURE__ */ oncePerDocument((doc: Document) =>
  readableSentences(doc).map(readWithCompromise),
);

/**
 * Makes an extractor from a pattern in compromise's match syntax
 * (https://observablehq.com/@spencermountain/compromise-match-syntax).
 *
 * Takes the pattern and, where you want more than the match itself, a function from each match to your own result (null
 * leaves it out); returns an extractor with exact offsets, of the match and of each named group:
 *
 *     fromMatch('[<count>#Value] votes', (found) => ({ ...found, count: found.groups.count?.text }))
 *
 * It reads each sentence by itself and passes over boilerplate unless it was asked for. A word inside a contraction ("not"
 * in "didn't") has the span of the contraction. compromise reads about 0.1 MB a second: where a text is long and a regular
 * expression will do, `fromPattern` is far faster. Throws TypeError where the pattern is not a string or is blank.
 */
export function fromMatch(pattern: string): Extractor<Found>;
export function fromMatch<T>(pattern: string, map: (found: Found, doc: Document) => T | null): Extractor<T>;
export function fromMatch<T>(pattern: string, map?: (found: Found, doc: Document) => T | null): Extractor<T | Found> {
  if (typeof pattern !== 'string' || pattern.trim() === '') {
    throw new TypeError('fromMatch takes a pattern in the match syntax of compromise, such as "#Value votes"');
  }
  const match = parseMatch(pattern);
  return (doc) =>
    readSentences(doc)
      .flatMap((sentence) => matchesOf(sentence, match))
      .map((range) => foundAt(doc.text, range))
      .map((found) => (map ? map(found, doc) : found))
      .filter((result) => result !== null);
}

function foundAt(text: string, { start, end, groups }: MatchRange): Found {
  return {
    ...spanOf(text, start, end),
    groups: Object.fromEntries(groups.map(([name, range]) => [name, spanOf(text, range.start, range.end)])),
  };
}
