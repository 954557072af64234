import { type Document, readableSentences, type Sentence } from '../document/index.js';
import { isPersonPart } from './person-words.js';
import type { NameSpan } from './spans.js';
import { isCapitalised } from './words.js';

/**
 * Finds the names again that the text has already given in full: after "Xi Jinping", a "Xi" that the recogniser passed over.
 *
 * Takes the names found so far, in order; returns them with the new ones, in order.
 */
export function propagateNames(doc: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const parts = partsOfPeople(doc, names);
  const taken = new Set(
    names.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, nth) => first + nth)),
  );
  const standsAlone = (at: number, sentence: Sentence): boolean => {
    const token = doc.tokens[at];
    if (taken.has(at) || !token || !parts.has(token.text)) return false;
    if (at === sentence.firstToken && token.pos !== 'PROPN') return false;
    return !(taken.has(at + 1) && isCapitalised(doc.tokens[at + 1]?.text ?? ''));
  };
  const found: NameSpan[] = [];
  for (const sentence of readableSentences(doc)) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (standsAlone(at, sentence)) found.push({ first: at, end: at + 1, type: 'person', sentence });
    }
  }
  return [...names, ...found].sort((a, b) => a.first - b.first);
}

/** The first and the last words of the people's names that have several. */
function partsOfPeople(doc: Document, names: readonly NameSpan[]): ReadonlySet<string> {
  const people = names.filter(({ first, end, type }) => type === 'person' && end - first > 1);
  const words = people.flatMap(({ first, end }) => [doc.tokens[first]?.text ?? '', doc.tokens[end - 1]?.text ?? '']);
  return new Set(words.filter(isPersonPart));
}
