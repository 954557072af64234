import { type Document, lowerCase, oncePerDocument, sentenceAt, tokenAt } from '../document/index.js';
import { extractQuantities, type Quantity } from '../quantities/index.js';
import { dependencyOf } from '../syntax/index.js';
import { extractTimes } from '../times/index.js';
import { NEVER_WITH_UP } from './lexicon/change.js';

/** A quantity with its tokens. */
export interface Node {
  readonly quantity: Quantity;
  readonly sentence: number;
  /** Its tokens are those from `first` up to `end`. */
  readonly first: number;
  readonly end: number;
}

/** The quantities of a Document as nodes, in order. */
export const nodesOf = oncePerDocument((doc: Document): readonly Node[] =>
  extractQuantities(doc).map((quantity) => {
    const sentence = sentenceAt(doc, quantity.start);
    const first = tokenAt(doc, quantity.start);
    const end = tokenAt(doc, quantity.end - 1) + 1;
    return { quantity, sentence, first, end };
  }),
);

const knownHeads = oncePerDocument((): Map<Node, number> => new Map());

/** The token of a quantity that all its others hang from. It takes the sentence's tree, so ask what the words can tell first. */
export function headOf(doc: Document, node: Node): number {
  const known = knownHeads(doc).get(node);
  if (known !== undefined) return known;
  const head = headOfRun(doc, node.first, unitEnd(doc, node.first, node.end));
  knownHeads(doc).set(node, head);
  return head;
}

/** Where the "per hour" of a rate begins: what a speed hangs by is its miles, whatever the hours hang from. */
function unitEnd(doc: Document, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    if (/^(?:per|a|an|each|every)$/.test(lowerOf(doc, at)) && lowerOf(doc, at + 1) !== 'cent') return at;
  }
  return end;
}

/** The token of a stretch that is nearest to the root; the last of several, since a unit stands behind its number. */
function headOfRun(doc: Document, first: number, end: number): number {
  let head = end - 1;
  for (let token = end - 1; token >= first; token--) {
    const above = dependencyOf(doc, token).head;
    const outside = above < first || above >= end;
    if (outside && depth(doc, token) < depth(doc, head)) head = token;
    else if (outside && isInside(doc, head, first, end)) head = token;
  }
  return head;
}

function isInside(doc: Document, token: number, first: number, end: number): boolean {
  const above = dependencyOf(doc, token).head;
  return above >= first && above < end;
}

const DEEPEST = 60;

function depth(doc: Document, token: number): number {
  let steps = 0;
  for (let at = token; at >= 0 && steps < DEEPEST; steps++) at = dependencyOf(doc, at).head;
  return steps;
}

/** The index of the node that a token stands in, or -1. */
export function nodeAt(doc: Document, token: number): number {
  return tokenOwners(doc).get(token) ?? -1;
}

const tokenOwners = oncePerDocument((doc: Document): ReadonlyMap<number, number> => {
  const owners = new Map<number, number>();
  for (const [index, node] of nodesOf(doc).entries()) {
    for (let token = node.first; token < node.end; token++) owners.set(token, index);
  }
  return owners;
});

const timeTokens = oncePerDocument((doc: Document): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const time of extractTimes(doc)) {
    for (let token = tokenAt(doc, time.start); token <= tokenAt(doc, time.end - 1); token++) tokens.add(token);
  }
  return tokens;
});

/** Whether a token belongs to a date, a clock time or a length of time. */
export const isInTime = (doc: Document, token: number): boolean => timeTokens(doc).has(token);

/** "the September contract", "the 2018 budget": a date of one word between a determiner and its noun belongs to the name of the thing. */
export const isInName = (doc: Document, token: number): boolean =>
  doc.tokens[token - 1]?.pos === 'DET' &&
  /^(?:ADJ|NOUN|PROPN)$/.test(doc.tokens[token + 1]?.pos ?? '') &&
  !isInTime(doc, token + 1);

export const isNominal = (doc: Document, token: number): boolean =>
  /^(?:NOUN|PROPN|PRON|X|SYM|NUM)$/.test(doc.tokens[token]?.pos ?? '');
