import type { Document } from '../../document/index.js';
import { dependencyOf, dependentsOf, isRelation } from './tree.js';

/**
 * The members of the coordination that a token heads or belongs to, in order; the token alone where there is none.
 * "Bessent", "Lutnick" and "Greer" in "Bessent, Lutnick and Greer flew to Geneva", whichever of them is asked about.
 */
export function conjunctsOf(doc: Document, token: number): readonly number[] {
  let first = token;
  for (;;) {
    const { head, relation } = dependencyOf(doc, first);
    if (!isRelation(relation, ['conj'])) break;
    first = head;
  }
  return [first, ...conjunctsBelow(doc, first)].sort((a, b) => a - b);
}

function conjunctsBelow(doc: Document, token: number): number[] {
  return dependentsOf(doc, token, 'conj').flatMap((at) => [at, ...conjunctsBelow(doc, at)]);
}
