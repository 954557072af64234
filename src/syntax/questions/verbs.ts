import type { Document } from '../../document/index.js';
import { dependencyOf, dependentsOf, isRelation, tokenOf } from './tree.js';

/**
 * The word that the questions about a verb are answered for: the verb itself, or, for an auxiliary or a copula, the word that it serves.
 * "called" for "has" in "Xi has called".
 */
export function mainVerbOf(doc: Document, token: number): number {
  const { head, relation } = dependencyOf(doc, token);
  return head >= 0 && isRelation(relation, ['aux', 'cop']) ? head : token;
}

/** The auxiliaries and the copula of a verb, in order: "would" and "have" in "would have called"; also where an auxiliary is asked about. */
export function auxiliariesOf(doc: Document, verb: number): readonly number[] {
  return dependentsOf(doc, mainVerbOf(doc, verb), 'aux', 'cop');
}

/** Whether a verb stands in the passive: "was reported". */
export function isPassive(doc: Document, verb: number): boolean {
  return dependentsOf(doc, mainVerbOf(doc, verb), 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0;
}

const NEGATIONS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'no',
  'nobody',
  'none',
  'nothing',
]);
const NEGATING_RELATIONS = ['advmod', 'det', 'cc', 'cc:preconj', 'nsubj', 'obj', 'discourse'];

/**
 * Whether a word is negated by a word of its own phrase: "did not say", "never called", "no deal", "nobody said", "said nothing".
 * A negated verb above it does not count: "call" is not negated in "did not ask him to call".
 */
export function isNegated(doc: Document, token: number): boolean {
  const main = mainVerbOf(doc, token);
  return dependentsOf(doc, main, ...NEGATING_RELATIONS).some((at) => negates(doc, at));
}

/** A negation, or a subject or object that is determined by "no". */
function negates(doc: Document, at: number): boolean {
  if (NEGATIONS.has(tokenOf(doc, at).text.toLowerCase())) return true;
  if (!isRelation(dependencyOf(doc, at).relation, ['nsubj', 'obj'])) return false;
  return dependentsOf(doc, at, 'det').some((det) => ['no', 'neither'].includes(tokenOf(doc, det).text.toLowerCase()));
}
