import { type Document, oncePerDocument, type PartOfSpeech, type Token, tokenAt } from '../document/index.js';
import { extractQuotes } from '../quotes/index.js';
import { TEMPORAL } from './lexicon/words.js';
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
  /** Whether it is a word of time, and no part of a name: not "May" in "Theresa May". */
  readonly temporal: boolean;
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
  const { doc, items, verbs } = scene;
  return start === 0 && end === items.length ? scene : { doc, items: items.slice(start, end), verbs };
}

/** The first item from `from` up to `end` that is as `test` says, or -1. */
export function indexFrom(
  items: readonly Item[],
  from: number,
  test: (item: Item, at: number) => boolean,
  end = items.length,
): number {
  for (let at = from; at < end && at < items.length; at++) if (test(items[at] as Item, at)) return at;
  return -1;
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
      items.push(tokenItem(doc, at, items.at(-1), titled, marked.has(at)));
      at++;
    }
  }
  return items;
}

function tokenItem(doc: Document, at: number, before: Item | undefined, titled: boolean, marked: boolean): Item {
  const token = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1];
  const { start, end, text, lemma } = token;
  const lower = text.toLowerCase();
  const sound = soundPos(token, lower, next);
  const pos = isRole(sound, lower, lemma, before, next) ? 'ADJ' : sound;
  const named = !titled && isName(text, pos, before, next);
  const temporal = (TEMPORAL.has(lower) || TEMPORAL.has(lemma)) && !endsName(text, lower, before, next);
  return {
    firstToken: at,
    endToken: at + 1,
    start,
    end,
    atom: null,
    lower,
    text,
    pos: named ? 'PROPN' : pos,
    lemma,
    temporal,
    marked,
  };
}

/** A mark is never a word and a word never a mark, whatever the tagger takes it for: "public ― Lake boasted", "it further wrote". */
function soundPos({ text, pos }: Token, lower: string, next: Token | undefined): PartOfSpeech {
  if (pos === 'ADV' && lower === 'half' && next?.text === 'of') return 'NOUN';
  if (opensSmall(text) || WORD.test(text)) return pos === 'PUNCT' ? 'ADV' : pos;
  return DASHES.test(text) ? 'PUNCT' : pos;
}

const WORD = /[\p{L}\p{N}]/u;
const DASHES = /^[-–—―]+$/;

/** Whether a word opens with a small letter of ASCII, as most do: the patterns need not be asked about it. */
function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** “…,” said lead author Jane Doe: no bare infinitive follows "said", so that what looks like one belongs to the noun after it. */
function isRole(
  pos: PartOfSpeech,
  lower: string,
  lemma: string,
  before: Item | undefined,
  next: Token | undefined,
): boolean {
  const afterSaid = before?.lower === 'said' || before?.lower === 'says';
  return afterSaid && pos === 'VERB' && lower === lemma && next?.pos === 'NOUN';
}

/** Words of time that names end in: "Theresa May", "Donna Summer", "The New York Times". */
const ENDS_OF_NAMES = new Set(['april', 'august', 'june', 'may', 'spring', 'summer', 'time', 'times']);

/** Whether a word of time closes a name: it follows another word of the name, and no day or year follows it. */
function endsName(text: string, lower: string, before: Item | undefined, next: Token | undefined): boolean {
  if (!before || !ENDS_OF_NAMES.has(lower) || opensSmall(text)) return false;
  return before.pos === 'PROPN' && !before.temporal && next?.pos !== 'NUM';
}

const TITLE_BLOCKS = new Set(['headline', 'subheading']);
const MISTAKEN = new Set(['VERB', 'ADJ', 'ADV', 'NOUN', 'INTJ', 'X', 'ADP', 'AUX']);
const CAPITALISED = /^\p{Lu}[\p{Ll}’'-]/u;
const OPENING = /^(?:[:.!?“”"—–―(•-]|--|\.{3}|…)$/;
const AFTER_NAME = new Set(['said', 'says', 'told', 'added', 'noted']);

/**
 * The tagger takes surnames for verbs and adjectives ("Lynch said", "Brown added"): a capital in mid-sentence is a name's, and so is one
 * at the start before a word of saying.
 */
function isName(text: string, pos: PartOfSpeech, before: Item | undefined, next: Token | undefined): boolean {
  if (opensSmall(text) || !MISTAKEN.has(pos) || !CAPITALISED.test(text)) return false;
  const opens = before === undefined || OPENING.test(before.lower);
  return !opens || (pos !== 'ADV' && AFTER_NAME.has(next?.text ?? ''));
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
    temporal: false,
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