export const isVerbal = (doc: Document, token: number): boolean => /^(?:VERB|AUX)$/.test(doc.tokens[token]?.pos ?? '');

/** Whether a token is a noun that belongs to no figure and no time. */
export const isNoun = (doc: Document, token: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(doc.tokens[token]?.pos ?? '') && nodeAt(doc, token) < 0 && !isInTime(doc, token);

export const lowerOf = (doc: Document, token: number): string => lowerCase(doc.tokens[token]?.text ?? '');
export const lemmaOf = (doc: Document, token: number): string => doc.tokens[token]?.lemma ?? '';

/** Words between a preposition and its number that belong to the number: "to about", "by an estimated", "to a record". */
const BESIDE_NUMBER =
  /^(?:a|an|the|about|around|some|nearly|almost|roughly|approximately|more|less|fewer|than|over|under|just|only|at|least|most|up|as|much|many|high|low|record|estimated|current|previous|original|initial|mere|whopping|combined|annual|total|average|of|between|well|another|further|only|even|~|\$|an?)$/;
const LONGEST_BESIDE = 5;

/** The first of the words that bound a number: "more than 100 km" begins at "more". */
export function frontOf(doc: Document, node: Node): number {
  let at = node.first;
  while (at > node.first - LONGEST_BESIDE && BOUNDS_NUMBER.test(lowerOf(doc, at - 1))) at--;
  return at;
}

const BOUNDS_NUMBER =
  /^(?:about|around|some|nearly|almost|roughly|approximately|more|less|fewer|than|over|under|just|only|at|least|most|as|much|many|high|low|well|estimated|an|additional|extra)$/;

/** The preposition or other word that the number hangs on, by the words: "from", "to", "by", "at", "up", "for"; empty where none is near. */
export function wordBefore(doc: Document, node: Node, wanted: RegExp): number {
  for (let at = node.first - 1; at >= node.first - LONGEST_BESIDE; at--) {
    const word = lowerOf(doc, at);
    if (isUpTo(doc, at)) {
      at--;
      continue;
    }
    if (wanted.test(word) && !(word === 'at' && /^(?:least|most)$/.test(lowerOf(doc, at + 1)))) return at;
    if (word === 'at' && !/^(?:least|most)$/.test(lowerOf(doc, at + 1))) return -1;
    if (!BESIDE_NUMBER.test(word)) return -1;
  }
  return -1;
}

/** "slid 0.8% after the firm confirmed it": the verb right before a figure, past the words that belong to the number; -1 where none is. */
export function verbRightBefore(doc: Document, node: Node): number {
  for (let at = node.first - 1; at >= node.first - LONGEST_BESIDE; at--) {
    if (doc.tokens[at]?.pos === 'VERB') return at;
    if (!BESIDE_NUMBER.test(lowerOf(doc, at))) return -1;
  }
  return -1;
}

/** "by up to 5%", "lose up to 5%": the words bound the number, where no verb stands before them that "up" may belong to ("went up to 5%"). */
export function isUpTo(doc: Document, to: number): boolean {
  if (lowerOf(doc, to) !== 'to' || lowerOf(doc, to - 1) !== 'up') return false;
  const before = doc.tokens[to - 2];
  return !/^(?:VERB|AUX)$/.test(before?.pos ?? '') || NEVER_WITH_UP.has(before?.lemma ?? '');
}

/** The preposition of a length of time that says when or how long: "in the last three months", "for fifty years"; null without one. */
export function prepositionOfLength(doc: Document, first: number): string | null {
  for (let at = first - 1; at > first - 6; at--) {
    const word = lowerOf(doc, at);
    if (/^(?:in|over|during|within|for|after|since)$/.test(word)) return word;
    if (!BESIDE_LENGTH.test(word)) return null;
  }
  return null;
}

const BESIDE_LENGTH =
  /^(?:the|a|last|past|next|first|about|more|less|fewer|than|nearly|almost|only|just|around|at|least|another|coming|between|to)$/;

/** Whether a token belongs to a quantity. */
export const inNode = (node: Node, token: number): boolean => token >= node.first && token < node.end;
