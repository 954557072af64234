import type { Document } from '../document/index.js';
import { dependencyOf } from '../syntax/index.js';
import { isPlanning, isRate } from './chunks.js';
import { CHANGE_FORMS } from './lexicon/change.js';
import { inNode, isInTime, isVerbal, lowerOf, type Node, nodeAt, nodesOf } from './node.js';

/** Where a noun phrase ends: trees take in too much behind a noun, or too little. */

const STOPS =
  /^(?:,|;|:|\(|\)|–|—|that|which|who|whom|whose|where|when|while|because|as|than|before|after|during|until|despite)$/;

/** A phrase ends before a relative clause, a participle, a date, and another quantity that says from, to or by how much. */
export function cutAt(doc: Document, head: number, end: number, node: Node): number {
  for (let at = head + 1; at < end; at++) {
    if (
      STOPS.test(lowerOf(doc, at)) ||
      doc.tokens[at]?.tag === 'TO' ||
      isSubjectPronoun(doc, at) ||
      isPlanning(doc, at) ||
      isRate(doc, at + 1) ||
      (CHANGE_FORMS.has(lowerOf(doc, at)) && nodeAt(doc, at + 1) >= 0) ||
      isFiniteVerb(doc, at) ||
      (isInTime(doc, at) && at > head + 1)
    )
      return at;
    const { relation, head: above } = dependencyOf(doc, at);
    if (relation === 'acl' && above <= at && doc.tokens[at]?.pos === 'VERB') return at;
    const other = nodeAt(doc, at);
    const quantity = other >= 0 ? nodesOf(doc)[other] : undefined;
    if (quantity && quantity !== node) return prepositionBefore(doc, head, quantity.first);
  }
  return end;
}

/** "the brand it bought": a pronoun right behind a noun opens a clause. */
const isSubjectPronoun = (doc: Document, at: number): boolean =>
  /^(?:it|he|she|they|we|you|i)$/.test(lowerOf(doc, at)) && /^(?:NOUN|PROPN)$/.test(doc.tokens[at - 1]?.pos ?? '');

/** Where the prepositional phrase of a quantity begins, or the quantity itself. */
function prepositionBefore(doc: Document, head: number, first: number): number {
  for (let at = first - 1; at > head && at > first - 5; at--) if (doc.tokens[at]?.pos === 'ADP') return at;
  return first;
}

/** A verb that is no modifier of the noun behind it: "tax on imported cars" goes on, "the index rose" does not. */
function isFiniteVerb(doc: Document, at: number): boolean {
  const modifies =
    /(?:ed|ing|en)$/.test(lowerOf(doc, at)) && /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[at + 1]?.pos ?? '');
  return isVerbal(doc, at) && !modifies;
}

const NOUN_PREPOSITION = /^(?:of|with|between|on|against)$/;

/** Nouns by lemma whose "in" says of what they are: "a stake in the club". */
const WITH_IN = new Set(
  'stake rise increase drop fall decline share interest improvement change cut reduction growth jump'.split(' '),
);

/** So many tokens has the longest chain of prepositional phrases. */
const LONGEST_PHRASE = 14;

/** "a stake in a school in Lake Province": a name stands behind the preposition, past the words of its phrase. */
function isPlaceBehind(doc: Document, preposition: number): boolean {
  for (let at = preposition + 1; at < preposition + 5; at++) {
    if (doc.tokens[at]?.pos === 'PROPN' && !isInTime(doc, at)) return true;
    if (!/^(?:DET|ADJ|NOUN)$/.test(doc.tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

/** Takes in the prepositional phrase right behind, which parsers hang from noun or verb: "tariffs on Chinese goods", "deficit with China". */
export function extended(doc: Document, head: number, end: number, node: Node): number {
  const takesIn = WITH_IN.has(doc.tokens[head]?.lemma ?? '');
  const inPlace = takesIn && lowerOf(doc, end) === 'in';
  // "a stake in a mine | in Lake County": the tree may hang the second phrase elsewhere.
  const opens =
    end === head + 1 ? inPlace || NOUN_PREPOSITION.test(lowerOf(doc, end)) : inPlace && isPlaceBehind(doc, end);
  return opens && !inNode(node, end) ? chainEnd(doc, end) : end;
}

/** Where a chain of prepositional phrases ends that begins with the preposition at `end`; there itself, where no noun follows. */
function chainEnd(doc: Document, end: number): number {
  let last = end;
  for (let at = end + 1; at < end + LONGEST_PHRASE; at++) {
    const token = doc.tokens[at];
    if (!token || isInTime(doc, at) || nodeAt(doc, at) >= 0 || STOPS.test(lowerOf(doc, at))) break;
    if (token.text === '-' && doc.tokens[at + 1]?.start === token.end) continue;
    if (last === at && (token.text === 'of' || (token.text === 'in' && isPlaceBehind(doc, at)))) continue;
    const goesOn = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB)$/.test(token.pos) || token.tag === 'POS';
    if (!goesOn || isFiniteVerb(doc, at)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) last = at + 1;
  }
  return last;
}
