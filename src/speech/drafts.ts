import type { Range } from '../document/index.js';
import type { Quote } from '../quotes/index.js';
import { skipAdjunct } from './adjuncts.js';
import { clauseEnd, passageEnd } from './content-ends.js';
import { type Content, contentAfter } from './contents.js';
import type { Item, Scene } from './items.js';
import { QUESTION_WORDS, RELATIVE } from './lexicon/words.js';
import type { Stretch } from './noun-phrases.js';
import { type Source, sourceAfter, sourceBefore } from './sources.js';
import { treeSource } from './tree-sources.js';
import type { VerbGroup } from './verb-groups.js';

/** An act of saying on its way to a SpeechAct; offsets of the text. */
export interface Draft {
  readonly content: Range[];
  readonly cue: (Range & { readonly lemma: string; readonly token: number | null }) | null;
  readonly source: Range | null;
  readonly act: string;
  readonly by: string;
  readonly within: Quote | null;
  /** The items that the content leaves off before and goes on after: whether the next passage may go on with it. */
  readonly open: boolean;
}

const FRONTING = new Set('as when if after before while though although since once because'.split(' '));
/** Verbs that stand before their subject without a quotation before them: “The plan failed, said Doe.” */
const INVERTS = new Set('say add write report note argue announce state warn'.split(' '));
const JOINT = /^[,—–―]$|^--$/;
const SEPARATOR = /^[,:;.—–―]$|^--$/;

/** The text range of a stretch of items; a quotation over several paragraphs is all of its paragraphs. */
export function rangesOf(items: readonly Item[], { start, end }: Stretch): Range[] {
  const first = items[start];
  const last = items[end - 1];
  if (!first || !last || end <= start) return [];
  const ranges: Range[] = [{ start: first.start, end: last.end }];
  if (last.atom) ranges.push(...last.atom.quote.content.filter((content) => content.start > last.end));
  return ranges;
}

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
  if (group.form !== 'finite') return null;
  const { items } = scene;
  const source = ownSource(scene, group, floor);
  if (!source || RELATIVE.has(items[source.start]?.lower ?? '')) return null;
  const after = source.inverted ? source.end : group.end;
  const content = leftContent(items, Math.min(source.start, group.start), after, floor);
  if (!content || (content.by === 'clause' && source.inverted && !INVERTS.has(group.verb.lemma))) return null;
  if (items[after]?.pos === 'CCONJ' && content.by === 'clause' && scene.verbs.has(items[after + 1]?.lower ?? ''))
    return null;
  const stretches = [content, ...resumed(scene, after, content)];
  const by = `${content.by}-${source.inverted ? 'cue-source' : 'source-cue'}`;
  const draft = draftOf(items, group, range(items, source), stretches, by);
  return { draft: { ...draft, open: content.by === 'quote' }, content, after };
}

/** The act of saying whose cue is `group` where its content stands after it. Null where none does. */
export function rightActOf(scene: Scene, group: VerbGroup, shared: Draft | null): Draft | null {
  if (group.form === 'passive' || group.form === 'infinitive') return null;
  const { items } = scene;
  const before = items[group.start - 1];
  const joined = group.form === 'participle' || before?.pos === 'CCONJ';
  if (group.form === 'participle' && before?.pos === 'ADP' && !/^(?:after|before|while|when)$/.test(before.lower))
    return null;
  const own = joined ? null : ownSource(scene, group, 0);
  const source = own ? range(items, own) : joined ? sharedSource(scene, group, shared) : null;
  if (!source) return null;
  const opens = items[(own?.start ?? group.start) - 1];
  const subordinate =
    own !== null && own.start <= 2 && opens !== undefined && (opens.pos === 'SCONJ' || FRONTING.has(opens.lower));
  const content = contentAfter(scene, own?.inverted ? own.end : group.end, group, subordinate);
  return content && draftOf(items, group, source, [content], content.by);
}

function draftOf(
  items: readonly Item[],
  group: VerbGroup,
  source: Range,
  content: readonly Stretch[],
  by: string,
): Draft {
  return {
    content: content.flatMap((stretch) => rangesOf(items, stretch)),
    cue: cueRange(items, group),
    source,
    act: group.verb.act,
    by,
    within: null,
    open: false,
  };
}

function range(items: readonly Item[], stretch: Stretch): Range {
  return { start: items[stretch.start]?.start ?? 0, end: items[stretch.end - 1]?.end ?? 0 };
}

function cueRange(items: readonly Item[], group: VerbGroup): Draft['cue'] {
  return {
    ...range(items, { start: group.start, end: group.end }),
    lemma: group.verb.lemma,
    token: items[group.at]?.firstToken ?? null,
  };
}

/** The subject of the verb group itself: beside it, before or after, or where the tree has it. */
function ownSource(scene: Scene, group: VerbGroup, floor: number): Source | null {
  const { items } = scene;
  const before = items[group.start - 1];
  const pre = before?.atom ? null : sourceBefore(items, group, floor);
  if (pre) return pre;
  const beside = before === undefined || before.atom !== null || SEPARATOR.test(before.lower);
  const post = beside ? sourceAfter(items, group.end, passageEnd(items)) : null;
  return post ?? treeSource(scene, group, floor);
}

/** ", adding that …" and "and said …" have the speaker of the act before them, or else their sentence's subject. */
function sharedSource({ items }: Scene, group: VerbGroup, shared: Draft | null): Range | null {
  if (shared) return shared.source;
  const subject = clauseSubject(items, group.start - 1);
  return subject && !/^(?:it|there)$/.test(items[subject.start]?.lower ?? '') ? range(items, subject) : null;
}

