import type { Document, Span } from '../../document/index.js';
import { dependencyOf, dependentsOf, isRelation, subtreeOf, tokenSpan, withoutEdgeMarks } from './tree.js';

/** What of a noun phrase is wanted. */
export interface NounPhraseOptions {
  /** With the appositives: "Hugh Hill, a doctor". Default false. */
  readonly appositives?: boolean;
  /** With what is coordinated with its head: "Trump and Xi". Default true. */
  readonly conjuncts?: boolean;
  /** With relative clauses: "the man who called". Default false. */
  readonly relativeClauses?: boolean;
}

/** What hangs from a noun and is never of its phrase: prepositions, conjunctions, clauses set beside it. */
const OUTSIDE = [
  'case',
  'cc',
  'mark',
  'parataxis',
  'discourse',
  'vocative',
  'punct',
  'cop',
  'aux',
  'nsubj',
  'csubj',
  'expl',
  'advcl',
  'dislocated',
  'list',
  'reparandum',
];

/** How the words of one name or compound hang together. */
const PARTS_OF_A_NAME = ['flat', 'compound', 'fixed', 'goeswith'];

/**
 * The noun phrase that a noun, name or pronoun heads, from its determiner to its last prepositional phrase, without the preposition
 * before it, its relative clauses and the marks at its edges.
 *
 * Takes the index of its head word, or of another word of a name or compound; returns a span of the text. "The trade imbalance between the nations", "the talks" in
 * "the talks, which began on Monday".
 */
export function nounPhraseOf(doc: Document, word: number, options: NounPhraseOptions = {}): Span {
  const token = headWordOf(doc, word);
  const { appositives = false, conjuncts = true, relativeClauses = false } = options;
  const left = dependentsOf(doc, token).filter((at) => at < token);
  const right = dependentsOf(doc, token).filter((at) => at > token);
  const wanted = (at: number): boolean => {
    const { relation } = dependencyOf(doc, at);
    if (isRelation(relation, ['appos'])) return appositives;
    if (isRelation(relation, ['conj'])) return conjuncts;
    if (relation === 'acl:relcl') return relativeClauses;
    return !isRelation(relation, OUTSIDE);
  };
  const firstWanted = left.find(
    (at, nth) => wanted(at) && left.slice(nth).every((later) => wanted(later) || isMark(doc, later)),
  );
  const first = firstWanted === undefined ? token : subtreeOf(doc, firstWanted).first;
  let end = token + 1;
  for (const at of right) {
    if (isMark(doc, at)) continue;
    if (!wanted(at)) break;
    end = trimmedEnd(doc, at, options);
    if (end < subtreeOf(doc, at).end) break;
  }
  const range = withoutEdgeMarks(doc, first, end) ?? { start: token, end: token + 1 };
  return tokenSpan(doc, range.start, range.end);
}

/** The first name is the head of "Hugh Hill", the second noun that of "trade talks". */
function headWordOf(doc: Document, word: number): number {
  const { head, relation } = dependencyOf(doc, word);
  return head >= 0 && isRelation(relation, PARTS_OF_A_NAME) ? headWordOf(doc, head) : word;
}

function isMark(doc: Document, token: number): boolean {
  return isRelation(dependencyOf(doc, token).relation, ['punct']);
}

/** Where the phrase of a dependent ends: a conjunct or prepositional phrase drops a relative clause at its own end too. */
function trimmedEnd(doc: Document, token: number, options: NounPhraseOptions): number {
  const { end } = subtreeOf(doc, token);
  if (options.relativeClauses) return end;
  for (const at of dependentsOf(doc, token)) {
    if (at < token) continue;
    const { relation } = dependencyOf(doc, at);
    const cut = relation === 'acl:relcl' || (isRelation(relation, ['appos']) && !options.appositives);
    if (cut) return subtreeOf(doc, at).first;
    if (subtreeOf(doc, at).end === end) return trimmedEnd(doc, at, options);
  }
  return end;
}

/** The whole phrase of a token, with everything that depends on it, without the marks at its edges. */
export function phraseOf(doc: Document, token: number): Span {
  const { first, end } = subtreeOf(doc, token);
  const range = withoutEdgeMarks(doc, first, end) ?? { start: first, end };
  return tokenSpan(doc, range.start, range.end);
}
