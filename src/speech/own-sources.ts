import { passageEnd } from './content-ends.js';
import type { Scene } from './items.js';
import { SEPARATOR } from './left-contents.js';
import { type Source, sourceAfter, sourceBefore } from './sources.js';
import { treeSource } from './tree-sources.js';
import type { VerbGroup } from './verb-groups.js';

/** The subject of the verb group itself: beside it, before or after, or where the tree has it. */
export function ownSource(scene: Scene, group: VerbGroup, floor: number): Source | null {
  const { items } = scene;
  const before = items[group.start - 1];
  const pre = before?.atom ? null : sourceBefore(items, group, floor);
  const governed = pre && items[pre.start - 1]?.pos === 'VERB' ? treeSource(scene, group, floor) : null;
  if (pre) return governed ?? pre;
  const beside = before === undefined || before.atom !== null || SEPARATOR.test(before.lower);
  const post = beside ? sourceAfter(items, group.end, passageEnd(items)) : null;
  return post ?? treeSource(scene, group, floor);
}
