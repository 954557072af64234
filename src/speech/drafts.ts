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
  const left = source.kind === 'own' ? leftContent(items, Math.min(source.stretch.start, group.start)) : null;
  const from = source.kind === 'own' && source.stretch.inverted ? source.stretch.end : group.end;
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
  const shared = found.at(-1);
  if (group.form === 'participle') return shared ? { kind: 'shared', range: shared.source } : null;
  if (before?.pos === 'CCONJ' && shared) return { kind: 'shared', range: shared.source };
  const pre = before?.atom ? null : sourceBefore(items, group, 0);
  if (pre) return { kind: 'own', stretch: pre };
  const beside = before === undefined || before.atom !== null || /^[,—–―]$|^--$/.test(before.lower);
  const post = beside ? sourceAfter(items, group.end, passageEnd(items)) : null;
  return post ? { kind: 'own', stretch: post } : null;
}

/** What stands before the speaker and the cue as content: a quotation right beside them, or a clause that a comma closes. */
function leftContent(items: readonly Item[], end: number): Content | null {
  const before = items[end - 1];
  if (!before) return null;
  if (before.atom) return { start: leftStart(items, end - 1), end, by: 'quote' };
  const comma = /^[,—–―]$|^--$/.test(before.lower);
  if (!comma || end < 2) return null;
  if (items[end - 2]?.atom) return { start: leftStart(items, end - 2), end: end - 1, by: 'quote' };
  const start = leftStart(items, end - 1);
  return items.slice(start, end - 1).some((item) => item.pos === 'VERB' || item.pos === 'AUX')
    ? { start, end: end - 1, by: 'clause' }
    : null;
}

function leftStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at >= 0; at--) if (/^[:;]$/.test(items[at]?.lower ?? '')) return at + 1;
  return 0;
}

/** What goes on after the cue: “C1,” he said, “C2”; C1, he said, C2. */
function resumed(items: readonly Item[], from: number, left: Content, verbs: Verbs): Stretch[] {
  const last = passageEnd(items);
  let at = from;
  for (let next = skipAdjunct(items, at, last); next !== at && at < last; next = skipAdjunct(items, at, last))
    at = next;
  const comma = items[at];
  const next = items[at + 1];
  if (!comma || !next || at >= last || !/^[,:;.—–―]$|^--$/.test(comma.lower)) return [];
  if (next.atom) return [{ start: at + 1, end: clauseEnd(items, at + 1, verbs) }];
  const plain =
    left.by === 'clause' &&
    next.pos !== 'CCONJ' &&
    next.pos !== 'SCONJ' &&
    !next.lower.endsWith('ing') &&
    !/^(?:who|which)$/.test(next.lower);
  return plain ? [{ start: at + 1, end: clauseEnd(items, at + 1, verbs) }] : [];
}
