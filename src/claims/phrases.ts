import { type Document, type Sentence, type Span, sentenceAt, spanOf, tokenAt } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation, nounPhraseOf, subtreeOf } from '../syntax/index.js';
import { chunkOf, endsPhrase, isPlanning } from './chunks.js';
import { verbBefore } from './clause-words.js';
import { TRANSPARENT } from './lexicon/verbs.js';
import {
  frontOf,
  headOf,
  isInName,
  isInTime,
  isNominal,
  lemmaOf,
  lowerOf,
  type Node,
  nodeAt,
  nodesOf,
} from './node.js';
import { cutAt, extended } from './phrase-end.js';

/**
 * A noun phrase without the quantity inside it, and without the possessor before it ("Apple's revenue": "revenue") unless that is
 * wanted.
 */
export function phraseWithout(
  doc: Document,
  head: number,
  node: Node,
  { possessor: whole = false }: { readonly possessor?: boolean } = {},
): Span | null {
  const phrase = nounPhraseOf(doc, head, { conjuncts: false });
  const sentence = doc.sentences[node.sentence] as Sentence;
  const chunk = chunkOf(doc, head, sentence.firstToken, sentence.endToken);
  let first = Math.min(tokenAt(doc, phrase.start), chunk.first);
  let end = Math.max(tokenAt(doc, phrase.end - 1) + 1, chunk.end);
  const possessor = possessorOf(doc, head);
  if (possessor !== null && !whole) first = Math.max(first, subtreeOf(doc, possessor).end);
  if (possessor !== null && whole)
    first = Math.min(first, subtreeOf(doc, possessor).first, chunkOf(doc, possessor, sentence.firstToken, head).first);
  if (node.first < head && node.end > first) first = Math.max(first, node.end);
  else if (node.first > head && node.first < end) end = Math.min(end, phraseStart(doc, node, head));
  const own = ageAt(doc, head);
  for (let at = first; at < head; at++) {
    if (
      (isInTime(doc, at) && !isInName(doc, at)) ||
      endsPhrase(doc, at) ||
      (nodeAt(doc, at) >= 0 && nodeAt(doc, at) !== own)
    )
      first = at + 1;
  }
  while (first < head && isMainVerb(doc, first)) first++;
  return trimmed(doc, first, extended(doc, head, cutAt(doc, head, end, node), node));
}

/** "A 60-year-old": the age that a word belongs to is who is meant; -1 for other words. */
function ageAt(doc: Document, head: number): number {
  const index = nodeAt(doc, head);
  return nodesOf(doc)[index]?.quantity.kind === 'age' ? index : -1;
}

/** "has implemented price cuts": a participle behind its auxiliary is the verb of the clause. */
const isMainVerb = (doc: Document, at: number): boolean =>
  (doc.tokens[at]?.tag === 'VBN' && /^(?:has|have|had|having)$/.test(lowerOf(doc, at - 1))) || isChanging(doc, at);

/** "for raising ticket prices": a gerund that changes the noun behind it, which taggers may take for a noun. */
export const isChanging = (doc: Document, at: number): boolean =>
  /^(?:raising|cutting|lowering|hiking|reducing|slashing|trimming|increasing|boosting|lifting)$/.test(
    lowerOf(doc, at),
  ) && /^(?:for|by|after|before|from|without)$/.test(lowerOf(doc, at - 1));

/** Where the phrase of a quantity begins, with its preposition and the words that bound it. */
function phraseStart(doc: Document, node: Node, head: number): number {
  const { first } = subtreeOf(doc, headOf(doc, node));
  const own = first > head && first < node.first ? first : node.first;
  return Math.min(own, totalStart(doc, node));
}

/** "followed them | for an average of 11 years": where the phrase begins that only leads to the number. */
function totalStart(doc: Document, node: Node): number {
  let at = node.first - 2;
  if (lowerOf(doc, at + 1) !== 'of' || !TRANSPARENT.has(lemmaOf(doc, at))) return node.first;
  while (/^(?:DET|ADJ)$/.test(doc.tokens[at - 1]?.pos ?? '')) at--;
  return doc.tokens[at - 1]?.pos === 'ADP' ? at - 1 : node.first;
}

