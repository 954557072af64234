import { type Document, type Range, type Span, sentenceAt, spanOf, type Token } from '../../document/index.js';
import { type Dependency, type SentenceTree, treeOf } from '../dependencies.js';

/** The tree of the sentence that a token stands in. Throws RangeError where the Document has no such token. */
export function treeAt(doc: Document, token: number): SentenceTree {
  const { start } = tokenOf(doc, token);
  return treeOf(doc, sentenceAt(doc, start));
}

export function tokenOf(doc: Document, token: number): Token {
  const found = doc.tokens[token];
  if (!found) throw new RangeError(`there is no token ${token}`);
  return found;
}

/**
 * What a token depends on. Parses the sentence that it stands in and no other.
 *
 * Takes a Document and the index of a token; throws RangeError where there is no such token, as all questions do.
 */
export function dependencyOf(doc: Document, token: number): Dependency {
  const tree = treeAt(doc, token);
  return tree.dependencies[token - tree.first] as Dependency;
}

/** Whether a relation is one of `relations`; "nsubj" stands for "nsubj:pass" too. */
export function isRelation(relation: string, relations: readonly string[]): boolean {
  if (relations.includes(relation)) return true;
  const colon = relation.indexOf(':');
  return colon > 0 && relations.includes(relation.slice(0, colon));
}

/** The tokens that depend on a token, in order: all of them, or those with one of `relations` ("nsubj" stands for "nsubj:pass" too). */
export function dependentsOf(doc: Document, token: number, ...relations: string[]): readonly number[] {
  const tree = treeAt(doc, token);
  const all = tree.dependents[token - tree.first] as readonly number[];
  if (relations.length === 0) return all;
  return all.filter((at) => isRelation((tree.dependencies[at - tree.first] as Dependency).relation, relations));
}

/** The token that a sentence hangs from. Throws RangeError where the Document has no such sentence. */
export function rootOf(doc: Document, sentence: number): number {
  return treeOf(doc, sentence).root;
}

/** The tokens of a token's phrase: itself and all that depends on it, `first` up to `end`. They stand together, since no arcs cross. */
export function subtreeOf(doc: Document, token: number): { readonly first: number; readonly end: number } {
  const tree = treeAt(doc, token);
  return { first: edge(tree, token, 0), end: edge(tree, token, -1) + 1 };
}

/** The first (0) or last (-1) token below a token. */
function edge(tree: SentenceTree, token: number, side: 0 | -1): number {
  let at = token;
  for (;;) {
    const outermost = tree.dependents[at - tree.first]?.at(side);
    if (outermost === undefined || (side === 0 ? outermost > at : outermost < at)) return at;
    at = outermost;
  }
}

/** The span of tokens `first` up to `end`. */
export function tokenSpan(doc: Document, first: number, end: number): Span {
  return spanOf(doc.text, tokenOf(doc, first).start, tokenOf(doc, end - 1).end);
}

/** The token among those from `first` up to `end` without the marks at their edges, as token indices; null where only marks are left. */
export function withoutEdgeMarks(doc: Document, first: number, end: number): Range | null {
  let start = first;
  let last = end;
  while (start < last && tokenOf(doc, start).pos === 'PUNCT') start++;
  while (last > start && tokenOf(doc, last - 1).pos === 'PUNCT') last--;
  return start < last ? { start, end: last } : null;
}
