import type { Document } from '../document/index.js';
import { chunkOf, isRate } from './chunks.js';
import { isInTime, isNoun, lowerOf, nodeAt, nodesOf } from './node.js';
import { antecedentOf, outermost } from './outermost.js';

/**
 * Subjects and verbs by the words of a clause and not by its tree: parsers lose them in the long sentences that figures stand in.
 */

const CLAUSE_MARK =
  /^(?:[;:()–—]|while|as|when|that|which|who|because|but|if|than|after|before|although|though|since|where)$/;

/**
 * The head of the subject that the words before a verb show, where the tree has none: the noun before the verb and its auxiliaries,
 * or, behind "of" and its like, the noun before that ("Shares of the producer slid"). -1 where there is none.
 */
export function subjectBefore(doc: Document, verb: number, from: number): number {
  let at = beforeChain(doc, verb, from);
  if (doc.tokens[at]?.tag === 'VBG' && doc.tokens[at]?.pos === 'AUX') return -1;
  if (lowerOf(doc, at) === ',') at = beforeAside(doc, at, from);
  const relative = /^(?:which|who|that)$/.test(lowerOf(doc, at));
  if (relative) at -= lowerOf(doc, at - 1) === ',' ? 2 : 1;
  at = beforeContact(doc, beforeRate(doc, beforeTime(doc, at, from)), from);
  if (doc.tokens[at]?.pos === 'NUM' && nodeAt(doc, at) < 0 && isModelName(doc, at - 1)) at--;
  if (doc.tokens[at]?.pos === 'PRON' && doc.tokens[at - 1]?.pos === 'ADP' && isNoun(doc, at - 2)) at -= 2;
  if (at < from || !isNoun(doc, at)) return -1;
  if (relative) return antecedentOf(doc, at, verb, from);
  const head = outermost(doc, at, from);
  return beforeRelative(doc, amountBefore(doc, head, from), from) ?? head;
}

/** "two cups of tea a day": past the "a day" of a rate. */
const beforeRate = (doc: Document, at: number): number => (isRate(doc, at) ? at - 2 : at);

/** "people who drink two cups of tea": the amount that a noun is the "of" of stands before it; the noun itself where there is none. */
function amountBefore(doc: Document, noun: number, from: number): number {
  const { first } = chunkOf(doc, noun, from, noun + 1);
  const amount = lowerOf(doc, first - 1) === 'of' ? nodesOf(doc)[nodeAt(doc, first - 2)] : undefined;
  return amount ? amount.first : noun;
}

/**
 * "The firm that owns the mine lost": for a noun behind the verb of a relative clause, the noun before its pronoun; -1 for "those who drank
 * coffee had"; null for other nouns.
 */
export function beforeRelative(doc: Document, noun: number, from: number): number | null {
  const { first } = chunkOf(doc, noun, from, noun + 1);
  let at = first - 1;
  if (doc.tokens[at]?.pos !== 'VERB') return null;
  at--;
  while (/^(?:AUX|ADV)$/.test(doc.tokens[at]?.pos ?? '')) at--;
  if (!/^(?:that|which|who)$/.test(lowerOf(doc, at)) || at <= from) return null;
  if (isNoun(doc, at - 1)) return outermost(doc, at - 1, from);
  return lowerOf(doc, at - 1) === 'those' ? -1 : null;
}

/** The word before a verb's own auxiliaries, and before those that it is the complement of: "was expected to grow", "had to pay". */
function beforeChain(doc: Document, verb: number, from: number): number {
  // "has more than doubled"
  const moreThan = lowerOf(doc, verb - 1) === 'than' && lowerOf(doc, verb - 2) === 'more';
  let at = moreThan ? verb - 3 : verb - 1;
  if (moreThan && /^(?:has|have|had)$/.test(lowerOf(doc, at))) at--;
  for (let steps = 0; steps < 3; steps++) {
    while (at >= from && /^(?:AUX|ADV|PART)$/.test(doc.tokens[at]?.pos ?? '') && doc.tokens[at]?.tag !== 'VBG') at--;
    const complement =
      doc.tokens[at + 1]?.tag === 'TO' && doc.tokens[at]?.pos === 'VERB' && doc.tokens[at]?.tag !== 'VBG';
    if (!complement) return at;
    at--;
  }
  return at;
}

