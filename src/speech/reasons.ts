import { contentEnd } from './content-ends.js';
import type { Content } from './contents.js';
import type { Item, Scene } from './items.js';
import type { Stretch } from './noun-phrases.js';
import { treeEnd } from './tree-ends.js';
import type { VerbGroup } from './verb-groups.js';

/** Classes of act that give a reason with "for": praised her for her work. */
const JUDGING = new Set(['praise', 'criticise', 'accuse']);
/** At most so many words tell between the one who is judged and the reason where it was said. */
const MOST_BETWEEN = 12;

function isSetting(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    !item.atom &&
    item.lower !== 'for' &&
    !/^(?:VERB|AUX|CCONJ|SCONJ)$/.test(item.pos) &&
    !/^[,;:.]$/.test(item.lower)
  );
}

/**
 * "praised Doe in a speech for her work": who is judged, and past where it was said the reason with its "for". The content alone where
 * no reason stands there.
 */
export function withReason(scene: Scene, group: VerbGroup, content: Content): Stretch[] {
  const { items } = scene;
  if (content.by !== 'object' || !JUDGING.has(group.verb.act)) return [content];
  let at = content.end;
  while (at < content.end + MOST_BETWEEN && isSetting(items[at])) at++;
  if (at === content.end || items[at]?.lower !== 'for' || at + 1 >= items.length) return [content];
  const cue = items[group.at]?.firstToken ?? 0;
  const end = treeEnd(scene, { start: at, end: contentEnd(items, at, scene.verbs, true), cue, clause: false });
  return [content, { start: at, end }];
}
