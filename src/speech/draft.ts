import type { Range } from '../document/index.js';
import type { Quote } from '../quotes/index.js';
import type { Item } from './items.js';
import { ACT_BY_RULE } from './lexicon/reporting-verbs.js';
import type { Stretch } from './noun-phrases.js';
import type { RuleName } from './rules.js';
import type { VerbGroup } from './verb-groups.js';

/** An act of saying on its way to a SpeechAct; offsets of the text. */
export interface Draft {
  readonly content: Range[];
  readonly cue: (Range & { readonly lemma: string; readonly token: number | null }) | null;
  readonly source: Range | null;
  readonly act: string;
  readonly by: RuleName;
  /** The items that the content leaves off before and goes on after: whether the next passage may go on with it. */
  readonly open: boolean;
}

/** The text ranges of a stretch of items; a quotation over several paragraphs is all of its paragraphs. */
export function rangesOf(items: readonly Item[], { start, end }: Stretch): Range[] {
  const first = items[start];
  const last = items[end - 1];
  if (!first || !last || end <= start) return [];
  const own: Range = { start: first.start, end: last.end };
  if (!first.atom && !last.atom) return [own];
  const before = first.atom ? paragraphsOf(first.atom.quote).filter((range) => range.end <= own.start) : [];
  const after = last.atom ? paragraphsOf(last.atom.quote).filter((range) => range.start >= own.end) : [];
  return [...before, own, ...after];
}

/** The paragraphs of a quotation with their marks. */
function paragraphsOf(quote: Quote): Range[] {
  return quote.content.map((content, index) => ({
    start: index === 0 ? quote.start : content.start - 1,
    end: index === quote.content.length - 1 ? quote.end : content.end,
  }));
}

/** An act with its cue, speaker and content. */
export function draftOf(
  items: readonly Item[],
  group: VerbGroup,
  source: Range | null,
  content: readonly Stretch[],
  by: RuleName,
): Draft {
  return {
    content: content.flatMap((stretch) => rangesOf(items, stretch)),
    cue: cueRange(items, group),
    source,
    act: ACT_BY_RULE[group.verb.lemma]?.[by] ?? group.verb.act,
    by,
    open: false,
  };
}

/** The text range from the first item of a stretch to its last. */
export function rangeOf(items: readonly Item[], stretch: Stretch): Range {
  return { start: items[stretch.start]?.start ?? 0, end: items[stretch.end - 1]?.end ?? 0 };
}

function cueRange(items: readonly Item[], group: VerbGroup): Draft['cue'] {
  const { start, end } = rangeOf(items, group);
  return { start, end, lemma: group.verb.lemma, token: items[group.at]?.firstToken ?? null };
}
