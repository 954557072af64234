import type { Document } from '../document/index.js';
import type { Part } from './change.js';
import { CHANGE_NOUNS, CHANGE_VERBS, PACES } from './lexicon/change.js';
import { lemmaOf, lowerOf, type Node, nodesOf, wordBefore } from './node.js';
import { siteOf } from './site.js';

/** "a 3.4% fall", "a fall of 3.4%", "a fall to $12.50". */
export function withNoun(doc: Document, index: number): Part | null {
  const node = nodesOf(doc)[index] as Node;
  if (/^(?:count|duration|age)$/.test(node.quantity.kind) && node.quantity.unit !== 'point') return null;
  const { governor, relation, preposition } = siteOf(doc, index);
  const noun = governor >= 0 && doc.tokens[governor]?.pos !== 'VERB';
  const direction = noun ? CHANGE_NOUNS.get(lemmaOf(doc, governor)) : undefined;
  if (!direction) return beforeNoun(doc, node) ?? behindNoun(doc, node);
  if (governor >= node.end && /^(?:nummod|compound|amod|nmod)/.test(relation))
    return { role: 'by', direction, anchor: governor };
  const role = ROLES.get(preposition);
  return role ? { role, direction, anchor: governor } : (beforeNoun(doc, node) ?? behindNoun(doc, node));
}

const ROLES: ReadonlyMap<string, Part['role']> = new Map([
  ['of', 'by'],
  ['to', 'to'],
  ['from', 'from'],
]);

const DETERMINER = /^(?:an?|the|another|its|their|his|her|any|further|'s|’s)$/;

/** "a 3.4% fall in sales": the noun right behind the figure of a noun phrase, whatever the tagger and the tree make of it. */
function beforeNoun(doc: Document, node: Node): Part | null {
  const adjective = doc.tokens[node.end]?.pos === 'ADJ' && !CHANGE_NOUNS.has(lowerOf(doc, node.end)) ? 1 : 0;
  const noun = node.end + adjective;
  const direction = CHANGE_NOUNS.get(lowerOf(doc, noun));
  if (!direction || wordBefore(doc, node, DETERMINER) < 0) return null;
  const goesOn = /^(?:NOUN|PROPN)$/.test(doc.tokens[noun + 1]?.pos ?? 'PUNCT');
  return goesOn ? null : { role: 'by', direction, anchor: noun };
}

/** "Revenue growth of 3% was low": the noun right before "of" and the figure. */
function behindNoun(doc: Document, node: Node): Part | null {
  const of = wordBefore(doc, node, /^of$/);
  const direction = of < 0 ? undefined : CHANGE_NOUNS.get(lemmaOf(doc, of - 1));
  return direction && /^(?:NOUN|VERB)$/.test(doc.tokens[of - 1]?.pos ?? '')
    ? { role: 'by', direction, anchor: of - 1 }
    : null;
}

/** "grew at an annual rate of 4%", "expanded at a 2.4% pace": by so much, in a given time. */
export function atPace(doc: Document, index: number): Part | null {
  const node = nodesOf(doc)[index] as Node;
  const of = wordBefore(doc, node, /^of$/);
  const before = of >= 0 && PACES.has(lemmaOf(doc, of - 1)) ? of - 1 : -1;
  const behind = [node.end, node.end + 1].some((at) => PACES.has(lemmaOf(doc, at)));
  if (before < 0 && !behind) return null;
  for (let at = (before < 0 ? node.first : before) - 1; at > node.first - 8; at--) {
    if (lowerOf(doc, at) === 'at' && !/^(?:least|most)$/.test(lowerOf(doc, at + 1))) {
      const direction = CHANGE_VERBS.get(lemmaOf(doc, at - 1));
      const verb = doc.tokens[at - 1]?.pos === 'VERB';
      return verb && direction && direction !== 'same' ? { role: 'by', direction, anchor: at - 1, paced: true } : null;
    }
    if (!/^(?:DET|ADJ|NOUN|ADV)$/.test(doc.tokens[at]?.pos ?? 'X')) return null;
  }
  return null;
}
