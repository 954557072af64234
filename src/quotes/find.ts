import { type Block, type Document, type Range, type Span, sentenceAt, spanOf } from '../document/index.js';
import { kindOf } from './kinds.js';
import { marksIn } from './marks.js';
import { type MarkedStretch, pairMarks } from './pair.js';
import type { Quote } from './types.js';

/** A quotation on its way: it grows where the next paragraph goes on with it. */
interface Draft {
  readonly start: number;
  end: number;
  readonly contents: Range[];
  closed: boolean;
  readonly width: 'double' | 'single';
}

/**
 * The quotes of a document, from the marks alone.
 *
 * A paragraph that opens a quotation and does not close it, followed by one that opens with a mark of the same form, is one quotation
 * (The Chicago Manual of Style 13.30); a mark of another form opens one of its own. One that nothing closes ends with its block where it stands at the block's start or after a colon
 * or comma, and else with its sentence, so that an odd mark never swallows more.
 */
export function findQuotes(doc: Document): readonly Quote[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  const blocks = doc.blocks.filter((block) => block.kind !== 'boilerplate' || doc.boilerplate);
  const marks = blocks.map((block) => marksIn(doc.text, block));
  blocks.forEach((block, index) => {
    const first = marks[index]?.[0];
    const next = marks[index + 1]?.[0];
    const opens = next?.canOpen === true && next.width === 'double' && next.start === blocks[index + 1]?.start;
    const goesOn = opens && first !== undefined && isStraight(doc, first) === isStraight(doc, next);
    open = addStretches(doc, block, pairMarks(marks[index] ?? [], block, goesOn), drafts, open);
  });
  const ordered = drafts.filter((draft) => hasWords(doc, draft)).sort((a, b) => a.start - b.start || b.end - a.end);
  return withJoined(doc, withParents(doc, ordered));
}

/** A “sham” and a “lie”: what "and" joins to a quotation of speech is one too, be it as short as a term. */
function withJoined(doc: Document, quotes: readonly Quote[]): readonly Quote[] {
  let before: Quote | null = null;
  return quotes.map((quote) => {
    const between =
      before && before.end < quote.start ? doc.text.slice(before.end, Math.min(quote.start, before.end + 12)) : '';
    const joined = quote.kind === 'term' && before?.kind === 'speech' && JOINED.test(between);
    before = joined ? { ...quote, kind: 'speech' } : quote;
    return before;
  });
}

const JOINED = /^,? (?:and|or) (?:(?:an?|the) )?$/;

/** Adds the quotations of one block, and returns the one that the next block may go on with. */
function addStretches(
  doc: Document,
  block: Block,
  stretches: readonly MarkedStretch[],
  drafts: Draft[],
  open: Draft | null,
): Draft | null {
  let goesOn: Draft | null = null;
  stretches.forEach((stretch) => {
    const continues =
      open !== null &&
      stretch.open.start === block.start &&
      stretch.open.width === open.width &&
      isStraight(doc, stretch.open) === isStraight(doc, open);
    const draft: Draft = continues
      ? (open as Draft)
      : { start: stretch.open.start, end: 0, contents: [], closed: false, width: stretch.open.width };
    if (!continues) drafts.push(draft);
    const contentEnd = stretch.close || continues ? stretch.contentEnd : unclosedEnd(doc, block, stretch);
    draft.contents.push({ start: stretch.open.end, end: contentEnd });
    draft.end = stretch.close?.end ?? contentEnd;
    draft.closed = stretch.close !== null;
    if (!stretch.close && stretch.contentEnd === block.end) goesOn ??= draft;
  });
  return goesOn;
}

/** Whether a quotation opens with a straight mark, and not with a curly one. */
function isStraight(doc: Document, { start }: Range): boolean {
  return /^["'`]/.test(doc.text.charAt(start));
}

/** Where a quotation that nothing closes ends. */
function unclosedEnd(doc: Document, block: Block, { open, contentEnd }: MarkedStretch): number {
  const before = doc.text.slice(Math.max(block.start, open.start - 2), open.start).trimEnd();
  const opensSpeech = open.start === block.start || /[:,]$/.test(before);
  const sentence = doc.sentences[sentenceAt(doc, open.start)];
  return opensSpeech || !sentence ? contentEnd : Math.min(contentEnd, Math.max(sentence.end, open.end));
}

function hasWords(doc: Document, draft: Draft): boolean {
  return draft.contents.some((content) => /[\p{L}\p{N}]/u.test(doc.text.slice(content.start, content.end)));
}

/** Numbers the quotes and finds the one that each stands in; `drafts` in order of start, the longer first. */
function withParents(doc: Document, drafts: readonly Draft[]): readonly Quote[] {
  const around: { readonly id: string; readonly contents: readonly Range[]; readonly end: number }[] = [];
  return drafts.map((draft, index) => {
    const id = `q${index + 1}`;
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= draft.start) around.pop();
    const parent = around.findLast((outer) =>
      outer.contents.some((range) => range.start <= draft.start && draft.end <= range.end),
    );
    around.push({ id, contents: draft.contents, end: draft.end });
    const content = draft.contents.map((range): Span => spanOf(doc.text, range.start, range.end));
    return {
      start: draft.start,
      end: draft.end,
      text: doc.text.slice(draft.start, draft.end),
      id,
      content,
      kind: kindOf(doc, draft, content),
      parent: parent?.id ?? null,
      closed: draft.closed,
    };
  });
}
