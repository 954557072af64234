import type { Range } from '../document/index.js';
import type { Quote } from '../quotes/index.js';
import { skipAdjunct } from './adjuncts.js';
import { clauseEnd, passageEnd } from './content-ends.js';
import { type Content, contentAfter } from './contents.js';
import type { Item } from './items.js';
import type { Stretch } from './noun-phrases.js';
import { type Source, sourceAfter, sourceBefore } from './sources.js';
import type { ReportingVerb } from './verb-forms.js';
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

const SEPARATOR = /^[,:;.—–―]$|^--$/;

type Verbs = ReadonlyMap<string, ReportingVerb>;

/** The text range of a stretch of items; a quotation over several paragraphs is all of its paragraphs. */
export function rangesOf(items: readonly Item[], { start, end }: Stretch): Range[] {
  const first = items[start];
  const last = items[end - 1];
  if (!first || !last || end <= start) return [];
  const ranges: Range[] = [{ start: first.start, end: last.end }];
  if (last.atom) ranges.push(...last.atom.quote.content.filter((content) => content.start > last.end));
  return ranges;
}

/** The act of saying whose cue is `group`; `found` are those before it in the passage. Null where no content stands beside it. */
export function draftOf(items: readonly Item[], group: VerbGroup, verbs: Verbs, found: readonly Draft[]): Draft | null {
  if (group.form === 'passive' || group.form === 'infinitive') return null;
  const source = sourceOf(items, group, found);
  if (!source) return null;
  const from = source.kind === 'own' && source.stretch.inverted ? source.stretch.end : group.end;
  const left =
    source.kind === 'own' ? leftContent(items, Math.min(source.stretch.start, group.start), from, found) : null;
  const right = left?.by === 'quote' ? null : contentAfter(items, from, group.verb, verbs);
  const main = right ?? left;
  if (!main) return null;
  const content: Stretch[] = right || !left ? [main] : [left, ...resumed(items, from, left, verbs)];
  const inverted = source.kind === 'own' && source.stretch.inverted;
  return {
    content: content.flatMap((stretch) => rangesOf(items, stretch)),
    cue: cueRange(items, group),
    source: source.kind === 'own' ? range(items, source.stretch) : source.range,
    act: group.verb.act,
    by: right ? right.by : `${main.by}-${inverted ? 'cue-source' : 'source-cue'}`,
    within: null,
    open: !right && main.by === 'quote',
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

type FoundSource =
  | { readonly kind: 'own'; readonly stretch: Source }
  | { readonly kind: 'shared'; readonly range: Range | null };

function sourceOf(items: readonly Item[], group: VerbGroup, found: readonly Draft[]): FoundSource | null {
  const before = items[group.start - 1];
  const shared = found.findLast((draft) => draft.by !== 'according-to');
  if (group.form === 'participle' || before?.pos === 'CCONJ') {
    if (shared) return { kind: 'shared', range: shared.source };
    const subject = clauseSubject(items, group.start - 1);
    return subject && { kind: 'shared', range: range(items, subject) };
  }
  const pre = before?.atom ? null : sourceBefore(items, group, 0);
  if (pre) return { kind: 'own', stretch: pre };
  const beside = before === undefined || before.atom !== null || /^[,—–―]$|^--$/.test(before.lower);
  const post = beside ? sourceAfter(items, group.end, passageEnd(items)) : null;
  return post ? { kind: 'own', stretch: post } : null;
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
function leftContent(items: readonly Item[], end: number, from: number, found: readonly Draft[]): Content | null {
  const before = items[end - 1];
  if (!before) return null;
  if (before.atom) return { start: leftStart(items, end - 1, found), end, by: 'quote' };
  const comma = /^[,—–―]$|^--$/.test(before.lower);
  if (!comma || end < 2 || !isLight(items, from)) return null;
  if (items[end - 2]?.atom) return { start: leftStart(items, end - 2, found), end: end - 1, by: 'quote' };
  const start = leftStart(items, end - 1, found);
  const parenthetical = items[from]?.lower === ',';
  const left = items.slice(start, end - 1);
  const finite = left.some((item) => item.pos === 'VERB' || item.pos === 'AUX');
  const fronted =
    left[0]?.pos === 'ADP' ||
    left[0]?.pos === 'SCONJ' ||
    /^(?:as|when|if|after|before|while)$/.test(left[0]?.lower ?? '');
  if (fronted && !parenthetical && !left.some((item) => item.lower === ',')) return null;
  return finite || (parenthetical && left.length > 0) ? { start, end: end - 1, by: 'clause' } : null;
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
    item.pos === 'SCONJ' ||
    item.pos === 'CCONJ' ||
    item.atom !== null ||
    item.lower.endsWith('ing')
  );
}

/** The start of a content that ends before `end`: after a colon, a semicolon, and the cue of the act before it. */
function leftStart(items: readonly Item[], end: number, found: readonly Draft[]): number {
  const taken = Math.max(0, ...found.map((draft) => Math.max(draft.cue?.end ?? 0, draft.source?.end ?? 0)));
  for (let at = end - 1; at >= 0; at--) {
    const item = items[at] as Item;
    if (/^[:;]$/.test(item.lower)) return at + 1;
    if (item.end <= taken) return skipJoint(items, at + 1, end);
  }
  return 0;
}

/** Past ", and" between two acts. */
function skipJoint(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < end && /^(?:,|and|but|while)$/.test(items[at]?.lower ?? '')) at++;
  return at;
}

/** What goes on after the cue: “C1,” he said, “C2”; C1, he said, C2. */
function resumed(items: readonly Item[], from: number, left: Content, verbs: Verbs): Stretch[] {
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
