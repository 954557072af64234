import { clauseEnd, passageEnd } from './content-ends.js';
import { rangesOf } from './draft.js';
import { hasFiniteClause } from './finite-clause.js';
import { type Item, indexFrom } from './items.js';
import type { LeftAct } from './left-acts.js';
import { RELATIVE } from './lexicon/words.js';
import { ownerOf } from './noun-cues.js';
import { nounPhraseAfter, type Stretch } from './noun-phrases.js';
import { endsWithComma } from './quotation-ends.js';
import { sourceAfter } from './sources.js';
import type { ReportingVerb } from './verb-forms.js';

const LONGEST_DESCRIPTION = 25;
const NONE: ReadonlyMap<string, ReportingVerb> = new Map();

/** "According to S, C" and "C, according to S": the words "according to" at item `at`. `floor` is the first item that is free. */
export function accordingTo(items: readonly Item[], at: number, floor: number): LeftAct | null {
  const first = items[at] as Item;
  const phrase = phraseAt(items, at);
  if (!phrase) return null;
  const { cue, lemma, source, end } = phrase;
  const opens = items
    .slice(floor, at)
    .every((item) => item.pos === 'CCONJ' || item.pos === 'ADV' || item.lower === ',');
  const content = opens
    ? contentAfter(items, end)
    : contentBefore(items, at, lemma === 'per' ? lastClause(items, at, floor) : floor);
  if (lemma === 'per' && !opens && !items.slice(content.start, content.end).some((item) => item.atom)) return null;
  const ranges = [content, ...(opens ? [] : resumedAfter(items, content, end))].flatMap((stretch) =>
    rangesOf(items, stretch),
  );
  if (ranges.length === 0 || (content.end - content.start < 2 && !items[content.start]?.atom)) return null;
  return {
    draft: {
      content: ranges,
      cue: { start: first.start, end: cue.end, lemma, token: first.firstToken },
      source: { start: items[source.start]?.start ?? 0, end: items[source.end - 1]?.end ?? 0 },
      act: 'say',
      by: 'according-to',
      open: false,
    },
    content: opens ? { start: at, end: at } : content,
    after: end,
  };
}

/** "C1, according to S, C2": what goes on after the source, where C1 is no clause or C2 a quotation. */
function resumedAfter(items: readonly Item[], before: Stretch, comma: number): readonly Stretch[] {
  const [first, next] = [items[comma], items[comma + 1]];
  if (first?.lower !== ',' || !next) return [];
  const verb = next.pos === 'AUX' || (next.pos === 'VERB' && !next.lower.endsWith('ing'));
  const goesOn = next.atom !== null || (verb && !hasFiniteClause(items, before.start, before.end));
  return goesOn ? [{ start: comma + 1, end: clauseEnd(items, comma + 1, NONE) }] : [];
}

/** After the last comma before the clause that ends at an item. */
function lastClause(items: readonly Item[], end: number, floor: number): number {
  const start = items.findLastIndex((item, at) => at >= floor && at < end - 1 && item.lower === ',') + 1 || floor;
  return items[start]?.pos === 'CCONJ' ? start + 1 : start;
}

/** Where a phrase that names a source may start: "according", "per", "in". */
export const NAMES_SOURCE: ReadonlySet<string> = new Set(['according', 'per', 'in']);

/** A phrase that names whose words its clause is: its cue's last word, the source, and the item after both. */
interface SourcePhrase {
  readonly cue: Item;
  readonly lemma: string;
  readonly source: Stretch;
  readonly end: number;
}

/** "according to Doe"; “…,” per the rules; "in the words of Doe"; "in Doe's words". */
function phraseAt(items: readonly Item[], at: number): SourcePhrase | null {
  const first = items[at] as Item;
  const next = items[at + 1];
  if (first.lower === 'according' && next?.lower === 'to') return named(items, next, 'according to', at + 2);
  if (first.lower === 'per') return endsWithComma(items[at - 1]) ? named(items, first, 'per', at + 1) : null;
  if (first.lower !== 'in') return null;
  const of = items[at + 3];
  if (next?.lower === 'the' && items[at + 2]?.lower === 'words' && of?.lower === 'of')
    return named(items, of, 'in the words of', at + 4);
  return ownWords(items, at);
}

/** "According to the data, Ohio accounts | for half": no appositive without a comma at its end opens a sentence. */
function withoutClause(items: readonly Item[], source: Stretch): Stretch {
  if (items[source.end]?.lower === ',') return source;
  const comma = indexFrom(items, source.start, ({ lower }) => lower === ',', source.end);
  return comma < 0 ? source : { start: source.start, end: comma };
}

function named(items: readonly Item[], cue: Item, lemma: string, start: number): SourcePhrase | null {
  const phrase = namedAfter(items, start);
  const opens = items[0] === cue || items[1] === cue;
  const source = phrase && withParticiple(items, opens ? withoutClause(items, phrase) : phrase);
  return source && { cue, lemma, source, end: source.end };
}

/** How many items an owner's name may take: "in Mayor Ann Lake's words". */
const LONGEST_OWNER = 6;

/** "in Doe's words", "in his words": the owner of the words. */
function ownWords(items: readonly Item[], at: number): SourcePhrase | null {
  const words = items.findIndex(
    (item, index) => index > at + 1 && index <= at + LONGEST_OWNER && item.lower === 'words',
  );
  const cue = items[words];
  const source = cue ? ownerOf(items, words) : null;
  return cue && source?.start === at + 1 ? { cue, lemma: "in someone's words", source, end: words + 1 } : null;
}

/** "According to papers seen by this newspaper, C": the participle and its agent tell which papers. */
function withParticiple(items: readonly Item[], phrase: Stretch): Stretch {
  const [participle, by] = items.slice(phrase.end, phrase.end + 2);
  if (participle?.pos !== 'VERB' || by?.lower !== 'by') return phrase;
  const agent = nounPhraseAfter(items, phrase.end + 2, items.length);
  return agent ? { start: phrase.start, end: agent.end } : phrase;
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
