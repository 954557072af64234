import type { Document, Span } from '../../document/index.js';
import { dependencyOf, dependentsOf, isRelation, subtreeOf, tokenOf, tokenSpan, withoutEdgeMarks } from './tree.js';
import { mainVerbOf } from './verbs.js';

/** The clause that a verb takes as its complement. */
export interface Complement {
  /** The index of the clause's head word. */
  readonly head: number;
  /** The clause in one or more stretches: “We won,” he said, “and they lost” has two. Without the marks at their edges. */
  readonly spans: readonly Span[];
  /**
   * How the tree shows it: as its clausal complement (`ccomp`), an infinitive or participle (`xcomp`), beside it (`parataxis`), or above
   * it, the verb being set into the clause (`inversion`: "The deal, he said, is done").
   */
  readonly by: 'ccomp' | 'xcomp' | 'parataxis' | 'inversion';
}

/**
 * The clausal complement of a verb, or null: what is said, thought or wanted.
 *
 * Tolerant, since treebanks and parsers annotate one thing in several ways: a quotation before "said" is its `ccomp`, one around it may
 * be `parataxis` either way round, and a verb coordinated with another may have its complement hang from that one.
 */
export function complementOf(doc: Document, verb: number): Complement | null {
  const main = mainVerbOf(doc, verb);
  return (
    below(doc, main, 'ccomp') ??
    below(doc, main, 'xcomp') ??
    around(doc, main) ??
    below(doc, main, 'parataxis') ??
    ofConjunct(doc, main)
  );
}

function below(doc: Document, verb: number, by: 'ccomp' | 'xcomp' | 'parataxis'): Complement | null {
  const found = dependentsOf(doc, verb, by).find((at) => by !== 'parataxis' || isClause(doc, at));
  if (found === undefined) return null;
  const { first, end } = subtreeOf(doc, found);
  return { head: found, spans: stretches(doc, [[first, end]]), by };
}

/** The verb is set into its complement as parataxis: the clause is what stands around it. */
function around(doc: Document, verb: number): Complement | null {
  const { head, relation } = dependencyOf(doc, verb);
  if (head < 0 || !isRelation(relation, ['parataxis'])) return null;
  const outer = subtreeOf(doc, head);
  const inner = subtreeOf(doc, verb);
  const spans = stretches(doc, [
    [outer.first, inner.first],
    [inner.end, outer.end],
  ]);
  return spans.length > 0 ? { head, spans, by: 'inversion' } : null;
}

/** "He called and said they won": where a coordinated verb has no complement of its own, the last one's serves for all. */
function ofConjunct(doc: Document, verb: number): Complement | null {
  const conjuncts = dependentsOf(doc, verb, 'conj').filter((at) => tokenOf(doc, at).pos === 'VERB');
  const shares = conjuncts.length > 0 && dependentsOf(doc, verb, 'obj', 'obl').length === 0;
  const last = conjuncts.at(-1);
  return shares && last !== undefined ? below(doc, last, 'ccomp') : null;
}

function isClause(doc: Document, token: number): boolean {
  return tokenOf(doc, token).pos === 'VERB' || dependentsOf(doc, token, 'nsubj', 'csubj', 'cop', 'aux').length > 0;
}

function stretches(doc: Document, ranges: readonly (readonly [first: number, end: number])[]): Span[] {
  return ranges.flatMap(([first, end]) => {
    const range = first < end ? withoutEdgeMarks(doc, first, end) : null;
    return range ? [tokenSpan(doc, range.start, range.end)] : [];
  });
}
