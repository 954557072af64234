import type { Document } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation } from '../syntax/index.js';
import { isClauseBetween } from './clause-words.js';
import { headOf, lowerOf, type Node, nodesOf, verbRightBefore, wordBefore } from './node.js';

/** Where a quantity hangs in its sentence. */
export interface Site {
  /** The word that it hangs from, or -1 at the root. */
  readonly governor: number;
  readonly relation: string;
  /** The quantity's own head. */
  readonly head: number;
  /** The preposition before it, by the tree: "to", "of"; empty where there is none. */
  readonly preposition: string;
}

/**
 * The site of the node at `index`. A quantity that is coordinated with another, or stands in brackets behind it ("$1.1bn (£850m)"),
 * hangs where that one does.
 */
export function siteOf(doc: Document, index: number, steps = 0): Site {
  const node = nodesOf(doc)[index] as Node;
  const head = headOf(doc, node);
  const { head: governor, relation } = dependencyOf(doc, head);
  const other = steps < 8 ? leaderOf(doc, index) : -1;
  const own = prepositionOf(doc, head);
  const verb = governor >= node.end && doc.tokens[governor]?.pos === 'VERB' ? verbRightBefore(doc, node) : -1;
  if (verb >= 0) return { governor: verb, relation: 'obj', head, preposition: own };
  if (other < 0) return { governor, relation, head, preposition: own };
  const site = siteOf(doc, other, steps + 1);
  return { ...site, preposition: own || site.preposition };
}

/** The index of the quantity that this one is coordinated with or translates, or shares the unit of; or -1. */
export function leaderOf(doc: Document, index: number): number {
  const nodes = nodesOf(doc);
  const node = nodes[index] as Node;
  const { head: governor, relation } = dependencyOf(doc, headOf(doc, node));
  const before = nodes[index - 1];
  if (before?.sentence === node.sentence && followsOn(doc, before, node)) return index - 1;
  // "a 7- or 8-inch screen": the first number hangs from the unit of the second.
  const after = nodes[index + 1];
  if (after && governor >= after.first && governor < after.end && relation === 'nummod') return index + 1;
  if (!isRelation(relation, ['conj', 'appos', 'list', 'dep', 'parataxis'])) return -1;
  for (let at = index - 1; at >= 0 && nodes[at]?.sentence === node.sentence; at--) {
    const earlier = nodes[at] as Node;
    // "fell 2% and Delta was down 3%": a finite verb between two figures has a subject of its own.
    if (governor >= earlier.first && governor < earlier.end)
      return isClauseBetween(doc, earlier.end, node.first) ? -1 : at;
  }
  return -1;
}

/** Whether a quantity goes on with the one before it: in brackets, in another unit, or behind an "and". */
function followsOn(doc: Document, earlier: Node, node: Node): boolean {
  const bracket = lowerOf(doc, earlier.end) === '(' && earlier.end + 1 === node.first;
  return bracket || isSaidAgain(doc, earlier, node) || isJoined(doc, earlier, node);
}

/** "60% of its value, or more than $30 billion": the same said in another unit. */
function isSaidAgain(doc: Document, earlier: Node, node: Node): boolean {
  const or = wordBefore(doc, node, /^or$/);
  const comma = or > earlier.end && lowerOf(doc, or - 1) === ',';
  const near = earlier.sentence === node.sentence && or - earlier.end < 8;
  if (!comma || !near || earlier.quantity.unit === node.quantity.unit) return false;
  for (let at = earlier.end; at < or; at++) if (doc.tokens[at]?.pos === 'VERB') return false;
  return true;
}

/** "to 30% and 10%": of one kind, with nothing but the "and" between them, whatever the second hangs from. */
const isJoined = (doc: Document, earlier: Node, node: Node): boolean =>
  dependencyOf(doc, headOf(doc, node)).relation === 'conj' &&
  earlier.end === node.first - 1 &&
  /^(?:and|or)$/.test(lowerOf(doc, earlier.end)) &&
  earlier.quantity.unit === node.quantity.unit;

function prepositionOf(doc: Document, head: number): string {
  return dependentsOf(doc, head, 'case')
    .filter((at) => at < head)
    .map((at) => lowerOf(doc, at))
    .join(' ');
}
