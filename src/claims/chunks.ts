import type { Document } from '../document/index.js';
import { isInTime, lowerOf, nodeAt } from './node.js';

/** A run of tokens, `first` up to `end`. */
export interface Chunk {
  readonly first: number;
  readonly end: number;
}

const IN_CHUNK = /^(?:ADJ|NOUN|PROPN)$/;
const JOINS = /^(?:[-–/&]|'s|’s)$/;
const CLAUSE_MARK =
  /^(?:[;:()–—]|while|as|when|that|which|who|because|but|if|than|after|before|although|though|since|where)$/;

/**
 * The base noun phrase around a noun: its adjectives and nouns on both sides, with a determiner at the front. Parsers cut names and
 * long compounds ("SpeedCast International shares"); the parts of speech beside the noun hold them together.
 */
export function chunkOf(doc: Document, head: number, from: number, to: number): Chunk {
  let first = head;
  while (first > from && continuesLeft(doc, first - 1, from)) first--;
  while (first < head && JOINS.test(lowerOf(doc, first))) first++;
  let end = head + 1;
  while (end < to && continuesRight(doc, end, to)) end++;
  while (end > head + 1 && JOINS.test(lowerOf(doc, end - 1))) end--;
  const determiner = first > from && /^(?:DET)$/.test(doc.tokens[first - 1]?.pos ?? '');
  return { first: determiner ? first - 1 : first, end };
}

function continuesLeft(doc: Document, at: number, from: number): boolean {
  const token = doc.tokens[at];
  if (!token || nodeAt(doc, at) >= 0 || isInTime(doc, at)) return false;
  if (IN_CHUNK.test(token.pos)) return true;
  if (JOINS.test(token.text))
    return at > from && doc.tokens[at - 1]?.end === token.start && token.text !== "'s" && token.text !== '’s';
  if (token.pos === 'NUM') return doc.tokens[at - 1]?.pos === 'PROPN';
  const before = doc.tokens[at - 1];
  const after = doc.tokens[at + 1]?.pos ?? 'X';
  // "total pay package": a base form between an adjective and a noun is a noun.
  if (/^(?:VB|VBP)$/.test(token.tag)) return /^(?:ADJ|DET)$/.test(before?.pos ?? '') && after === 'NOUN';
  const hyphened = before?.text === '-' && before.end === token.start;
  return (
    token.pos === 'VERB' && /(?:ed|ing)$/.test(token.text) && (hyphened || /^(?:DET|ADJ|ADP)$/.test(before?.pos ?? ''))
  );
}

function continuesRight(doc: Document, at: number, to: number): boolean {
  const token = doc.tokens[at];
  if (!token || nodeAt(doc, at) >= 0 || isInTime(doc, at)) return false;
  if (/^(?:NOUN|PROPN)$/.test(token.pos)) return true;
  if (/^[-/&]$/.test(token.text))
    return at + 1 < to && doc.tokens[at + 1]?.start === token.end && doc.tokens[at - 1]?.end === token.start;
  return token.pos === 'NUM' && /^\p{Ll}?\p{Lu}/u.test(doc.tokens[at - 1]?.text ?? '');
}

/**
 * The head of the subject that the words before a verb show, where the tree has none: the noun before the verb and its auxiliaries,
 * or, behind "of" and its like, the noun before that ("Shares of the producer slid"). -1 where there is none.
 */
export function subjectBefore(doc: Document, verb: number, from: number): number {
  let at = verb - 1;
  while (at >= from && /^(?:AUX|ADV|PART)$/.test(doc.tokens[at]?.pos ?? '') && doc.tokens[at]?.tag !== 'VBG') at--;
  if (doc.tokens[at]?.tag === 'VBG' && doc.tokens[at]?.pos === 'AUX') return -1;
  if (lowerOf(doc, at) === ',') at = beforeAside(doc, at, from);
  const relative = /^(?:which|who|that)$/.test(lowerOf(doc, at));
  if (relative) at -= lowerOf(doc, at - 1) === ',' ? 2 : 1;
  at = beforeTime(doc, at, from);
  if (doc.tokens[at]?.pos === 'NUM' && nodeAt(doc, at) < 0 && doc.tokens[at - 1]?.pos === 'PROPN') at--;
  if (doc.tokens[at]?.pos === 'PRON' && doc.tokens[at - 1]?.pos === 'ADP' && isNoun(doc, at - 2)) at -= 2;
  if (at < from || !isNoun(doc, at)) return -1;
  return relative ? antecedentOf(doc, at, verb, from) : outermost(doc, at, from);
}

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

/** The noun that others hang from by a preposition or "and"; a noun behind a phrase that opens the clause is its own ("Since last season Lee has"). */
export function outermost(doc: Document, last: number, from: number): number {
  let head = last;
  let coordinated = false;
  for (let steps = 0; steps < 4; steps++) {
    const { first } = chunkOf(doc, head, from, head + 1);
    const before = lowerOf(doc, first - 1);
    const joins = /^(?:of|in|on|for|at|from|to|with|between|by|per|and|&)$/.test(before) && isNoun(doc, first - 2);
    const opens = coordinated ? /^(?:ADP|SCONJ|VERB)$/ : /^(?:ADP|SCONJ)$/;
    if (!joins) return opens.test(doc.tokens[first - 1]?.pos ?? '') ? last : head;
    if (before === 'and') coordinated = true;
    head = first - 2;
  }
  return head;
}

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

/** "Energy, the worst of them, fell": the word before an aside between commas. */
function beforeAside(doc: Document, comma: number, from: number): number {
  for (let at = comma - 1; at > from && at > comma - 14; at--) {
    if (lowerOf(doc, at) === ',') return at - 1;
    if (/^(?:VERB|AUX)$/.test(doc.tokens[at]?.pos ?? '') && !/(?:ed|ing)$/.test(lowerOf(doc, at))) return comma;
  }
  return comma;
}

const isNoun = (doc: Document, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(doc.tokens[at]?.pos ?? '') && nodeAt(doc, at) < 0 && !isInTime(doc, at);

/** Whether a finite verb stands among the tokens `from` up to `to`. */
export function isClauseBetween(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(doc.tokens[at]?.tag ?? '')) return true;
  return false;
}

/** The nearest verb before a token in its clause, or -1; of participles in "-ing" only those behind an auxiliary, unless all are wanted. */
export function verbBefore(
  doc: Document,
  token: number,
  from: number,
  { participles = false }: { readonly participles?: boolean } = {},
): number {
  for (let at = token - 1; at >= from && at > token - 14; at--) {
    if (CLAUSE_MARK.test(lowerOf(doc, at))) return -1;
    const { pos, text } = doc.tokens[at] ?? {};
    const verb = pos === 'VERB' || (pos === 'AUX' && doc.tokens[at + 1]?.pos !== 'VERB');
    const participle = /ing$/.test(text ?? '') && !/^(?:AUX|VERB)$/.test(doc.tokens[at - 1]?.pos ?? '');
    if (verb && (participles || !participle)) return at;
  }
  return -1;
}
