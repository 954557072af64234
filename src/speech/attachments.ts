import { dependencyOf, dependentsOf } from '../syntax/index.js';
import type { Item, Scene } from './items.js';
import type { Stretch } from './noun-phrases.js';

/** What the words from a joint on hang from: a word of the content before it, the cue, or something outside both. */
export interface Attachment {
  readonly to: 'content' | 'cue' | 'outside';
  /** The first word after the joint that hangs from a word before it, as a token of the Document. */
  readonly token: number;
  /** Its relation, without the subtype. */
  readonly relation: string;
}

/** A joint's words hang from something before them within this many items, or not at all. */
const REACH = 40;

/** The tokens from `first` up to `last` whose heads are asked for at item `at` of a content that ends at item `end`. */
export function reachOf(
  items: readonly Item[],
  at: number,
  end: number,
): { readonly first: number; readonly last: number } {
  return { first: items[at]?.firstToken ?? 0, last: items[Math.min(end, at + REACH) - 1]?.endToken ?? 0 };
}

/**
 * What the words from item `at` on hang from, up to item `end`, where the content starts at item `start` and its cue is the token `cue`.
 * Null where the tree ties nothing within reach to a word before them.
 */
export function attachmentAt(
  { doc, items }: Scene,
  { start, end }: Stretch,
  at: number,
  cue: number,
): Attachment | null {
  const { first, last } = reachOf(items, at, end);
  const content = items[start]?.firstToken ?? 0;
  for (let token = first; token < last; token++) {
    const { head, relation } = dependencyOf(doc, token);
    if (head >= first || relation === 'punct') continue;
    const to = head === cue ? 'cue' : head >= content ? 'content' : 'outside';
    return { to, token, relation: relation.replace(/:.*/, '') };
  }
  return null;
}

/** Whether a word heads a clause with a subject that stands before it: "he noted", and not "noted". */
export function hasOwnSubject({ doc }: Scene, token: number): boolean {
  return dependentsOf(doc, token, 'nsubj', 'expl').some((at) => at < token);
}
