import { type Draft, rangesOf } from './drafts.js';
import type { Item } from './items.js';
import type { Passage } from './passages.js';

interface Read {
  readonly passage: Passage;
  readonly items: readonly Item[];
}

/**
 * Takes in what stands after the passage of the cue: “C1,” he said. “C2.” is one act; so is a colon that ends a block,
 * with the quotation that opens the next one. `drafts` stands beside `read`; the drafts that grow are those before the quotation.
 */
export function goOn(read: readonly Read[], drafts: readonly Draft[][]): void {
  for (let at = 1; at < read.length; at++) {
    const { passage, items } = read[at] as Read;
    const before = read[at - 1] as Read;
    const [first] = items;
    const sameBlock = before.passage.block === passage.block && before.passage.within === passage.within;
    if (!first?.atom || !sameBlock) continue;
    if (
      (drafts[at] ?? []).some((draft) => draft.content.some((span) => span.start < first.end && span.end > first.start))
    )
      continue;
    const last = drafts[at - 1]?.at(-1);
    if (!last?.open) continue;
    last.content.push(...rangesOf(items, { start: 0, end: atomsEnd(items) }));
    if (atomsEnd(items) === items.length && (drafts[at] ?? []).length === 0) drafts[at]?.push(...[]);
  }
}

function atomsEnd(items: readonly Item[]): number {
  const end = items.findIndex((item) => !item.atom);
  return end < 0 ? items.length : end;
}
