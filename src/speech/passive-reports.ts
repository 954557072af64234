import { passageEnd } from './content-ends.js';
import { type Draft, draftOf } from './drafts.js';
import type { Item, Scene } from './items.js';
import { sourceBefore } from './sources.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';

/** Verbs that the passive reports with without saying who does: "was reported at $5 million", "is said to be ill". Lemmas. */
const REPORTED = new Set(['report', 'say', 'allege', 'estimate']);
const QUOTED = /^(?:quoted|cited|reported|recorded)$/;

/** "The damage was reported at $5 million": an act of saying without a speaker. Null where none stands there. */
export function passiveReport({ items }: Scene, group: VerbGroup): Draft | null {
  if (group.form !== 'passive' || !REPORTED.has(group.verb.lemma)) return null;
  const opens = items[group.end]?.lower ?? '';
  if (!/^(?:at|to|that)$/.test(opens)) return null;
  const comma = items.findIndex((item, at) => at > group.end && item.lower === ',');
  const end = comma < 0 || opens === 'that' ? passageEnd(items) : comma;
  if (end - group.end < 2) return null;
  return draftOf(items, group, null, [{ start: group.end, end }], 'passive-report');
}

/** The speaker of "Doe was quoted as saying": the subject of the passive before it. Null where `group` is no such participle. */
export function quotedSource(scene: Scene, group: VerbGroup): { readonly start: number; readonly end: number } | null {
  const { items } = scene;
  const quoted = items[group.start - 2];
  if (items[group.start - 1]?.lower !== 'as' || !QUOTED.test(quoted?.lower ?? '')) return null;
  return sourceBefore(items, { start: startOfPassive(scene, group.start - 2) }, 0);
}

function startOfPassive({ items, verbs }: Scene, at: number): number {
  const group = verbGroupAt(items, at, verbs);
  if (group) return group.start;
  return isBe(items[at - 1]) ? at - 1 : at;
}

function isBe(item: Item | undefined): boolean {
  return item?.pos === 'AUX';
}