/** The subject of the first finite verb before `end`: the speaker of ", adding that …" and "and said …". */
function clauseSubject(items: readonly Item[], end: number): Stretch | null {
  for (let at = 0; at < end; at++) {
    const item = items[at] as Item;
    const opens =
      (item.pos === 'AUX' || item.pos === 'VERB') && !item.lower.endsWith('ing') && items[at - 1]?.lower !== 'to';
    const source = opens && sourceBefore(items, { start: at }, 0);
    if (source) return source;
  }
  return null;
}

/**
 * What stands before the speaker and the cue as content: a quotation right beside them, or a clause that a comma closes.
 * Nothing but adjuncts may stand after speaker and cue (`from`) then, up to a mark or a conjunction.
 */
function leftContent(items: readonly Item[], end: number, from: number, floor: number): Content | null {
  const before = items[end - 1];
  if (!before || end <= floor) return null;
  if (before.atom) return { start: leftStart(items, end - 1, floor), end, by: 'quote' };
  if (!JOINT.test(before.lower) || end - 2 < floor || !isLight(items, from)) return null;
  if (items[end - 2]?.atom) return { start: leftStart(items, end - 2, floor), end: end - 1, by: 'quote' };
  const start = leftStart(items, end - 1, floor);
  const parenthetical =
    items[from]?.lower === ',' && !/^["'“‘]+\p{Lu}/u.test(items[from + 1]?.atom ? (items[from + 1]?.text ?? '') : '');
  return isClause(items, start, end - 1, parenthetical) ? { start, end: end - 1, by: 'clause' } : null;
}

/** Whether a comma before speaker and cue closes a clause, and not "In a statement, she said …". */
function isClause(items: readonly Item[], start: number, end: number, parenthetical: boolean): boolean {
  const left = items.slice(start, end);
  const [first] = left;
  if (!first) return false;
  if (first.pos === 'VERB' && /(?:ing|ed)$/.test(first.lower)) return false;
  const fronted = first.pos === 'ADP' || first.pos === 'SCONJ' || FRONTING.has(first.lower);
  const main = left.slice(left.findLastIndex((item) => item.lower === ',') + 1);
  if (fronted && !parenthetical && (main.length === left.length || !hasVerb(main))) return false;
  return parenthetical || hasVerb(left);
}

function hasVerb(items: readonly Item[]): boolean {
  return items.some((item) => item.pos === 'VERB' || item.pos === 'AUX');
}

/** Whether nothing but adjuncts stands between `from` and the next mark, conjunction or end. */
function isLight(items: readonly Item[], from: number): boolean {
  const last = passageEnd(items);
  let at = from;
  for (let next = skipAdjunct(items, at, last); next !== at && at < last; next = skipAdjunct(items, at, last))
    at = next;
  const item = items[at];
  if (at >= last || !item) return true;
  return (
    /^[,:;.—–―]$|^--$/.test(item.lower) ||
    (item.pos === 'SCONJ' && !QUESTION_WORDS.has(item.lower) && item.lower !== 'that') ||
    item.pos === 'CCONJ' ||
    item.atom !== null ||
    item.lower.endsWith('ing')
  );
}

/**
 * The start of a content that ends before `end`: after a colon or a semicolon, and past ", and" after the act before it. A quotation
 * that opens with a capital after a comma stands alone: Asked again, “No,” he said.
 */
function leftStart(items: readonly Item[], end: number, floor: number): number {
  let start = floor;
  const atom = items[end];
  const alone = atom?.atom && items[end - 1]?.lower === ',' && /^["'“‘]+\p{Lu}/u.test(atom.text);
  if (alone && end > floor) return end;
  for (let at = end - 1; at >= floor && start === floor; at--)
    if (/^[:;]$/.test(items[at]?.lower ?? '')) start = at + 1;
  while (floor > 0 && start < end && /^(?:,|and|but|while)$/.test(items[start]?.lower ?? '')) start++;
  return start;
}

/** What goes on after the cue: “C1,” he said, “C2”; C1, he said, C2. */
function resumed({ items, verbs }: Scene, from: number, left: Content): Stretch[] {
  const quotation = left.by === 'quote' ? nextQuotation(items, from) : null;
  if (quotation !== null) return [{ start: quotation, end: clauseEnd(items, quotation, verbs) }];
  const last = passageEnd(items);
  let at = from;
  for (let next = skipAdjunct(items, at, last); next !== at && at < last; next = skipAdjunct(items, at, last))
    at = next;
  const next = items[at + 1];
  if (!next || at >= last || !SEPARATOR.test(items[at]?.lower ?? '')) return [];
  if (next.atom) return [{ start: at + 1, end: clauseEnd(items, at + 1, verbs) }];
  const joined =
    next.pos === 'CCONJ' || next.pos === 'SCONJ' || next.lower.endsWith('ing') || /^(?:who|which)$/.test(next.lower);
  return left.by === 'clause' && !joined ? [{ start: at + 1, end: clauseEnd(items, at + 1, verbs) }] : [];
}

/** The quotation that a comma, a colon or a dash leads to after “C1,” he said … , with or without "and" before it. */
function nextQuotation(items: readonly Item[], from: number): number | null {
  const at = items.findIndex((item, index) => index >= from && item.atom !== null);
  if (at <= from) return null;
  const between = items.slice(from, at);
  if (between.some((item) => item.pos === 'AUX' || (item.pos === 'VERB' && /(?:ed|said|told|wrote)$/.test(item.lower))))
    return null;
  const joint = items[at - 1] as Item;
  if (SEPARATOR.test(joint.lower)) return at;
  return joint.pos === 'CCONJ' && SEPARATOR.test(items[at - 2]?.lower ?? '') ? at - 1 : null;
}
