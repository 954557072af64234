import { clauseEnd, passageEnd } from './content-ends.js';
import { type LeftAct, rangesOf } from './drafts.js';
import type { Item } from './items.js';
import { RELATIVE } from './lexicon/words.js';
import type { Stretch } from './noun-phrases.js';
import { sourceAfter } from './sources.js';
import type { ReportingVerb } from './verb-forms.js';

const LONGEST_DESCRIPTION = 25;
const NONE: ReadonlyMap<string, ReportingVerb> = new Map();

/** "According to S, C" and "C, according to S": the words "according to" at item `at`. `floor` is the first item that is free. */
export function accordingTo(items: readonly Item[], at: number, floor: number): LeftAct | null {
  const first = items[at] as Item;
  const to = items[at + 1];
  const source = to?.lower === 'to' ? namedAfter(items, at + 2) : null;
  if (!to || !source) return null;
  const opens = items
    .slice(floor, at)
    .every((item) => item.pos === 'CCONJ' || item.pos === 'ADV' || item.lower === ',');
  const content = opens ? contentAfter(items, source.end) : contentBefore(items, at, floor);
  const ranges = rangesOf(items, content);
  if (ranges.length === 0 || (content.end - content.start < 2 && !items[content.start]?.atom)) return null;
  return {
    draft: {
      content: ranges,
      cue: { start: first.start, end: to.end, lemma: 'according to', token: first.firstToken },
      source: { start: items[source.start]?.start ?? 0, end: items[source.end - 1]?.end ?? 0 },
      act: 'say',
      by: 'according-to',
      open: false,
    },
    content: opens ? { start: at, end: at } : content,
    after: source.end,
  };
}

/** Past the comma after the source, and past what describes it: "according to a complaint filed in court, …". */
function afterSource(items: readonly Item[], end: number): number {
  const next = items[end];
  if (next?.lower === ',') return end + 1;
  const describes =
    next?.pos === 'ADP' || (next?.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower)) || RELATIVE.has(next?.lower ?? '');
  const comma = describes
    ? items.findIndex((item, at) => at > end && at < end + LONGEST_DESCRIPTION && item.lower === ',')
    : -1;
  return comma < 0 ? end : comma + 1;
}

/** The noun phrase after "according to", which the tagger may open with a verb: "exit polls". */
function namedAfter(items: readonly Item[], start: number): Stretch | null {
  const source = sourceAfter(items, start, items.length);
  if (source || items[start]?.pos !== 'VERB') return source;
  const rest = sourceAfter(items, start + 1, items.length);
  return rest && { start, end: rest.end };
}

function contentAfter(items: readonly Item[], end: number): { start: number; end: number } {
  const start = afterSource(items, end);
  return { start, end: clauseEnd(items, start, NONE) };
}

function contentBefore(items: readonly Item[], at: number, floor: number): { start: number; end: number } {
  const end = Math.min(at, passageEnd(items));
  return { start: floor, end: items[end - 1]?.lower === ',' ? end - 1 : end };
}
