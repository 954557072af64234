import { type Block, type Document, type Extractor, type Span, spanOf } from '../document/index.js';
import type { Found } from './found.js';

/**
 * Makes an extractor from a regular expression.
 *
 * Takes the expression and, where you want more than the match itself, a function from each match to your own result (null
 * leaves it out); returns an extractor with exact offsets, of the match and of each named group:
 *
 *     fromPattern(/(?<ayes>\d+)-(?<noes>\d+) vote/u, (found) => ({ ...found, ayes: Number(found.groups.ayes?.text) }))
 *
 * It finds every match whether or not the expression has the flag g, never changes the expression's lastIndex, and reads
 * each block by itself: a match never runs from one paragraph into the next, ^ and $ are a block's start and end, and
 * boilerplate is passed over unless it was asked for. Matches of no length are left out.
 */
export function fromPattern(pattern: RegExp): Extractor<Found>;
export function fromPattern<T>(pattern: RegExp, map: (found: Found, doc: Document) => T | null): Extractor<T>;
export function fromPattern<T>(pattern: RegExp, map?: (found: Found, doc: Document) => T | null): Extractor<T | Found> {
  const flags = new Set([...pattern.flags, 'g', 'd']);
  flags.delete('y');
  const everywhere = new RegExp(pattern.source, [...flags].join(''));
  return (doc) =>
    doc.blocks
      .filter((block) => doc.boilerplate || block.kind !== 'boilerplate')
      .flatMap((block) => matchesIn(doc.text, block, everywhere))
      .map((found) => (map ? map(found, doc) : found))
      .filter((result) => result !== null);
}

function matchesIn(text: string, block: Block, pattern: RegExp): readonly Found[] {
  const at = ([start, end]: readonly [number, number]): Span => spanOf(text, block.start + start, block.start + end);
  return [...block.text.matchAll(pattern)].flatMap((match): Found[] => {
    const [whole] = match.indices ?? [];
    if (!whole || whole[0] === whole[1]) return [];
    const groups = Object.entries(match.indices?.groups ?? {}).map(([name, range]) => [name, range && at(range)]);
    return [{ ...at(whole), groups: Object.fromEntries(groups) }];
  });
}
