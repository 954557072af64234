import { accordingTo, NAMES_SOURCE } from './according-to.js';
import { type Draft, rangeOf } from './draft.js';
import { partOf, type Scene } from './items.js';
import { type LeftAct, leftActOf } from './left-acts.js';
import { nounActs } from './noun-cues.js';
import type { Stretch } from './noun-phrases.js';
import { rightActOf } from './right-acts.js';
import { clauseSubject } from './shared-sources.js';
import { type VerbGroup, verbGroupsOf } from './verb-groups.js';

/**
 * The acts of saying within a stretch of items.
 *
 * Those whose content stands before their cue come first, since they divide the stretch: what is reported inside their content (the
 * mayor promised help, Doe said) is looked for there alone, and what stands after their cue has their speaker (…, she said, adding that …).
 * `shared` is the act whose speaker a participle or "and said" at the start would have.
 */
export function actsIn(scene: Scene, shared: Draft | null): Draft[] {
  const { items, verbs } = scene;
  const groups = verbGroupsOf(items, verbs);
  const lefts = leftActs(scene, groups);
  if (lefts.length === 0) return rightActs(scene, groups, shared);
  const found: Draft[] = [];
  let from = 0;
  let before = shared;
  for (const { draft, content, after } of lefts) {
    found.push(...actsIn(partOf(scene, from, content.start), before));
    const inner = actsIn(partOf(scene, content.start, content.end), null);
    found.push(...inner, isSaidTwice(scene, inner, draft) ? withoutFirst(draft) : draft);
    before = draft.by === 'according-to' ? (before ?? withSubject(scene, draft, content)) : draft;
    from = after;
  }
  found.push(...actsIn(partOf(scene, from), before));
  return found;
}

/** "Doe said it was a “waste,” she said. “It stinks.”": the first cue has the words before the second, which has those after it. */
function isSaidTwice({ items }: Scene, inner: readonly Draft[], draft: Draft): boolean {
  const [first] = draft.content;
  const isSame = items.some((item) => item.start === draft.source?.start && /^(?:s?he|they)$/.test(item.lower));
  return (
    isSame &&
    inner.some((act) => act.cue && act.source?.start === first?.start && act.content.at(-1)?.end === first?.end)
  );
}

function withoutFirst(draft: Draft): Draft {
  return { ...draft, content: draft.content.slice(1) };
}

/** "The family watched, according to Doe, and said …": who goes on speaking is the subject of the report. */
function withSubject({ items }: Scene, draft: Draft, content: Stretch): Draft | null {
  const subject = clauseSubject(items.slice(0, content.end), content.end);
  return subject && { ...draft, source: rangeOf(items, subject) };
}

function leftActs(scene: Scene, groups: readonly VerbGroup[]): LeftAct[] {
  const { items } = scene;
  const found: LeftAct[] = [];
  const floor = () => found.at(-1)?.after ?? 0;
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    const accord = NAMES_SOURCE.has(items[at]?.lower ?? '') ? accordingTo(items, at, floor()) : null;
    const group = groups[next]?.at === at ? groups[next++] : undefined;
    const reports = group !== undefined && !group.verb.ifQuoted && group.start >= floor();
    const act = accord ?? (reports ? leftActOf(scene, group, floor()) : null);
    if (!act) continue;
    const whole = act.content.start < floor();
    if (!whole) found.push(act);
  }
  return found;
}

function rightActs(scene: Scene, groups: readonly VerbGroup[], shared: Draft | null): Draft[] {
  const found: Draft[] = [];
  let before = shared;
  for (const group of groups) {
    const draft = rightActOf(scene, group, before);
    if (!draft || isTaken(draft, found.at(-1))) continue;
    if (found.at(-1)?.cue?.start === draft.cue?.start) found.pop();
    found.push(draft);
    if (!group.verb.ifQuoted) before = draft;
  }
  found.push(...nounActs(scene));
  return found;
}

/** "told him before he went on, “Win it”": the first cue has the quotation. */
function isTaken({ by, content }: Draft, before: Draft | undefined): boolean {
  return by === 'source-cue-quote' && before?.by === by && content[0]?.start === before.content[0]?.start;
}
