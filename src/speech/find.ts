import { type Document, type Range, type Span, spanOf } from '../document/index.js';
import type { Quote } from '../quotes/index.js';
import { actsIn } from './acts-in.js';
import { colonQuotations } from './colons.js';
import type { Draft } from './draft.js';
import { goOn, type Read } from './going-on.js';
import { type Item, itemsOf } from './items.js';
import { quotesIn } from './kinds.js';
import { dashes, labels, takeLabelled } from './labels.js';
import { PERSONAL_OBJECT } from './lexicon/words.js';
import { type Passage, passages } from './passages.js';
import type { Cue, SpeechAct, SpeechKind } from './types.js';
import { reportingVerbs } from './verb-forms.js';

/** The acts of saying of a document, in order of their cues, each by the first rule that applies. */
export function findSpeechActs(doc: Document): readonly SpeechAct[] {
  const read = passages(doc).map((passage): Read => {
    const items = itemsOf(passage);
    return { passage, items, drafts: draftsIn(doc, passage, items) };
  });
  goOn(read);
  return takeLabelled(read)
    .flatMap(({ passage, drafts }) =>
      drafts.filter((draft) => draft.content.length > 0).map((draft) => actOf(doc, draft, passage.within)),
    )
    .sort((a, b) => place(a) - place(b));
}

function place(act: SpeechAct): number {
  return Math.min(act.cue?.start ?? Infinity, act.content[0]?.start ?? Infinity);
}

function draftsIn(doc: Document, passage: Passage, items: readonly Item[]): Draft[] {
  const labelled = [...labels(passage, items), ...dashes(items)];
  const speaks = labelled.some((draft) => draft.by === 'speaker-label');
  if (labelled.length > 0 && !speaks) return labelled;
  const verbs = reportingVerbs(doc);
  const found: Draft[] = labelled;
  const said = speaks ? items.findIndex((item) => item.lower === ':') + 1 : 0;
  for (let at = said; at < items.length; at += MOST_ITEMS) {
    found.push(...actsIn({ doc, items: items.slice(at, at + MOST_ITEMS), verbs }, null));
  }
  found.push(...colonQuotations(items.slice(said, said + MOST_ITEMS), found));
  return doc.lexicon.beliefs
    ? found
    : found.filter((draft) => !isBelief(doc, verbs, draft) || isQuotedBelief(items, draft, found));
}

/** Whether an act is one of belief that the caller has not asked for. */
function isBelief(doc: Document, verbs: ReturnType<typeof reportingVerbs>, { act, cue }: Draft): boolean {
  return act === 'believe' && !verbs.has(doc.tokens[cue?.token ?? -1]?.text.toLowerCase() ?? '');
}

/**
 * Doe believes it is “a proper test”: words of the believer stand in quotation marks. Where another reports the belief ("Doe said she
 * believes …"), that is the act of saying; "I think …" is for those who say it to attribute.
 */
function isQuotedBelief(items: readonly Item[], { cue, content, source }: Draft, all: readonly Draft[]): boolean {
  const believer = items.find(({ start }) => start === source?.start)?.lower ?? '';
  if (!cue || NO_BELIEVER.has(believer)) return false;
  const holds = (ranges: readonly Range[], at: number) => ranges.some(({ start, end }) => start <= at && at < end);
  if (all.some((draft) => holds(draft.content, cue.start))) return false;
  return items.some(({ atom, start }) => atom && holds(content, start));
}

/** Who speaks of himself, and objects: "let them know that". */
const NO_BELIEVER = new Set(['i', 'we', 'you', 'that', 'which', ...PERSONAL_OBJECT]);

/** Nobody writes sentences of more words than this: what looks like one is read piece by piece, so that time stays linear. */
const MOST_ITEMS = 400;

function actOf(doc: Document, draft: Draft, within: Quote | null): SpeechAct {
  const content = draft.content.map(({ start, end }) => spanOf(doc.text, start, end));
  const quotes = quotesIn(doc, content, within);
  return {
    kind: kindOf(
      content,
      quotes.map((quote) => quote.range),
    ),
    act: draft.act,
    content,
    quotes: quotes.map((quote) => quote.id),
    cue: draft.cue ? cueOf(doc, draft.cue) : null,
    cueToken: draft.cue?.token ?? null,
    source: draft.source ? spanOf(doc.text, draft.source.start, draft.source.end) : null,
    by: draft.by,
  };
}

function cueOf({ text }: Document, { start, end, lemma }: NonNullable<Draft['cue']>): Cue {
  return { start, end, text: text.slice(start, end), lemma };
}

/** direct where no word stands outside the quotations, mixed where some stand inside, else indirect. */
function kindOf(content: readonly Span[], quotes: readonly { start: number; end: number }[]): SpeechKind {
  if (quotes.length === 0) return 'indirect';
  const outside = content.some((span) => {
    let rest = '';
    let at = span.start;
    for (const quote of quotes) {
      if (quote.end <= span.start || quote.start >= span.end) continue;
      rest += span.text.slice(Math.max(0, at - span.start), Math.max(0, quote.start - span.start));
      at = Math.max(at, quote.end);
    }
    rest += span.text.slice(Math.max(0, at - span.start));
    return /[\p{L}\p{N}]/u.test(rest);
  });
  return outside ? 'mixed' : 'direct';
}
