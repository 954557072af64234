import { passageEnd } from './content-ends.js';
import type { Scene } from './items.js';
import { SEPARATOR } from './left-contents.js';
import { nounPhraseBefore } from './noun-phrases.js';
import { type Source, sourceAfter, sourceBefore } from './sources.js';
import { treeSource } from './tree-sources.js';
import type { VerbGroup } from './verb-groups.js';

/** The subject of the verb group itself: beside it, before or after, or where the tree has it. */
export function ownSource(scene: Scene, group: VerbGroup, floor: number): Source | null {
  const { items } = scene;
  const before = items[group.start - 1];
  const pre = before?.atom ? null : sourceBefore(items, group, floor);
  const governed =
    pre && items[pre.start - 1]?.pos === 'VERB'
      ? (antecedent(scene, pre.start - 1, floor) ?? treeSource(scene, group, floor))
      : null;
  if (pre) return governed ?? pre;
  const beside = before === undefined || before.atom !== null || SEPARATOR.has(before.lower);
  const post = beside ? sourceAfter(items, group.end, passageEnd(items)) : null;
  return post ?? treeSource(scene, group, floor);
}

/** Verbs whose object then does what the infinitive says. Lemmas. */
const FORCING = new Set('force lead prompt cause compel drive oblige enable persuade'.split(' '));

/** "forced the banker, who was under oath, [to admit]": the object of a verb that makes somebody speak. Null where none stands there. */
export function forcedSource({ items }: Scene, group: VerbGroup): Source | null {
  const object = sourceBefore(items, group, 0);
  const verb = object && items[object.start - 1];
  return verb?.pos === 'VERB' && FORCING.has(verb.lemma) ? object : null;
}

/** Verbs with a clause for their object, besides those of saying: after "who knew the mayor" the mayor may be the next verb's subject. */
const THINKING = new Set(
  'believe think know feel hope fear see hear understand realize learn watch let make'.split(' '),
);

/** "One of the nurses who sent the letter [called him]": the noun that a relative clause describes, whose verb is item `verb`. */
function antecedent({ items, verbs }: Scene, verb: number, floor: number): Source | null {
  const { lower = '', lemma = '' } = items[verb] ?? {};
  if (THINKING.has(lemma) || /[ctw]/.test(verbs.get(lower)?.frames ?? '')) return null;
  let pronoun = verb - 1;
  while (pronoun > floor && /^(?:AUX|ADV)$/.test(items[pronoun]?.pos ?? '')) pronoun--;
  if (!/^(?:who|that|which)$/.test(items[pronoun]?.lower ?? '')) return null;
  const phrase = nounPhraseBefore(items, pronoun, floor);
  return phrase && items[phrase.start - 1]?.pos !== 'VERB' ? { ...phrase, inverted: false } : null;
}
