import { blockColon } from './colons.js';
import { type Draft, rangesOf } from './draft.js';
import type { Item } from './items.js';
import type { Passage } from './passages.js';

/** A passage with its pieces and the acts found in it; those grow. */
export interface Read {
  readonly passage: Passage;
  readonly items: readonly Item[];
  readonly drafts: Draft[];
}

/**
 * Takes in what stands after the passage of the cue: “C1,” he said. “C2.” is one act; so is a colon that ends a block ("She said:"),
 * with the quotation that opens the next one.
 */
export function goOn(read: readonly Read[]): void {
  for (let at = 1; at < read.length; at++) {
    const here = read[at] as Read;
    const before = read[at - 1] as Read;
    const end = atomsEnd(here.items);
    if (end === 0 || before.passage.within !== here.passage.within || isTaken(here)) continue;
    const content = () => rangesOf(here.items, { start: 0, end });
    if (before.passage.block === here.passage.block) {
      before.drafts.findLast((draft) => draft.open)?.content.push(...content());
    } else if (before.passage.block === here.passage.block - 1) {
      const draft = blockColon(before.items);
      if (draft) before.drafts.push({ ...draft, content: content() });
    }
  }
}

/** Whether an act of its own holds the quotation that opens the passage. */
function isTaken({ items, drafts }: Read): boolean {
  const [first] = items;
  return (
    first === undefined ||
    drafts.some((draft) => draft.content.some((span) => span.start < first.end && span.end > first.start))
  );
}

function atomsEnd(items: readonly Item[]): number {
  const end = items.findIndex((item) => !item.atom);
  return end < 0 ? items.length : end;
}
