import { type Document, oncePerDocument } from '../document/index.js';
import { extractNames } from '../names/index.js';
import { type Draft, rangesOf } from './draft.js';
import type { Read } from './going-on.js';
import { interviewLabels } from './interviews.js';
import type { Item } from './items.js';
import { SECTIONS } from './lexicon/sections.js';
import { nounPhraseBefore } from './noun-phrases.js';
import type { Passage } from './passages.js';
import type { RuleName } from './rules.js';

/** A label is a name and little else: "WALLACE:", "Poll:", "Gov. Jane Doe:". */
const LONGEST_LABEL = 6;
const LONGEST_SIGNATURE = 12;
const DASH = /^[-—–―]$|^--$/;

/** "WALLACE: C" at the start of a block, and "Pence: C" in a headline: the whole block is what the label's bearer says. */
export function labels(passage: Passage, items: readonly Item[]): Draft[] {
  const { doc } = passage;
  const block = doc.blocks[passage.block];
  const colon = items.slice(0, LONGEST_LABEL + 1).findIndex((item) => item.lower === ':');
  if (!block || colon < 1 || colon === items.length - 1) return [];
  const first = items[0] as Item;
  const opensBlock = doc.text.slice(block.start, first.start).search(/[\p{L}\p{N}]/u) < 0;
  const name = doc.text.slice(first.start, items[colon - 1]?.end);
  if (!opensBlock || !(interviewLabels(doc).has(name) || isLabel(passage, items, colon))) return [];
  const isName = items.slice(0, colon).every((item) => /^[\p{Lu}.]/u.test(item.text));
  const headline = block.kind === 'headline';
  if (headline ? SECTIONS.has(name.toLowerCase()) : !isSpeaker(doc, name) || isDateline(doc, first, name)) return [];
  if (!isName) return [];
  const content = rangesOf(items, { start: colon + 1, end: items.length });
  return [colonDraft(items, colon, 0, headline ? 'headline-colon' : 'speaker-label', content)];
}

/** "LAKE: C", and "Ann Lake: C" in an interview that has such labels. */
function isSpeaker(doc: Document, name: string): boolean {
  return /^[\p{Lu}\s.,'’-]+$/u.test(name) || interviewLabels(doc).has(name);
}

/** "NEW DELHI: The minister …": a place, or the only label of an article, before its first paragraph. */
function isDateline(doc: Document, { start }: Item, name: string): boolean {
  const isPlace = extractNames(doc).some(
    ({ type, mentions }) =>
      type === 'place' && mentions.some((mention) => mention.start === start && name.startsWith(mention.text)),
  );
  if (isPlace) return true;
  const paragraphs = doc.blocks.filter(({ kind }) => kind === 'paragraph');
  const first = paragraphs[0]?.start === start && paragraphs.length >= FEWEST_PARAGRAPHS;
  return first && !paragraphs.slice(1).some(({ text }) => CAPITALS.test(text));
}

/** An article of fewer paragraphs may be a single remark. */
const FEWEST_PARAGRAPHS = 4;
const CAPITALS = /^\p{Lu}[\p{Lu}\s.,'’-]{0,60}:\s/u;

/** A noun phrase stands before the colon, or the letter of an interview written "Q: …" and "A: …". */
function isLabel({ doc }: Passage, items: readonly Item[], colon: number): boolean {
  const letter = colon === 1 && items[0]?.text.length === 1 ? items[0].text : null;
  if (letter) return /^[QA]$/.test(letter) && hasQuestions(doc);
  return nounPhraseBefore(items, colon, 0)?.start === 0;
}

/** Letters number the points of many lists; an "A:" is an answer only where a "Q:" stands too. */
const hasQuestions = oncePerDocument((doc: Document): boolean => doc.blocks.some(({ text }) => /^Q\s?:/.test(text)));

function colonDraft(
  items: readonly Item[],
  colon: number,
  start: number,
  by: RuleName,
  content: Draft['content'],
): Draft {
  const mark = items[colon] as Item;
  return {
    content,
    cue: { start: mark.start, end: mark.end, lemma: ':', token: mark.firstToken },
    source: { start: items[start]?.start ?? 0, end: items[colon - 1]?.end ?? 0 },
    act: 'say',
    by,
    open: false,
  };
}

/**
 * In an interview written with labels, all that stands up to the next label belongs to the last one, in its own block and in the blocks
 * after it; what is reported inside it stays. After the last label it is its own block alone, since nothing tells where the writer goes on.
 */
export function takeLabelled(read: readonly Read[]): readonly Read[] {
  const isLabelled = ({ drafts }: Read) => drafts.some((draft) => draft.by === 'speaker-label');
  const lastLabel = read.findLast(isLabelled)?.passage.block ?? -1;
  let label: Draft | null = null;
  let blocks = 0;
  let last = -1;
  for (const { passage, items, drafts } of read) {
    const own = drafts.find((draft) => draft.by === 'speaker-label');
    const { block } = passage;
    if (own) {
      label = own;
      last = block;
      blocks++;
      continue;
    }
    if (!label || items.length === 0) continue;
    const goesOn = block === last || (blocks > 1 && block === last + 1 && block < lastLabel);
    if (!goesOn || items[0]?.lower === '(') label = block === last ? label : null;
    else {
      last = block;
      grow(label, items);
    }
  }
  return read;
}

function grow(label: Draft, items: readonly Item[]): void {
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? start;
  const before = label.content.at(-1);
  if (before && start >= before.end && start - before.end <= 2)
    label.content.splice(-1, 1, { start: before.start, end });
  else if (!before || start >= before.end) label.content.push({ start, end });
}

/** “C” — Jane Doe: a quotation, a dash and a name that ends the passage. */
export function dashes(items: readonly Item[]): Draft[] {
  const [quotation, dash, name] = items;
  if (!quotation?.atom || !dash || !DASH.test(dash.lower) || items.length > LONGEST_SIGNATURE) return [];
  if (!name || !/^\p{Lu}/u.test(name.text)) return [];
  if (items.slice(2).some((item) => item.pos === 'VERB' || item.pos === 'AUX')) return [];
  const last = items.findLast((item) => item.lower !== '.') as Item;
  return [
    {
      content: rangesOf(items, { start: 0, end: 1 }),
      cue: { start: dash.start, end: dash.end, lemma: '—', token: dash.firstToken },
      source: { start: name.start, end: last.end },
      act: 'say',
      by: 'dash-signature',
      open: false,
    },
  ];
}
