import type { Document } from '../document/index.js';
import { chunkOf } from './chunks.js';
import { isNoun, lowerOf, nodeAt, nodesOf } from './node.js';

/**
 * The noun that others hang from by a preposition or "and"; a noun behind a phrase that opens the clause is its own ("Since last season Lee
 * has"), not so behind a conjunction ("that prices in shops have").
 */
export function outermost(doc: Document, last: number, from: number): number {
  let head = last;
  let coordinated = false;
  // "Shares of Acme, Delta and Omega": the comma of a list joins, but for "In London, sales and profits".
  let listed = -1;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const first = pastFigure(doc, chunkOf(doc, head, from, head + 1).first);
    // "The charge stored in the capacitor was": the participle's phrase hangs from the noun before it.
    if (BEHIND_PARTICIPLE.test(lowerOf(doc, first - 1)) && isReduced(doc, first - 2)) {
      head = first - 3;
      continue;
    }
    const lists = coordinated && lowerOf(doc, first - 1) === ',' && isNoun(doc, first - 2);
    if (lists && listed < 0) listed = head;
    if (!lists && !joins(doc, first - 1, from)) {
      if (!opensPhrase(doc, first - 1, coordinated)) return head;
      return listed < 0 ? last : listed;
    }
    coordinated ||= lowerOf(doc, first - 1) === 'and';
    head = first - 2;
  }
  return head;
}

/** So many phrases hang one from another, or stand in one list. */
const MOST_STEPS = 6;
const BEHIND_PARTICIPLE = /^(?:in|on|by|at|for|with|to|under)$/;
const JOINS = /^(?:of|in|on|for|at|from|to|with|between|by|per|excluding|including|and|&)$/;
/** Conjunctions that no phrase opens with. */
const OPENS_CLAUSE = /^(?:that|while|whilst|as|because|if|although|though|when|where|whether)$/;

/** Whether a word joins the noun behind it to one before it. */
const joins = (doc: Document, at: number, from: number): boolean =>
  JOINS.test(lowerOf(doc, at)) && (isNoun(doc, at - 1) || isGerundNoun(doc, at - 1, from));

/** Whether a preposition, or the verb before a list, makes what stands behind it no subject. */
function opensPhrase(doc: Document, at: number, coordinated: boolean): boolean {
  const opens = coordinated ? /^(?:ADP|SCONJ|VERB)$/ : /^(?:ADP|SCONJ)$/;
  return opens.test(doc.tokens[at]?.pos ?? '') && !OPENS_CLAUSE.test(lowerOf(doc, at));
}

/** "Spending on defence", "The funding of schools": a gerund at the start of its clause, which stands as a noun. */
const isGerundNoun = (doc: Document, at: number, from: number): boolean =>
  doc.tokens[at]?.tag === 'VBG' && (at === from || doc.tokens[at - 1]?.pos === 'DET' || lowerOf(doc, at - 1) === ',');

/** Where a phrase begins that a figure stands in: "the 10-year note". */
function pastFigure(doc: Document, first: number): number {
  const figure = nodesOf(doc)[nodeAt(doc, first - 1)];
  if (!figure || figure.quantity.kind === 'count') return first;
  return doc.tokens[figure.first - 1]?.pos === 'DET' ? figure.first - 1 : figure.first;
}

/** A participle right behind its noun: "shares held by the fund". */
const isReduced = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.tag === 'VBN' && isNoun(doc, at - 1) && !/^(?:VERB|AUX)$/.test(doc.tokens[at - 2]?.pos ?? '');

/** What a relative pronoun stands for: the noun before it, or, where its verb is in the other number, one that it hangs from. */
export function antecedentOf(doc: Document, last: number, verb: number, from: number): number {
  let head = last;
  const plural = /^(?:are|were|have)$/.test(lowerOf(doc, verb));
  const singular = doc.tokens[verb]?.tag === 'VBZ' || lowerOf(doc, verb) === 'was';
  for (let steps = 0; steps < 3; steps++) {
    const tag = doc.tokens[head]?.tag ?? '';
    const { first } = chunkOf(doc, head, from, head + 1);
    const agrees = plural ? tag.endsWith('S') : singular ? !tag.endsWith('S') : true;
    const before = lowerOf(doc, first - 1);
    if (agrees && before !== 'per') return head;
    if (!/^(?:of|in|on|for|with|per)$/.test(before) || !isNoun(doc, first - 2)) return last;
    head = first - 2;
  }
  return last;
}
