import { type Document, type Span, spanOf } from '../document/index.js';
import { BEFALLS } from './lexicon/verbs.js';
import { lemmaOf, lowerOf, type Node } from './node.js';
import { opensClause } from './rule-order.js';

/** Words between those counted and what happened to them: "31 people are also feared dead". */
const BETWEEN =
  /^(?:have|has|had|are|is|were|was|be|been|being|also|still|now|already|reportedly|reported|confirmed|feared|believed|left|badly|seriously|critically)$/;

/** So many such words may stand there. */
const MOST_BETWEEN = 5;

/**
 * What became of those whom a figure counts, where they are the subject of a clause: "people have died" in "At least 31 people have died",
 * "injured" in "and 240 were injured". Deaths and injuries are what such a figure is a figure of, and no other phrase tells of them.
 *
 * Takes a figure; returns the words from the counted noun to the verb, or the verb alone where the noun is left out; null for other clauses.
 */
export function befallenOf(doc: Document, node: Node): Span | null {
  if (node.quantity.kind !== 'count' || !opensClause(doc, node)) return null;
  let at = node.end;
  while (at < node.end + MOST_BETWEEN && BETWEEN.test(lowerOf(doc, at))) at++;
  if (!BEFALLS.has(lemmaOf(doc, at)) && !BEFALLS.has(lowerOf(doc, at))) return null;
  // "31 dead whales", "12 injured fans": a word before its noun.
  if (at === node.end && doc.tokens[at]?.pos === 'ADJ') return null;
  const counted = node.end - node.first > 1 && /^(?:NOUN|PROPN)$/.test(doc.tokens[node.end - 1]?.pos ?? '');
  const [first, last] = [doc.tokens[counted ? node.end - 1 : at], doc.tokens[at]];
  return first && last ? spanOf(doc.text, first.start, last.end) : null;
}
