import { type Document, sentenceAt } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation, objectOf, subjectOf } from '../syntax/index.js';
import { chunkOf, isPlanning, isRate, PLANS } from './chunks.js';
import { beforeRelative, subjectBefore, verbBefore } from './clause-words.js';
import { isNominal, isVerbal, lowerOf } from './node.js';
import { antecedentOf, outermost } from './outermost.js';
import { clauseAbove, clauseOf } from './phrases.js';

/** The prepositions of a noun phrase, in lower case: "of", "as of"; those that hang from its amount too ("by a massive $5 billion deficit"). */
export const casesOf = (doc: Document, token: number): string =>
  [token, ...dependentsOf(doc, token, 'compound').filter((at) => doc.tokens[at]?.pos === 'SYM')]
    .flatMap((at) => dependentsOf(doc, at, 'case'))
    .map((at) => lowerOf(doc, at))
    .join(' ');

const PRONOUN =
  /^(?:there|it|this|that|which|who|what|these|those|whom|one|he|she|they|we|i|you|them|him|her|us|me|thats|its|everyone|all|both|each|here|much|many)$/;

/** The word itself; for "it" and "they" in a reported clause the subject of the clause above ("Apple said it sold …"); null for other pronouns. */
export function meant(doc: Document, token: number): number | null {
  if (isRate(doc, token)) return null;
  const word = lowerOf(doc, token);
  const pronoun = PRONOUN.test(word) && doc.tokens[token]?.text !== 'US';
  if (!pronoun) return isNominal(doc, token) || doc.tokens[token]?.pos === 'ADJ' || isGerund(doc, token) ? token : null;
  if (!/^(?:it|they)$/.test(word)) return null;
  const outer = clauseAbove(doc, clauseOf(doc, token));
  const isObject = isRelation(dependencyOf(doc, token).relation, ['obj']);
  const subject = outer < 0 ? null : ((isObject ? objectOf(doc, outer) : null) ?? subjectOf(doc, outer));
  return subject !== null &&
    subject < token &&
    agrees(doc, subject, word) &&
    !PRONOUN.test(lowerOf(doc, subject)) &&
    isNominal(doc, subject)
    ? subject
    : null;
}

const COLLECTIVE =
  /^(?:company|firm|team|group|government|bank|club|agency|union|party|council|ministry|department|committee|board|crew|family|couple|airline|retailer|chain)$/;

/** "it" is one thing, "they" are several, or the people of a firm. */
function agrees(doc: Document, noun: number, pronoun: string): boolean {
  const tag = doc.tokens[noun]?.tag ?? '';
  return pronoun === 'it' ? !tag.endsWith('S') || tag === 'NNPS' : tag !== 'NN' || COLLECTIVE.test(lowerOf(doc, noun));
}

const isGerund = (doc: Document, token: number): boolean => /ing$/.test(lowerOf(doc, token));

/** The subject of a verb or predicate; for a relative pronoun, what it stands for. */
export function subjectAt(doc: Document, verb: number): number | null {
  const subject = subjectOf(doc, verb);
  if (subject === null) {
    const { head, relation } = dependencyOf(doc, verb);
    if (head < 0 || !isRelation(relation, ['acl']) || !isNominal(doc, head) || hasOwnObject(doc, verb)) return null;
    return planner(doc, head) ?? head;
  }
  if (!/^(?:which|who|that)$/.test(lowerOf(doc, subject))) {
    if (subject > verb) return subject;
    // "The firm that owns the mine lost": the tree may take the mine for who lost.
    const whole = beforeRelative(
      doc,
      subject,
      doc.sentences[sentenceAt(doc, doc.tokens[subject]?.start ?? 0)]?.firstToken ?? 0,
    );
    return whole === null ? subject : whole < 0 ? null : whole;
  }
  const { head, relation } = dependencyOf(doc, clauseOf(doc, subject));
  if (head >= 0 && isRelation(relation, ['acl']) && isNominal(doc, head)) return head;
  const noun = nounBefore(doc, subject);
  return noun === null ? null : antecedentOf(doc, noun, subject + 1, 0);
}

/** "(the hospital), which employs 300, treated 4,000": no participle that hangs from a noun has an object, but for "the firm given $5m". */
const hasOwnObject = (doc: Document, verb: number): boolean =>
  doc.tokens[verb]?.tag === 'VBN' &&
  objectOf(doc, verb) !== null &&
  !/^(?:give|pay|award|offer|grant|owe|hand|lend|send|tell|show)$/.test(doc.tokens[verb]?.lemma ?? '');

/** "announced plans to lay off 500", "became the first to hire 500": who has the plans, and not they, lays off. */
function planner(doc: Document, noun: number): number | null {
  const { head: verb, relation } = dependencyOf(doc, noun);
  if (verb < 0 || !isVerbal(doc, verb) || !isRelation(relation, ['obj', 'xcomp', 'obl'])) return null;
  const subject = subjectOf(doc, verb);
  return subject !== null && subject < noun ? subject : null;
}

/**
 * The whole subject's head, where the tree takes the noun behind its "and" or "of" for it: "The gap between Acme and Delta is", "the pace of
 * price rises was"; who plans, where the plan does: "Acme announced plans to hire".
 */
export function headOfSubject(doc: Document, token: number): number {
  const from = doc.sentences[sentenceAt(doc, doc.tokens[token]?.start ?? 0)]?.firstToken ?? 0;
  const { first, end } = chunkOf(doc, token, from, token + 4);
  if (isPlanning(doc, token)) return token - 1;
  if (lowerOf(doc, end) === 'to' && PLANS.has(doc.tokens[token]?.lemma ?? ''))
    return plannerByWords(doc, first, from) ?? token;
  const joined = /^(?:and|of)$/.test(lowerOf(doc, first - 1)) && !/^(?:which|that|who)$/.test(lowerOf(doc, end));
  return joined ? outermost(doc, token, from) : token;
}

/** The subject of the verb before a plan. */
function plannerByWords(doc: Document, plan: number, from: number): number | null {
  const verb = verbBefore(doc, plan, from);
  const subject = verb < 0 ? -1 : subjectBefore(doc, verb, from);
  return subject < 0 ? null : subject;
}

/** The noun right before a relative pronoun, past a comma or brackets. */
function nounBefore(doc: Document, token: number): number | null {
  for (let at = token - 1; at >= token - 5 && at >= 0; at--) {
    const pos = doc.tokens[at]?.pos ?? 'X';
    if (/^(?:NOUN|PROPN)$/.test(pos) && lowerOf(doc, at - 1) !== '(') return at;
    if (!/^(?:PUNCT|NOUN|PROPN)$/.test(pos)) return null;
  }
  return null;
}
