import { clauseEnd, passageEnd } from './content-ends.js';
import { type Draft, rangesOf } from './drafts.js';
import type { Item } from './items.js';
import { sourceAfter } from './sources.js';
import type { ReportingVerb } from './verb-forms.js';

const NONE: ReadonlyMap<string, ReportingVerb> = new Map();

/** "According to S, C" and "C, according to S": the words "according to" at item `at`. */
export function accordingTo(items: readonly Item[], at: number): Draft | null {
  const to = items[at + 1];
  if (to?.lower !== 'to') return null;
  const source = sourceAfter(items, at + 2, items.length);
  if (!source) return null;
  const opens = items.slice(0, at).every((item) => item.pos === 'CCONJ' || item.pos === 'ADV' || item.lower === ',');
  const start = opens ? source.end + (items[source.end]?.lower === ',' ? 1 : 0) : 0;
  const end = opens ? clauseEnd(items, start, NONE) : contentEnd(items, at);
  const content = rangesOf(items, { start, end });
  if (content.length === 0 || end - start < 2) return null;
  const first = items[at] as Item;
  return {
    content,
    cue: { start: first.start, end: to.end, lemma: 'according to', token: first.firstToken },
    source: { start: items[source.start]?.start ?? 0, end: items[source.end - 1]?.end ?? 0 },
    act: 'say',
    by: 'according-to',
    within: null,
    open: false,
  };
}

function contentEnd(items: readonly Item[], at: number): number {
  const last = Math.min(at, passageEnd(items));
  return items[last - 1]?.lower === ',' ? last - 1 : last;
}
