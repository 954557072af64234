import {
  type Document,
  oncePerDocument,
  type Range,
  type Sentence,
  type Span,
  sentenceAt,
  type Token,
  tokenAt,
} from '../document/index.js';
import { NAMING, SAYING, SO_CALLED, WORK } from './lexicon.js';
import type { QuoteKind } from './types.js';

const LONGEST_NICKNAME = 4;
const LONGEST_TITLE = 12;
const LONGEST_TERM = 4;
/** How many words before a title its kind of work may stand: "the best-selling novel about her youth, “…”" is too far. */
const WORK_WITHIN = 3;

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const SMALL_WORD = /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|with|from|as|vs?\.?|is|de|la)$/i;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** What stands in and beside a quotation. */
interface Setting {
  readonly text: string;
  readonly words: readonly string[];
  /** The tokens before and after the marks, the nearest first, within the sentence. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * What a quotation's marks are for.
 *
 * nickname: Joe “Hands” Miller; nicknamed “Hands”. title: the film “Going Home”; on “Talk of the Day”.
 * term: the so-called “gig tax”; a few words within a sentence that speaks of no saying. Everything else is speech.
 */
export function kindOf(doc: Document, quote: Range, content: readonly Span[]): QuoteKind {
  const [only] = content;
  if (!only || content.length > 1) return 'speech';
  const setting = settingOf(doc, quote, only.text);
  if (isNickname(setting)) return 'nickname';
  if (isTitle(setting)) return 'title';
  return isTerm(doc, quote, setting) ? 'term' : 'speech';
}

function settingOf(doc: Document, quote: Range, text: string): Setting {
  const first = tokenAt(doc, quote.start);
  const next = tokenAt(doc, quote.end);
  return {
    text: text.trim(),
    words: text.length > 400 ? new Array(100).fill('') : (text.match(WORDS) ?? []),
    before: doc.tokens.slice(Math.max(0, first - WORK_WITHIN - 1), first).reverse(),
    after: /[.!?]$/.test(text.trimEnd()) ? [] : doc.tokens.slice(next, next + 2),
  };
}

/** The words that share a sentence with the quotation: a work is named beside its title, and not in the next sentence. */
function upToFullStop(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ text }) => /^[.!?]$/.test(text));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

function isNickname({ text, words, before, after }: Setting): boolean {
  if (words.length > LONGEST_NICKNAME) return false;
  const [previous, second] = before;
  const [next] = after;
  const named = previous?.pos === 'PRON' ? second : previous;
  if (named && NAMING.has(named.text.toLowerCase())) return true;
  if (previous?.text.toLowerCase() === 'as' && NAMING.has(before[1]?.text.toLowerCase() ?? '')) return true;
  const inName =
    isName(previous) && isName(next) && previous?.pos !== 'DET' && CAPITAL.test(text) && !/[.,!?;:]$/.test(text);
  return inName && next?.text !== 'I';
}

function isName(token: Token | undefined): boolean {
  return (
    token !== undefined && /^\p{Lu}[\p{L}.'’-]*$/u.test(token.text) && (token.pos === 'PROPN' || token.pos === 'NOUN')
  );
}

function isTitle({ text, words, before, after }: Setting): boolean {
  if (words.length === 0 || words.length > LONGEST_TITLE || !isTitleCase(words) || /[!?.,][^!?.,]{2,}/.test(text))
    return false;
  const work = [...upToFullStop(before.slice(0, WORK_WITHIN)), ...after.slice(0, after[0]?.pos === 'DET' ? 2 : 1)].some(
    (token) => WORK.has(token.lemma) && token.pos !== 'ADJ',
  );
  if (work) return true;
  const [previous] = before;
  const ofShow = previous !== undefined && /^[’']s$/.test(previous.text);
  const showsOn =
    ofShow ||
    /^(?:on|of|from|in|host|watch|read|sing|play|hosts|hosting|called|titled|entitled)$/i.test(previous?.text ?? '');
  return showsOn && words.length > 1 && words.filter((word) => CAPITAL.test(word)).length > 1;
}

function isTitleCase(words: readonly string[]): boolean {
  return CAPITAL.test(words[0] ?? '') && words.every((word) => CAPITAL.test(word) || SMALL_WORD.test(word));
}

function isTerm(doc: Document, quote: Range, { text, words, before }: Setting): boolean {
  if (words.length > LONGEST_TERM) return false;
  const [previous] = before;
  if (previous && SO_CALLED.has(previous.text.toLowerCase())) return true;
  if (previous?.text === 'called' && before[2]?.text.toLowerCase() === 'so') return true;
  const sentence = doc.sentences[sentenceAt(doc, quote.start)];
  if (!sentence || /[!?]$/.test(text) || !previous || /^[:,—–-]$/.test(previous.text)) return false;
  const isSentence = /^\p{Lu}.*[,.]$/su.test(text) && (quote.start <= sentence.start || /[.!?]$/.test(previous.text));
  if (isSentence) return false;
  if (isCalledSo(before)) return false;
  const saying = sayingIn(doc, sentence);
  return !saying || (saying.first >= quote.start && saying.last < quote.end);
}

/** "attacked the mayor as a “sham”": whoever calls somebody something is quoted. */
function isCalledSo(before: readonly Token[]): boolean {
  const as = before.findIndex((token) => token.text === 'as');
  const object = before[as + 1];
  const named = object !== undefined && (object.pos === 'NOUN' || object.pos === 'PROPN' || object.pos === 'PRON');
  return as >= 0 && named && before.slice(0, as).every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'ADV');
}

/** Where the first and the last word of saying in a sentence start. */
interface Saying {
  readonly first: number;
  readonly last: number;
}

/** The sentences asked about so far: one may hold many quotations. */
const sayings = oncePerDocument((): Map<Sentence, Saying | null> => new Map());

/** Where words of saying stand in a sentence; null where none does. */
function sayingIn(doc: Document, sentence: Sentence): Saying | null {
  const known = sayings(doc).get(sentence);
  if (known !== undefined) return known;
  const saying = readSaying(doc, sentence);
  sayings(doc).set(sentence, saying);
  return saying;
}

function readSaying({ tokens }: Document, { firstToken, endToken }: Sentence): Saying | null {
  let first = -1;
  let last = -1;
  for (let at = firstToken; at < endToken; at++) {
    const { start, lemma } = tokens[at] as Token;
    const putsIt = lemma === 'put' && at + 1 < endToken && tokens[at + 1]?.text === 'it';
    if (!putsIt && !SAYING.has(lemma)) continue;
    if (first < 0) first = start;
    last = start;
  }
  return first < 0 ? null : { first, last };
}
