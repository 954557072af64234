import { type Block, type Document, oncePerDocument, type Sentence, sentenceAt } from '../document/index.js';
import { extractQuotes, type Quote } from '../quotes/index.js';
import { extractSpeechActs, type SpeechAct } from '../speech/index.js';

/** A quotation that no words attribute, and the act of saying whose speaker plainly goes on with it. */
export interface GoingOn {
  readonly quote: Quote;
  readonly after: SpeechAct;
}

/** Shorter quotations, in words, are terms and fragments and not somebody going on. */
const SHORTEST = 4;
/** A question stands within so many UTF-16 code units of its sentence's end, “What is it?” and the words that attribute it. */
const LONGEST_END = 80;

/**
 * The quotations with which the last speaker goes on.
 *
 * A quotation goes on where it is a sentence or more, nothing but quotations stands in its sentences, and
 * - the sentence before it in the same paragraph holds an act of saying (“Doe said the plan was bad. “It costs too much.””), or
 * - it is its whole paragraph and the paragraph before it ends with an act of saying in quotation marks. A line in single marks after
 *   one in double marks is a subheading ('All Bets Are Off').
 * Anything else between them, and it is left alone.
 */
export const quotesGoingOn = oncePerDocument((doc: Document): readonly GoingOn[] => {
  const quotes = extractQuotes(doc).filter((quote) => quote.parent === null && quote.kind === 'speech');
  const acts = extractSpeechActs(doc);
  const taken = new Set(acts.flatMap((act) => act.quotes));
  const byBlock = quotesByBlock(doc, quotes);
  const lastActs = actsByLastSentence(doc, acts);
  const found: GoingOn[] = [];
  for (const quote of quotes) {
    const after = taken.has(quote.id) ? null : actBefore(doc, quote, byBlock, lastActs, found);
    if (after) found.push({ quote, after });
  }
  return found;
});

/** For each sentence, the last act that reaches into it. */
function actsByLastSentence(doc: Document, acts: readonly SpeechAct[]): ReadonlyMap<number, SpeechAct> {
  const last = new Map<number, SpeechAct>();
  for (const act of acts) {
    const end = Math.max(act.cue?.end ?? 0, ...act.content.map((span) => span.end));
    last.set(sentenceAt(doc, end - 1), act);
  }
  return last;
}

function actBefore(
  doc: Document,
  quote: Quote,
  byBlock: ReadonlyMap<number, readonly Quote[]>,
  lastActs: ReadonlyMap<number, SpeechAct>,
  found: readonly GoingOn[],
): SpeechAct | null {
  const first = sentenceAt(doc, quote.start);
  const sentence = doc.sentences[first];
  const block = sentence && doc.blocks[sentence.block];
  if (!sentence || !block || !isSentence(doc, quote, sentence)) return null;
  const before = doc.sentences[first - 1];
  if (!before) return null;
  const sameBlock = before.block === sentence.block;
  if (
    !sameBlock &&
    !(before.block === sentence.block - 1 && isWholeBlock(block, quote, byBlock.get(sentence.block) ?? []))
  )
    return null;
  const goingOn = found.at(-1);
  const own =
    lastActs.get(first - 1) ?? (goingOn && sentenceAt(doc, goingOn.quote.end - 1) === first - 1 ? goingOn.after : null);
  if (!own?.source) return null;
  if (sameBlock) return own;
  return own.kind === 'indirect' || isSubheading(doc, quote, own) || isAsked(doc, before) ? null : own;
}

/** A new paragraph after a question in quotation marks is as likely an answer to it. */
function isAsked(doc: Document, { start, end }: Sentence): boolean {
  return /\?["'”’]/.test(doc.text.slice(Math.max(start, end - LONGEST_END), end));
}

/** Whether a line is quoted with single marks and the words before it with double ones. */
function isSubheading(doc: Document, quote: Quote, { content }: SpeechAct): boolean {
  const before = content.map((span) => span.text).join('');
  return /^['‘]/.test(doc.text.charAt(quote.start)) && /["“]/.test(before);
}

/** Whether the quotation is a sentence of its own, from its opening mark to its closing one. */
function isSentence(doc: Document, quote: Quote, sentence: Sentence): boolean {
  const inside = doc.text.slice(quote.start, quote.end);
  const words = inside.slice(0, 400).split(/\s+/).length;
  const opens = doc.text.slice(sentence.start, quote.start).trim() === '';
  return opens && words >= SHORTEST && /[.!?…—–-]["”'’]*\s*$/.test(inside.slice(-6));
}

/** Whether nothing but quotations stands in a block, given those that open in it. */
function isWholeBlock(block: Block, quote: Quote, inside: readonly Quote[]): boolean {
  const covered = inside.reduce((sum, other) => sum + Math.min(other.end, block.end) - other.start, 0);
  const spaces = inside.length - 1;
  return quote.start === block.start && covered + spaces >= block.end - block.start - 1;
}

/** The quotations by the index of the block that they open in. */
function quotesByBlock(doc: Document, quotes: readonly Quote[]): ReadonlyMap<number, readonly Quote[]> {
  const byBlock = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const block = doc.sentences[sentenceAt(doc, quote.start)]?.block ?? -1;
    const own = byBlock.get(block);
    if (own) own.push(quote);
    else byBlock.set(block, [quote]);
  }
  return byBlock;
}