/** The phrase of a subject up to the last noun before its verb: "Shares of Acme and Delta were down", however the tree reads it. */
export function upToVerb(doc: Document, phrase: Span, head: number, node: Node): Span {
  if (head >= node.first) return phrase;
  const verb = verbBefore(doc, frontOf(doc, node), head);
  let last = verb - 1;
  while (last > head && !/^(?:NOUN|PROPN)$/.test(doc.tokens[last]?.pos ?? '')) last--;
  const end = tokenAt(doc, phrase.end - 1) + 1;
  if (last < end) return phrase;
  for (let at = end; at <= last; at++) {
    if (isPlanning(doc, at)) return phrase;
    const goesOn =
      /^(?:ADJ|NOUN|PROPN|DET|ADP|CCONJ|NUM|PRON)$/.test(doc.tokens[at]?.pos ?? '') ||
      doc.tokens[at]?.tag === 'VBN' ||
      /^(?:&|-|excluding|including)$/.test(lowerOf(doc, at)) ||
      isOfList(doc, at, last);
    if (!goesOn || nodeAt(doc, at) >= 0 || isInTime(doc, at)) return phrase;
  }
  return trimmed(doc, tokenAt(doc, phrase.start), last + 1) ?? phrase;
}

/** "Shares of Acme, Delta and Omega": a comma with a conjunction behind it in the same phrase. */
function isOfList(doc: Document, comma: number, last: number): boolean {
  if (lowerOf(doc, comma) !== ',' || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(doc.tokens[comma + 1]?.pos ?? '')) return false;
  for (let at = comma + 1; at < last; at++) if (doc.tokens[at]?.pos === 'CCONJ') return true;
  return false;
}

const EDGE =
  /^(?:[-–—,;:()"“”'’‘≈~=]|between|of|to|by|from|at|in|for|with|on|and|or|than|the|a|an|more|less|fewer|this|lower|higher|greater|worth|under|over|only|just|about|around|up|down)$/;
const OPENS = /^(?:[-–—,;:()"“”'’‘]|of|to|by|from|at|in|for|with|and|or|than|now|also|currently|'s|’s)$/;

/** Tokens `first` up to `end` without marks and prepositions at the edges; null where nothing is left. */
export function trimmed(doc: Document, from: number, to: number): Span | null {
  let first = from;
  let end = to;
  while (first < end && OPENS.test(lowerOf(doc, first))) first++;
  if (lowerOf(doc, end - 1) === 'age' && lowerOf(doc, end - 2) === 'the') end -= 2;
  while (end > first && EDGE.test(lowerOf(doc, end - 1))) end--;
  const start = doc.tokens[first];
  const last = doc.tokens[end - 1];
  return start && last && first < end ? spanOf(doc.text, start.start, last.end) : null;
}

/** The noun that possesses another, by "'s"; pronouns ("its") stay with their noun. */
export function possessorOf(doc: Document, head: number): number | null {
  const possessor = dependentsOf(doc, head, 'nmod:poss')[0] ?? possessorByWords(doc, head);
  if (possessor === null || possessor > head) return null;
  return doc.tokens[possessor]?.pos === 'PRON' ? null : possessor;
}

/** The noun before the "'s" that stands before the noun's own words, where the tree hangs it elsewhere. */
function possessorByWords(doc: Document, head: number): number | null {
  const from = doc.sentences[sentenceAt(doc, doc.tokens[head]?.start ?? 0)]?.firstToken ?? 0;
  const { first } = chunkOf(doc, head, from, head + 1);
  return first - 2 >= from && doc.tokens[first - 1]?.tag === 'POS' && isNominal(doc, first - 2) ? first - 2 : null;
}

/** A noun phrase whole, save its relative clauses, appositives and coordinated others. */
export function phraseOfNoun(doc: Document, head: number): Span | null {
  const whole = nounPhraseOf(doc, head, { conjuncts: true });
  const start = tokenAt(doc, whole.start);
  // "The mayor's rating": the tree may hang the article from the rating.
  const first = doc.tokens[start - 1]?.pos === 'DET' && doc.tokens[start]?.pos === 'NOUN' ? start - 1 : start;
  return trimmed(doc, first, tokenAt(doc, whole.end - 1) + 1);
}

/** The nearest verb or predicate above a token, itself included; -1 where there is none. */
export function clauseOf(doc: Document, token: number): number {
  let at = token;
  for (let steps = 0; at >= 0 && steps < 40; steps++) {
    const { head, relation } = dependencyOf(doc, at);
    if (doc.tokens[at]?.pos === 'VERB' || head < 0) return at;
    if (isRelation(relation, ['ccomp', 'advcl', 'acl', 'xcomp', 'csubj'])) return at;
    if (dependentsOf(doc, at, 'nsubj', 'cop').length > 0) return at;
    at = head;
  }
  return -1;
}

/** The clause above a clause, or -1. */
export function clauseAbove(doc: Document, clause: number): number {
  const { head } = dependencyOf(doc, clause);
  return head < 0 ? -1 : clauseOf(doc, head);
}
