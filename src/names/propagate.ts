import { type Document, readableSentences } from '../document/index.js';
import { isPersonPart } from './person-words.js';
import type { NameSpan } from './spans.js';
import { isCapitalised } from './words.js';

/**
 * Finds the names again that the text has already given in full: after "Xi Jinping", a "Xi" that the recogniser passed over.
 *
 * Takes the names found so far, in order; returns them with the new ones, in order.
 */
export function propagateNames(doc: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const parts = new Set<string>();
  for (const { first, end, type } of names) {
    if (type !== 'person' || end - first < 2) continue;
    for (const at of [first, end - 1]) {
      const word = doc.tokens[at]?.text ?? '';
      if (isPersonPart(word)) parts.add(word);
    }
  }
  const taken = new Set(
    names.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, nth) => first + nth)),
  );
  const found: NameSpan[] = [];
  for (const sentence of readableSentences(doc)) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = doc.tokens[at];
      if (taken.has(at) || !token || !parts.has(token.text)) continue;
      if (at === sentence.firstToken && token.pos !== 'PROPN') continue;
      const insideOther = taken.has(at + 1) && isCapitalised(doc.tokens[at + 1]?.text ?? '');
      if (!insideOther) found.push({ first: at, end: at + 1, type: 'person', sentence });
    }
  }
  return [...names, ...found].sort((a, b) => a.first - b.first);
}
