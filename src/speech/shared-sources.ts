import type { Range } from '../document/index.js';
import type { Draft } from './draft.js';
import { type Item, indexFrom, type Scene } from './items.js';
import { RELATIVE } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, nounPhraseBefore, type Stretch } from './noun-phrases.js';
import { endsWithComma } from './quotation-ends.js';
import { sourceBefore } from './sources.js';
import { treeSource } from './tree-sources.js';
import type { VerbGroup } from './verb-groups.js';

/** Prepositions before a participle whose subject is that of the clause: "began by saying", "after saying". */
const SHARING = /^(?:after|before|while|when|by|despite)$/;
/** What shows or sounds before "of Doe saying". */
const OF = /^(?:of|from)$/;

/** ", adding that …" and "and said …" have the speaker of the act before them, or else their sentence's subject. */
export function sharedSource(scene: Scene, group: VerbGroup, shared: Draft | null): Range | null {
  const { items } = scene;
  const before = items[group.start - 1];
  if (!isJoined(items, group)) return null;
  if (group.form === 'participle' && before?.pos === 'ADP' && !SHARING.test(before.lower)) return null;
  const near = group.form === 'participle' ? ofParticiple(scene, group) : besideConjunction(items, group);
  if (near) return rangeOf(items, near);
  if (shared?.source && !isRelative(items, shared.source)) return shared.source;
  const joined = group.form === 'participle' ? null : treeSource(scene, group, 0);
  if (joined && isSubject(items[joined.start])) return rangeOf(items, joined);
  const subject = clauseSubject(items, group.start - 1, mainClause(items, group.start));
  if (subject && !isExpletive(items, subject)) return rangeOf(items, subject);
  const far = !before || SHARING.test(before.lower) ? subjectAhead(scene, group) : null;
  return far && rangeOf(items, far);
}

/** A noun, or the "who" of "who took to the streets and called for"; "which" and "that" have no voice. */
function isSubject(item: Item | undefined): boolean {
  return item?.lower === 'who' || !RELATIVE.has(item?.lower ?? '');
}

/** "footage of Doe saying", "could not resist saying": the speaker of a participle that no comma sets off. */
function ofParticiple(scene: Scene, group: VerbGroup): Stretch | null {
  const { items } = scene;
  const governed = items[group.start - 1]?.pos === 'VERB' ? treeSource(scene, group, 0) : null;
  return governed && !isExpletive(items, governed) ? governed : shownSpeaker(items, group.start);
}

/** "Doe laughed and said": the verb that the conjunction joins stands right before it. */
function besideConjunction(items: readonly Item[], group: VerbGroup): Stretch | null {
  const conjunction = items.findLastIndex((item, at) => at < group.start && item.pos === 'CCONJ');
  return items[conjunction - 1]?.pos === 'VERB' ? sourceBefore(items, { start: conjunction - 1 }, 0) : null;
}

/** "After saying that it was late, she left": the subject of the clause that follows. */
function subjectAhead(scene: Scene, group: VerbGroup): Stretch | null {
  const { items } = scene;
  const comma = items.findIndex((item, at) => at > group.at && endsWithComma(item));
  const subject = comma < 0 ? null : nounPhraseAfter(items, comma + 1, items.length);
  const verb = subject && items[subject.end];
  return verb?.pos === 'VERB' || verb?.pos === 'AUX' ? subject : treeSource(scene, group, 0);
}

/** Whether a cue has its speaker from another verb: a participle, or what "and" joins. */
export function isJoined(items: readonly Item[], group: VerbGroup): boolean {
  let before = group.start - 1;
  while (items[before]?.pos === 'ADV') before--;
  return group.form === 'participle' || items[before]?.pos === 'CCONJ';
}

/** "footage of Doe saying": the one who is seen or heard to speak is not the subject of the sentence. */
function shownSpeaker(items: readonly Item[], end: number): Stretch | null {
  const named = items[end - 1]?.pos === 'PROPN' && !isTemporal(items[end - 1]);
  const phrase = named ? nounPhraseBefore(items, end, 0) : null;
  if (!phrase) return null;
  const of = items.findLastIndex((item, at) => at >= phrase.start && at < end && OF.test(item.lower));
  return of < 0 ? null : { start: of + 1, end };
}

function isRelative(items: readonly Item[], source: Range): boolean {
  return items.some((item) => item.start === source.start && RELATIVE.has(item.lower));
}

/** "It is raining, …" and "There is …" have no speaker; "it attacked him, saying …" has. */
function isExpletive(items: readonly Item[], subject: Stretch): boolean {
  const word = items[subject.start]?.lower;
  return (
    word === 'there' || (word === 'it' && (items[subject.end]?.pos === 'AUX' || items[subject.end]?.lower === 'goes'))
  );
}

/** "Asked whether she had one, Lake paused before saying …": after the comma of a participle that opens the sentence. */
function mainClause(items: readonly Item[], end: number): number {
  const fronted = items[0]?.pos === 'VERB' && items[0].lower.endsWith('ed');
  return fronted ? indexFrom(items, 1, endsWithComma, end) + 1 : 0;
}

/** The subject of the first finite verb from `start` up to `end`: the speaker of ", adding that …" and "and said …". */
export function clauseSubject(items: readonly Item[], end: number, start = 0): Stretch | null {
  for (let at = start; at < end; at++) {
    const item = items[at] as Item;
    const opens =
      (item.pos === 'AUX' || item.pos === 'VERB') && !item.lower.endsWith('ing') && items[at - 1]?.lower !== 'to';
    const source = opens && sourceBefore(items, { start: at }, 0);
    if (source && !RELATIVE.has(items[source.start]?.lower ?? '')) return source;
  }
  return null;
}

function rangeOf(items: readonly Item[], { start, end }: Stretch): Range {
  return { start: items[start]?.start ?? 0, end: items[end - 1]?.end ?? 0 };
}
