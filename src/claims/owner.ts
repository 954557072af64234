import { type Document, type Span, tokenAt } from '../document/index.js';
import { dependencyOf, dependentsOf, isPassive, isRelation } from '../syntax/index.js';
import { chunkOf } from './chunks.js';
import { isClauseBetween, subjectBefore, verbBefore } from './clause-words.js';
import { headOf, inNode, isInTime, isNominal, isVerbal, lemmaOf, lowerOf, type Node, nodeAt } from './node.js';
import { phraseOfNoun, phraseWithout, possessorOf, upToVerb } from './phrases.js';
import { casesOf, meant, subjectAt } from './subjects.js';

/** Whose the measure is: its possessor ("Apple's revenue"), or the subject of the clause that it stands in ("The US runs a deficit"). */
export function ownerOf(doc: Document, measure: number, node: Node, phrase: Span): Span | null {
  const possessor = possessorSpan(doc, measure);
  if (possessor) return possessor;
  const who =
    heldTo(doc, measure, node, phrase) ??
    clauseSubject(doc, inNode(node, dependencyOf(doc, measure).head) ? headOf(doc, node) : measure, node) ??
    subjectByWords(doc, node, phrase);
  if (who === null || inNode(node, who) || who === measure || nodeAt(doc, who) >= 0 || isInTime(doc, who)) return null;
  const whole = phraseWithout(doc, who, node, { possessor: true });
  return whole && who < measure ? upToVerb(doc, whole, who, node) : whole;
}

/** Nouns by lemma for a level that something else is brought or held to. */
const LEVELS: ReadonlySet<string> = new Set(
  'range level target limit mark average goal ceiling threshold cap norm maximum minimum band'.split(' '),
);

/** "hold prices to the 2% range": the range is that of the prices. */
function heldTo(doc: Document, measure: number, node: Node, phrase: Span): number | null {
  let to = Math.min(tokenAt(doc, phrase.start), node.first) - 1;
  if (doc.tokens[to]?.pos === 'DET') to--;
  const noun = to - 1;
  if (!LEVELS.has(lemmaOf(doc, measure)) || !/^(?:to|within|at|under)$/.test(lowerOf(doc, to)) || !isNominal(doc, noun))
    return null;
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  return isVerbal(doc, chunkOf(doc, noun, from, noun + 1).first - 1) ? noun : null;
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
    if (/^(?:ADP|SCONJ|VERB)$/.test(doc.tokens[at]?.pos ?? '') && !/^(?:of|with)$/.test(lowerOf(doc, at))) return true;
  }
  return false;
}

/** Prepositions of place and time: who takes part in a call does not own it. */
const BESIDE = /^(?:in|into|during|after|before|since|like|as|between|among|by|until|within|under)$/;

/** Whether the clause above a word says nothing of whose it is: the word is a subject itself, says where or when, or heads what is reported. */
function isOutside(doc: Document, at: number, node: Node): boolean {
  const { head, relation } = dependencyOf(doc, at);
  if (isRelation(relation, ['nsubj', 'csubj', 'vocative', 'discourse'])) return true;
  if (isRelation(relation, ['obl'])) return isBeside(doc, at, head);
  // "Attendance was 450, organisers said": who reports a clause owns nothing in it.
  return at === headOf(doc, node) && isRelation(relation, ['ccomp', 'parataxis']);
}

/** The subject of the clause in whose object or complement a word stands; null for a word of the subject itself. */
function clauseSubject(doc: Document, word: number, node: Node): number | null {
  let at = word;
  for (let steps = 0; steps < 12; steps++) {
    const { head } = dependencyOf(doc, at);
    if (head < 0 || isOutside(doc, at, node)) return null;
    if (isVerbal(doc, head) || (doc.tokens[head]?.pos === 'ADJ' && dependentsOf(doc, head, 'nsubj').length > 0)) {
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
  (BESIDE.test(casesOf(doc, phrase)) && !isPunishment(doc, phrase, verb)) ||
  (casesOf(doc, phrase) === 'to' && isVerbal(doc, verb) && isPassive(doc, verb));

/** "punishable by a fine of $5m": what stands behind the "by" of an adjective is the subject's. */
const isPunishment = (doc: Document, phrase: number, above: number): boolean =>
  casesOf(doc, phrase) === 'by' && doc.tokens[above]?.pos === 'ADJ';

/** Whether a word hangs, at some depth, from another. */
function isBelow(doc: Document, word: number, above: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 30; steps++) {
    if (at === above) return true;
    at = dependencyOf(doc, at).head;
  }
  return false;
}
