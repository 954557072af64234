import { contentEnd } from './content-ends.js';
import type { Item, Scene } from './items.js';
import { BARE_SPEAKERS, QUESTION_WORDS } from './lexicon/words.js';
import { nounPhraseBefore, type Stretch } from './noun-phrases.js';
import type { Source } from './sources.js';
import { treeEnd } from './tree-ends.js';
import type { VerbGroup } from './verb-groups.js';

/** "the river, which he says is clean", "a river he says is clean": what is said of the pronoun or noun, in two pieces. Null where no such clause stands there. */
export function relativeContent(scene: Scene, group: VerbGroup, source: Source): Stretch[] | null {
  const { items } = scene;
  const [pronoun, next] = [items[source.start - 1], items[group.end]];
  if (source.inverted || group.verb.lemma === 'write' || !group.verb.frames.includes('c') || !next || next.atom)
    return null;
  const finite = next.pos === 'AUX' || (next.pos === 'VERB' && !/(?:ing|ed)$/.test(next.lower));
  const noun = /^(?:which|who|what|that)$/.test(pronoun?.lower ?? '')
    ? { start: source.start - 1, end: source.start }
    : nounPhraseBefore(items, source.start, 0);
  if (!finite || !noun) return null;
  const surface = Math.min(contentEnd(items, group.end, scene.verbs, true), mainVerb(items, group.end));
  const cue = items[group.at]?.firstToken ?? 0;
  const end = treeEnd(scene, { start: group.end, end: surface, cue, clause: true });
  return [noun, { start: group.end, end }];
}

/** "a plan critics [say would fail]": the critics alone speak. Null where they have a determiner, or the verb after the cue a subject. */
export function bareSpeaker(items: readonly Item[], { start, end }: VerbGroup): Source | null {
  const [noun, speaker] = [items[start - 2], items[start - 1]];
  const set = BARE_SPEAKERS.has(speaker?.lower ?? '') && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN');
  return set && isFiniteVerb(items[end]) ? { start: start - 1, end: start, inverted: false } : null;
}

/** "the dam, which he said was safe, broke": the comma before the verb of the clause around it. */
function mainVerb(items: readonly Item[], start: number): number {
  const at = items.findIndex((item, index) => index > start && item.lower === ',' && isFiniteVerb(items[index + 1]));
  return at < 0 ? items.length : at;
}

function isFiniteVerb(item: Item | undefined): boolean {
  return item?.pos === 'AUX' || (item?.pos === 'VERB' && !item.lower.endsWith('ing'));
}

/** "what he says the plan would do": a clause with a gap, and the question word before its speaker that fills it. */
export function withPronoun(items: readonly Item[], source: Source, clause: Stretch): Stretch[] {
  const at = source.start - 1;
  if (source.inverted || !/^(?:what|how|which|whom)$/.test(items[at]?.lower ?? '')) return [clause];
  const next = items.findIndex(
    (item, index) => index > clause.start && item.pos === 'CCONJ' && QUESTION_WORDS.has(items[index + 1]?.lower ?? ''),
  );
  const end = next < 0 ? clause.end : Math.min(clause.end, items[next - 1]?.lower === ',' ? next - 1 : next);
  return [
    { start: at, end: at + 1 },
    { start: clause.start, end },
  ];
}