/** "the brand it bought was": past a clause that stands right behind its noun without a pronoun of its own. */
function beforeContact(doc: Document, at: number, from: number): number {
  const clause = doc.tokens[at]?.pos === 'VERB' && /^(?:it|they|he|she|we|i|you)$/.test(lowerOf(doc, at - 1));
  return clause && at - 2 >= from && isNoun(doc, at - 2) ? at - 2 : at;
}

/** "iPhone 11", "Boeing 737": a name that a number may end. */
const isModelName = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.pos === 'PROPN' || /^\p{Ll}?\p{Lu}/u.test(doc.tokens[at]?.text ?? '');

/** Past the time that stands between subject and verb: "The economy in 2022 grew", "Sampling between 2014 and 2017 found". */
function beforeTime(doc: Document, last: number, from: number): number {
  let at = last;
  while (
    at > from &&
    (isInTime(doc, at) || (at < last && /^(?:in|on|of|for|between|and|since|the|last|this)$/.test(lowerOf(doc, at))))
  )
    at--;
  return at;
}

/** So many tokens has the longest aside. */
const LONGEST_ASIDE = 16;

/** "Energy, the worst of them, fell": the word before an aside between commas. */
function beforeAside(doc: Document, comma: number, from: number): number {
  let clause = false;
  for (let at = comma - 1; at > from && at > comma - LONGEST_ASIDE; at--) {
    // "The hospital, which employs 300, treated": a clause is an aside only with its pronoun.
    if (lowerOf(doc, at) === ',')
      return !clause || /^(?:which|who|whose|where)$/.test(lowerOf(doc, at + 1)) ? at - 1 : comma;
    if (/^(?:VERB|AUX)$/.test(doc.tokens[at]?.pos ?? '') && !/(?:ed|ing)$/.test(lowerOf(doc, at))) clause = true;
  }
  return comma;
}

/** Whether a finite verb stands among the tokens `from` up to `to`. */
export function isClauseBetween(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(doc.tokens[at]?.tag ?? '')) return true;
  return false;
}

/** "a 30 Mbps plan": what stands right behind a figure with a determiner is a noun, whatever the tagger says. */
function isBehindFigure(doc: Document, at: number): boolean {
  const index = nodeAt(doc, at - 1);
  return index >= 0 && lowerOf(doc, (nodesOf(doc)[index]?.first ?? 0) - 1) === 'a';
}

/** "by that much", "at that price": a determiner and no conjunction. */
const isThatMuch = (doc: Document, at: number): boolean =>
  lowerOf(doc, at) === 'that' && doc.tokens[at - 1]?.pos === 'ADP' && doc.tokens[at]?.tag === 'DT';

/** The nearest verb before a token in its clause, or -1; of participles in "-ing" only those behind an auxiliary, unless all are wanted. */
export function verbBefore(
  doc: Document,
  token: number,
  from: number,
  { participles = false }: { readonly participles?: boolean } = {},
): number {
  for (let at = token - 1; at >= from && at > token - 14; at--) {
    if (CLAUSE_MARK.test(lowerOf(doc, at)) && !isThatMuch(doc, at)) return -1;
    const { pos, text } = doc.tokens[at] ?? {};
    const verb = pos === 'VERB' || (pos === 'AUX' && doc.tokens[at + 1]?.pos !== 'VERB');
    const participle = /ing$/.test(text ?? '') && !/^(?:AUX|VERB)$/.test(doc.tokens[at - 1]?.pos ?? '');
    if (verb && (participles || !participle) && !isBehindFigure(doc, at)) return at;
  }
  return -1;
}
