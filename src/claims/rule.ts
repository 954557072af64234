import type { Document } from '../document/index.js';
import type { Node } from './node.js';
import type { Site } from './site.js';

/** A rule: the head word of what the node measures, or null where the rule does not hold. */
export type Rule = (doc: Document, node: Node, site: Placed) => number | null;

/** Where a quantity stands, with the verb that it hangs from: in a change the one that says the direction. -1 where there is none. */
export interface Placed extends Site {
  readonly verb: number;
  /** The word that says the direction, or -1. */
  readonly anchor: number;
  /** The noun that changes, where the verb is left out. */
  readonly subject: number | null;
  /** Whether it is part of a change. */
  readonly changes: boolean;
}
