import { besideAsClause } from './as-clauses.js';
import { type Draft, draftOf, rangeOf } from './draft.js';
import { isHearing } from './hearings.js';
import { type Item, indexFrom, type Scene } from './items.js';
import { JOINT, leftContent, resumed } from './left-contents.js';
import { RELATIVE } from './lexicon/words.js';
import type { Stretch } from './noun-phrases.js';
import { ownSource } from './own-sources.js';
import { isReduced } from './reduced-participles.js';
import { type Source, sourceAfter } from './sources.js';
import type { VerbGroup } from './verb-groups.js';

/** Verbs that stand before their subject without a quotation before them: “The plan failed, said Doe.” */
const INVERTS = new Set('say add write report note argue announce state warn'.split(' '));

/** An act whose content stands before its speaker and cue, with the items that it takes. */
export interface LeftAct {
  readonly draft: Draft;
  readonly content: Stretch;
  /** After its cue and its speaker. */
  readonly after: number;
}

/**
 * The act of saying whose cue is `group` where its content stands before it: “C,” said S; C, S said. Null where none does.
 * `floor` is the first item that no act before it has taken.
 */
export function leftActOf(scene: Scene, group: VerbGroup, floor: number): LeftAct | null {
  if (!mayStandBehind(scene, group, floor)) return null;
  const { items } = scene;
  const stated = asStatedIn(scene, group, floor);
  if (stated) return stated;
  const source = ownSource(scene, group, floor);
  if (!source || RELATIVE.has(items[source.start]?.lower ?? '')) return null;
  const after = source.inverted ? source.end : group.end;
  const comment = source.inverted ? null : asClause(scene, group, source, floor);
  if (comment) return comment;
  const content = leftContent(scene, group, Math.min(source.start, group.start), after, floor);
  if (!content || (content.by === 'clause' && source.inverted && !INVERTS.has(group.verb.lemma))) return null;
  if (items[after]?.pos === 'CCONJ' && content.by === 'clause' && scene.verbs.has(items[after + 1]?.lower ?? ''))
    return null;
  const stretches = [content, ...resumed(scene, group, after, content)];
  const by = `${content.by}-${source.inverted ? 'cue-source' : 'source-cue'}` as const;
  const draft = isHearing(items, group)
    ? draftOf(items, group, null, stretches, 'passive-report')
    : draftOf(items, group, rangeOf(items, source), stretches, by);
  const quoted = items.slice(content.start, content.end).some((item) => item.atom);
  return { draft: { ...draft, open: quoted }, content, after };
}

/** Whether a cue may have its content before it, by its form and by what stands there. */
function mayStandBehind({ items }: Scene, group: VerbGroup, floor: number): boolean {
  if (!mayEndContent(items, group.start, floor)) return false;
  return (
    (group.form === 'finite' && !isReduced(items, group)) ||
    (isHearing(items, group) && items[group.end]?.lower !== 'by')
  );
}

/** Whether a quotation, a mark or an "as" stands before a cue, so that a content may end there. Most cues have none, which saves them all else. */
function mayEndContent(items: readonly Item[], cue: number, floor: number): boolean {
  const ends = (item: Item, at: number) =>
    (item.atom !== null || item.lower === 'as' || JOINT.has(item.lower)) && items[at + 1]?.pos !== 'CCONJ';
  return indexFrom(items, floor, ends, cue) >= 0;
}

/** "As S said, C"; "C, as S has said"; "C1, as S said, C2". Null where `group` stands in no such clause. */
function asClause(scene: Scene, group: VerbGroup, source: Source, floor: number): LeftAct | null {
  const { items } = scene;
  const content = besideAsClause(scene, group, source.start - 1, floor);
  if (!content) return null;
  const draft = draftOf(items, group, rangeOf(items, source), content.stretches, 'as-clause');
  return { draft, content: content.left, after: group.end };
}

/** "As stated in S, C", "C, as reported by S": the speaker is what it stands in, or who "by" names. Null elsewhere. */
function asStatedIn(scene: Scene, group: VerbGroup, floor: number): LeftAct | null {
  const { items } = scene;
  const bare =
    group.start === group.at && items[group.at]?.lower.endsWith('ed') && items[group.start - 1]?.lower === 'as';
  const source =
    bare && /^(?:in|by)$/.test(items[group.end]?.lower ?? '') ? sourceAfter(items, group.end + 1, items.length) : null;
  const content = source && besideAsClause(scene, group, group.start - 1, floor);
  if (!source || !content) return null;
  const draft = draftOf(items, group, rangeOf(items, source), content.stretches, 'as-clause');
  return { draft, content: content.left, after: source.end };
}
