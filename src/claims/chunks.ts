import { type Document, sentenceAt } from '../document/index.js';
import { isInTime, lowerOf, nodeAt } from './node.js';

/** A run of tokens, `first` up to `end`. */
export interface Chunk {
  readonly first: number;
  readonly end: number;
}

const IN_CHUNK = /^(?:ADJ|NOUN|PROPN)$/;
const JOINS = /^(?:[-–/&]|'s|’s)$/;
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
  if (!token || nodeAt(doc, at) >= 0 || isInTime(doc, at) || endsPhrase(doc, at)) return false;
  if (IN_CHUNK.test(token.pos)) return true;
  if (JOINS.test(token.text))
    return at > from && doc.tokens[at - 1]?.end === token.start && token.text !== "'s" && token.text !== '’s';
  if (token.pos === 'NUM') return doc.tokens[at - 1]?.pos === 'PROPN';
  return joinsAdjectives(doc, at) || isParticipleInChunk(doc, at);
}

/** "issued and outstanding shares": two adjectives that "and" joins, and the participle before it. */
function joinsAdjectives(doc: Document, at: number): boolean {
  const before = doc.tokens[at - 1];
  if (!/^(?:and|or)$/.test(lowerOf(doc, at))) return doc.tokens[at]?.tag === 'VBN' && lowerOf(doc, at + 1) === 'and';
  const adjectives = doc.tokens[at + 1]?.pos === 'ADJ' && (before?.pos === 'ADJ' || before?.tag === 'VBN');
  return adjectives && /^(?:ADJ|DET)$/.test(doc.tokens[at - 2]?.pos ?? '');
}

/** "the combined output", "maximum sustained winds", "total pay package": a verb's form that stands among the words of a noun. */
function isParticipleInChunk(doc: Document, at: number): boolean {
  const { pos = 'X', tag = '', text = '' } = doc.tokens[at] ?? {};
  const before = doc.tokens[at - 1];
  // A base form between an adjective and a noun is a noun.
  if (/^(?:VB|VBP)$/.test(tag)) return /^(?:ADJ|DET)$/.test(before?.pos ?? '') && doc.tokens[at + 1]?.pos === 'NOUN';
  if (pos !== 'VERB' || !/(?:ed|ing)$/.test(text)) return false;
  const hyphened = before?.text === '-' && before.end === doc.tokens[at]?.start;
  const extreme = /^(?:maximum|minimum|record|top)$/.test(before?.lemma ?? '');
  return hyphened || extreme || /^(?:DET|ADJ|ADP)$/.test(before?.pos ?? '');
}

/**
 * Whether a noun phrase ends with this noun, though the next word could go on with it: a phrase that opens the sentence ("Before the crisis
 * | global debt was"), or a stretch of time ("Since last season | Lee has").
 */
export function endsPhrase(doc: Document, at: number): boolean {
  if (doc.tokens[at]?.pos !== 'NOUN') return false;
  return isSpell(doc, at) || (doc.tokens[at + 1]?.tag === 'JJ' && opensSentence(doc, at));
}

/** "last season", "this term": a stretch of time that has no date. */
export const isSpell = (doc: Document, at: number): boolean =>
  /^(?:last|this|next|past)$/.test(lowerOf(doc, at - 1)) && PERIOD.test(doc.tokens[at]?.lemma ?? '');

/** "two cups of tea a day": the "day" of a rate, which stands behind a noun. */
export const isRate = (doc: Document, at: number): boolean =>
  /^(?:day|night|week|month|year|hour)$/.test(lowerOf(doc, at)) &&
  /^(?:an?|per|each|every)$/.test(lowerOf(doc, at - 1)) &&
  doc.tokens[at - 2]?.pos === 'NOUN';

/** Whether a noun closes a phrase that a preposition opens at the start of the sentence. */
function opensSentence(doc: Document, noun: number): boolean {
  let at = noun - 1;
  if (doc.tokens[at]?.pos === 'ADJ') at--;
  if (doc.tokens[at]?.pos === 'DET') at--;
  if (!/^(?:ADP|SCONJ)$/.test(doc.tokens[at]?.pos ?? '')) return false;
  return doc.sentences[sentenceAt(doc, doc.tokens[at]?.start ?? 0)]?.firstToken === at;
}

const PERIOD =
  /^(?:season|week|month|year|quarter|term|day|night|morning|weekend|decade|century|summer|winter|spring|autumn|fall|time)$/;

/** Nouns by lemma for what somebody will do. */
export const PLANS: ReadonlySet<string> = new Set(
  'plan deal decision effort bid move agreement attempt proposal pledge offer order promise vow intention goal'.split(
    ' ',
  ),
);

/** "The firm plans to hire": a verb in "-s" behind a noun, which taggers take for a noun in the plural. */
export const isPlanning = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.tag === 'NNS' &&
  PLANS.has(doc.tokens[at]?.lemma ?? '') &&
  lowerOf(doc, at + 1) === 'to' &&
  /^(?:NOUN|PROPN)$/.test(doc.tokens[at - 1]?.pos ?? '');

function continuesRight(doc: Document, at: number, to: number): boolean {
  const token = doc.tokens[at];
  if (!token || nodeAt(doc, at) >= 0 || isInTime(doc, at) || isSpell(doc, at - 1)) return false;
  if (isPlanning(doc, at)) return false;
  if (/^(?:NOUN|PROPN)$/.test(token.pos)) return true;
  if (/^[-/&]$/.test(token.text))
    return at + 1 < to && doc.tokens[at + 1]?.start === token.end && doc.tokens[at - 1]?.end === token.start;
  return token.pos === 'NUM' && /^\p{Ll}?\p{Lu}/u.test(doc.tokens[at - 1]?.text ?? '');
}
