import { type Document, oncePerDocument } from '../document/index.js';
import { besideDirection, levelBeforeDirection, levelOfDirection, upFrom } from './change-by-direction.js';
import { behindDash, behindFrom, betweenLevels, gapped, inBracket, listed } from './change-by-neighbour.js';
import { atPace, withNoun } from './change-by-noun.js';
import { besideForm, plainVerb, withVerb } from './change-by-verb.js';
import { type Node, nodesOf, prepositionOfLength } from './node.js';
import type { ChangeRule } from './rules.js';
import type { Direction } from './types.js';

/** What part a quantity has in a change: where it starts, where it ends, by how much; and the word that the change hangs on. */
export interface Part {
  readonly role: 'from' | 'to' | 'by';
  readonly direction: Direction;
  /** The verb, noun or adverb that says the direction: quantities with the same one make one change. */
  readonly anchor: number;
  /** The noun that changes, where the verb is left out: "Acme fell 2% and Delta 3%". */
  readonly subject?: number;
  /** Whether the words beside the figure tell of no change, so that it is measured as any other: "Profit was $5m, up from $4m". */
  readonly apart?: boolean;
  /** Whether the noun beside the figure is the change itself, so that the verb says what changes: "grew at a rate of 4%". */
  readonly paced?: boolean;
}

/** A part with the rule that found it. */
export interface NamedPart extends Part {
  readonly by: ChangeRule;
}

/**
 * The part of a quantity in a change, or null.
 *
 * The first rule that holds decides, and docs/rules.md has an example of each. A figure that goes on with the change of the one before it
 * has that one's rule.
 */
export function partOf(doc: Document, index: number): NamedPart | null {
  const parts = knownParts(doc);
  const nodes = nodesOf(doc);
  // Each may go by those before it in its sentence. Other sentences are left alone, since a part takes the tree.
  let first = index;
  while (first > 0 && parts[first - 1] === undefined && nodes[first - 1]?.sentence === nodes[index]?.sentence) first--;
  for (let at = first; at <= index; at++) if (parts[at] === undefined) parts[at] = readPart(doc, at, parts);
  return parts[index] ?? null;
}

const knownParts = oncePerDocument((): (NamedPart | null)[] => []);

type PartReader = (doc: Document, index: number, earlier: readonly (NamedPart | null)[]) => Part | NamedPart | null;

function readPart(doc: Document, index: number, earlier: readonly (NamedPart | null)[]): NamedPart | null {
  const { quantity, first } = nodesOf(doc)[index] as Node;
  // "In the last three months it has increased": a length of time behind its preposition says when.
  if (quantity.kind === 'duration' && prepositionOfLength(doc, first)) return null;
  for (const [by, read] of READERS) {
    const part = read(doc, index, earlier);
    if (part) return { by, ...part };
  }
  return null;
}

/** The rules in the order in which they are tried; a part that comes from an earlier one keeps the name that it has. */
const READERS: readonly (readonly [by: ChangeRule, read: PartReader])[] = [
  ['direction-word', besideDirection],
  ['direction-word', upFrom],
  ['direction-word', levelOfDirection],
  ['verb', behindFrom],
  ['verb', behindDash],
  ['verb', atPace],
  ['gapped', gapped],
  ['verb', withVerb],
  ['verb', besideForm],
  ['noun', withNoun],
  ['verb', inBracket],
  ['verb', plainVerb],
  ['verb', listed],
  ['between-levels', betweenLevels],
  ['direction-word', levelBeforeDirection],
];
