import { type Document, type Span, tokenAt } from '../document/index.js';
import { dependencyOf, isPassive, isRelation } from '../syntax/index.js';
import { isClauseBetween, subjectBefore, verbBefore } from './chunks.js';
import { inNode, isInTime, lowerOf, type Node, nodeAt } from './node.js';
import { isVerbal, phraseOfNoun, phraseWithout, possessorOf, upToVerb } from './phrases.js';
import { casesOf, meant, subjectAt } from './subjects.js';

/** Whose the measure is: its possessor ("Apple's revenue"), or the subject of the clause that it stands in ("The US runs a deficit"). */
export function ownerOf(doc: Document, measure: number, node: Node, phrase: Span): Span | null {
  const possessor = possessorSpan(doc, measure);
  if (possessor) return possessor;
  const who =
    clauseSubject(doc, inNode(node, dependencyOf(doc, measure).head) ? node.head : measure) ??
    subjectByWords(doc, node, phrase);
  if (who === null || inNode(node, who) || who === measure || nodeAt(doc, who) >= 0 || isInTime(doc, who)) return null;
  const whole = phraseWithout(doc, who, node, { possessor: true });
  return whole && who < measure ? upToVerb(doc, whole, who, node) : whole;
}

/** The possessor of a measure, by "'s", as a span. */
export function possessorSpan(doc: Document, measure: number): Span | null {
  const possessor = possessorOf(doc, measure);
  return possessor === null ? null : phraseOfNoun(doc, possessor);
}

/** The subject by the words before the nearest verb, where the tree has none: of a figure and its measure behind that verb. */
function subjectByWords(doc: Document, node: Node, phrase: Span): number | null {
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  const start = Math.min(tokenAt(doc, phrase.start), node.first);
  const end = Math.max(tokenAt(doc, phrase.end - 1), node.end);
  const verb = verbBefore(doc, start, from);
  if (verb < 0 || isBehind(doc, verb, start) || isClauseBetween(doc, start, end)) return null;
  const subject = subjectBefore(doc, verb, from);
  return subject < 0 ? null : meant(doc, subject);
}

/** Whether another verb, or a preposition, stands between a finite verb and the figure: what is in or for something does not own it. */
function isBehind(doc: Document, verb: number, start: number): boolean {
  if (doc.tokens[verb]?.tag === 'VBN' && !/^(?:has|have|had)$/.test(lowerOf(doc, verb - 1))) return true;
  for (let at = verb + 1; at < start; at++) {
    if (/^(?:ADP|SCONJ|VERB)$/.test(doc.tokens[at]?.pos ?? '') && lowerOf(doc, at) !== 'of') return true;
  }
  return false;
}

/** Prepositions of place and time: who takes part in a call does not own it. */
const BESIDE = /^(?:in|into|during|after|before|since|like|as|between|among|by|until|within|under)$/;

/** The subject of the clause in whose object or complement a word stands; null for a word of the subject itself. */
function clauseSubject(doc: Document, word: number): number | null {
  let at = word;
  for (let steps = 0; steps < 12; steps++) {
    const { head, relation } = dependencyOf(doc, at);
    if (head < 0 || isRelation(relation, ['nsubj', 'csubj', 'vocative', 'discourse'])) return null;
    if (isRelation(relation, ['obl']) && isBeside(doc, at, head)) return null;
    if (isVerbal(doc, head)) {
      const subject = subjectAt(doc, head);
      const who = subject === null ? null : meant(doc, subject);
      return who !== null && who !== word && !isBelow(doc, word, who) ? who : null;
    }
    at = head;
  }
  return null;
}

/** Whether a phrase says where or when, or is no part of the subject's own doing: "The shares were tendered to the offer of $6". */
const isBeside = (doc: Document, phrase: number, verb: number): boolean =>
  BESIDE.test(casesOf(doc, phrase)) || (casesOf(doc, phrase) === 'to' && isVerbal(doc, verb) && isPassive(doc, verb));

/** Whether a word hangs, at some depth, from another. */
function isBelow(doc: Document, word: number, above: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 30; steps++) {
    if (at === above) return true;
    at = dependencyOf(doc, at).head;
  }
  return false;
}
