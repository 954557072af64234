import { type Document, oncePerDocument, type PartOfSpeech, type Token, tokenAt } from '../document/index.js';
import { extractQuotes } from '../quotes/index.js';
import type { Atom, Passage } from './passages.js';
import type { ReportingVerb } from './verb-forms.js';

/** A piece of a passage: a token, or a whole quotation of speech. */
export interface Item {
  /** Tokens of the Document, from `firstToken` up to `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  /** The quotation, or null for a token. */
  readonly atom: Atom | null;
  /** The token's text in lower case; empty for a quotation. */
  readonly lower: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** Whether it stands in the marks of a term, a title or a nickname, where no cue is looked for. */
  readonly marked: boolean;
}

/** A stretch of a passage that rules are asked about, and the verbs that they know. */
export interface Scene {
  readonly doc: Document;
  readonly items: readonly Item[];
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
}

/** The part of a scene from one item up to another. */
export function partOf(scene: Scene, start: number, end = scene.items.length): Scene {
  return { ...scene, items: scene.items.slice(start, end) };
}

/** The pieces of a passage, in order. */
export function itemsOf(passage: Passage): readonly Item[] {
  const { doc, atoms } = passage;
  const marked = markedTokens(doc);
  const titled = TITLE_BLOCKS.has(doc.blocks[passage.block]?.kind ?? '');
  const items: Item[] = [];
  let nextAtom = 0;
  for (let at = passage.firstToken; at < passage.endToken; ) {
    const atom = atoms[nextAtom];
    if (atom && at >= atom.firstToken) {
      nextAtom++;
      const end = Math.min(atom.endToken, passage.endToken);
      if (end <= at) continue;
      items.push(atomItem(doc, atom, at, end));
      at = end;
    } else {
      const item = withRolePos(tokenItem(doc, at, marked.has(at)), items.at(-1), doc.tokens[at + 1]);
      items.push(titled ? item : withNamePos(item, items.at(-1), doc.tokens[at + 1]));
      at++;
    }
  }
  return items;
}

const TITLE_BLOCKS = new Set(['headline', 'subheading']);
const MISTAKEN = new Set(['VERB', 'ADJ', 'ADV', 'NOUN', 'INTJ', 'X', 'ADP', 'AUX']);

/**
 * The tagger takes surnames for verbs and adjectives ("Lynch said", "Brown added"): a capital in mid-sentence is a name's, and so is one
 * at the start before a word of saying.
 */
function withNamePos(item: Item, before: Item | undefined, next: Token | undefined): Item {
  if (!MISTAKEN.has(item.pos) || !/^\p{Lu}[\p{Ll}’'-]/u.test(item.text)) return item;
  const opens = before === undefined || /^(?:[:.!?“”"—–―(•-]|--|\.{3}|…)$/.test(before.lower);
  const named = opens ? /^(?:said|says|told|added|noted)$/.test(next?.text ?? '') && item.pos !== 'ADV' : true;
  return named ? { ...item, pos: 'PROPN' } : item;
}

/** “…,” said lead author Jane Doe: no bare infinitive follows "said", so that what looks like one belongs to the noun after it. */
function withRolePos(item: Item, before: Item | undefined, next: Token | undefined): Item {
  const infinitive = item.pos === 'VERB' && item.lower === item.lemma && /^sa(?:id|ys)$/.test(before?.lower ?? '');
  return infinitive && next?.pos === 'NOUN' ? { ...item, pos: 'ADJ' } : item;
}

/** A mark is never a word and a word never a mark, whatever the tagger takes it for: "public ― Lake boasted", "it further wrote". */
function soundPos({ text, pos }: Token, next: Token | undefined): PartOfSpeech {
  const isWord = /[\p{L}\p{N}]/u.test(text);
  if (pos === 'ADV' && text.toLowerCase() === 'half' && next?.text === 'of') return 'NOUN';
  if (isWord) return pos === 'PUNCT' ? 'ADV' : pos;
  return /^[-–—―]+$/.test(text) ? 'PUNCT' : pos;
}

function tokenItem(doc: Document, at: number, marked: boolean): Item {
  const token = doc.tokens[at] as Token;
  const { start, end, text, lemma } = token;
  const pos = soundPos(token, doc.tokens[at + 1]);
  return {
    firstToken: at,
    endToken: at + 1,
    start,
    end,
    atom: null,
    lower: text.toLowerCase(),
    text,
    pos,
    lemma,
    marked,
  };
}

function atomItem(doc: Document, atom: Atom, firstToken: number, endToken: number): Item {
  const start = doc.tokens[firstToken]?.start ?? 0;
  const end = doc.tokens[endToken - 1]?.end ?? start;
  return {
    firstToken,
    endToken,
    start,
    end,
    atom,
    lower: '',
    text: doc.text.slice(start, end),
    pos: 'X',
    lemma: '',
    marked: false,
  };
}

/** The tokens that stand in the marks of a term, a title or a nickname, marks included. */
const markedTokens = oncePerDocument((doc: Document): ReadonlySet<number> => {
  const marked = new Set<number>();
  for (const quote of extractQuotes(doc)) {
    if (quote.kind === 'speech') continue;
    const end = tokenAt(doc, quote.end - 1);
    for (let at = tokenAt(doc, quote.start); at <= end; at++) marked.add(at);
  }
  return marked;
});
