import { accordingTo } from './according-to.js';
import { type Draft, type LeftAct, leftActOf, rightActOf } from './drafts.js';
import { partOf, type Scene } from './items.js';
import { nounActs } from './noun-cues.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';

/**
 * The acts of saying within a stretch of items.
 *
 * Those whose content stands before their cue come first, since they divide the stretch: what is reported inside their content (the
 * mayor promised help, Doe said) is looked for there alone, and what stands after their cue has their speaker (…, she said, adding that …).
 * `shared` is the act whose speaker a participle or "and said" at the start would have.
 */
export function actsIn(scene: Scene, shared: Draft | null): Draft[] {
  const { items, verbs } = scene;
  const groups = items.flatMap((_, at) => verbGroupAt(items, at, verbs) ?? []);
  const lefts = leftActs(scene, groups);
  if (lefts.length === 0) return rightActs(scene, groups, shared);
  const found: Draft[] = [];
  let from = 0;
  let before = shared;
  for (const { draft, content, after } of lefts) {
    found.push(...actsIn(partOf(scene, from, content.start), before));
    found.push(...actsIn(partOf(scene, content.start, content.end), null));
    found.push(draft);
    before = draft.by === 'according-to' ? before : draft;
    from = after;
  }
  found.push(...actsIn(partOf(scene, from), before));
  return found;
}

function leftActs(scene: Scene, groups: readonly VerbGroup[]): LeftAct[] {
  const { items } = scene;
  const found: LeftAct[] = [];
  const floor = () => found.at(-1)?.after ?? 0;
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    const accord = items[at]?.lower === 'according' ? accordingTo(items, at, floor()) : null;
    const group = groups[next]?.at === at ? groups[next++] : undefined;
    const act = accord ?? (group && group.start >= floor() ? leftActOf(scene, group, floor()) : null);
    if (!act) continue;
    const whole = act.content.start < floor();
    if (!whole) found.push(act);
  }
  return found;
}

function rightActs(scene: Scene, groups: readonly VerbGroup[], shared: Draft | null): Draft[] {
  const found: Draft[] = [];
  for (const group of groups) {
    const draft = rightActOf(scene, group, found.at(-1) ?? shared);
    if (!draft) continue;
    if (found.at(-1)?.cue?.start === draft.cue?.start) found.pop();
    found.push(draft);
  }
  found.push(...nounActs(scene));
  return found;
}
