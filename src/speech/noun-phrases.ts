import type { Item } from './items.js';
import { CHANNEL, GENITIVE, PERSONAL_OBJECT, RELATIVE } from './lexicon/words.js';

/** A stretch of items, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PERSONAL = new Set('i he she they we you it who everyone everybody someone somebody nobody anyone'.split(' '));
const APPROXIMATE = new Set('nearly almost only about roughly'.split(' '));
const POSSESSIVE = new Set('his her their its my our your whose'.split(' '));
/** Prepositions that tie one noun to another within a phrase that may be a subject. */
const TIES = new Set('of for at in from with to on by between against under over about near behind'.split(' '));
const QUANTIFIER = new Set(
  'many some most several both all few others none that those these this one another each half more others'.split(' '),
);

/** Nouns of persons that the tagger takes for adjectives: "a Health Department official". */
const PERSONS = new Set(
  'official officials representative representatives executive executives native veteran expert elderly'.split(' '),
);

const nominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'NUM' || item.pos === 'X' || item.pos === 'SYM') &&
  !item.atom;
const isHead = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.atom &&
  (item.pos === 'NOUN' ||
    item.pos === 'PROPN' ||
    item.pos === 'NUM' ||
    QUANTIFIER.has(item.lower) ||
    PERSONAL.has(item.lower) ||
    (item.pos === 'ADJ' && (/^[A-Z]/.test(item.text) || PERSONS.has(item.lower))) ||
    (item.pos === 'X' && /\p{L}/u.test(item.text)) ||
    item.lower === ')' ||
    isAbbreviationDot(item) ||
    (item.marked && item.pos === 'PUNCT'));
const isAbbreviationDot = ({ text }: Item): boolean => text.endsWith('.') && /^\p{Lu}[\p{L}.]*\.$/u.test(text);

/** Whether a noun tells when, and so is nobody. */
export function isTemporal(item: Item | undefined): boolean {
  return item?.temporal ?? false;
}

const MODIFIERS = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM']);
/** Marks within a word or between the words of a phrase: "top-ranking", "J.", "A&E". */
const INNER_MARKS = new Set([...'-–&.@#/%$']);
const OTHER_MARK = /^[^\s,;:()[\]\p{L}\p{N}]$/u;

/** Words that a noun phrase is made of, besides its head: "the former", "state's", "top-ranking". */
function isModifier(items: readonly Item[], at: number, floor: number): boolean {
  const item = items[at] as Item;
  if (item.atom || closesAside(items, at)) return false;
  if (item.marked || MODIFIERS.has(item.pos) || GENITIVE.has(item.lower) || isHyphenated(items, at)) return true;
  if (item.lower === 'that' && nominal(items[at - 1])) return false;
  if (item.pos === 'PRON') return POSSESSIVE.has(item.lower) || QUANTIFIER.has(item.lower);
  if (INNER_MARKS.has(item.lower) || isAbbreviationDot(item)) return touches(items, at);
  if (item.lower.length <= 2 && OTHER_MARK.test(item.lower)) return touches(items, at) && touches(items, at + 1);
  if (item.pos === 'X') return /[\p{L}\p{N}]/u.test(item.text);
  return (item.pos === 'VERB' || item.pos === 'ADV') && isInnerWord(items, at, floor);
}

/** The "of" of "mother-of-two", the "in" of "sister-in-law". */
function isHyphenated(items: readonly Item[], at: number): boolean {
  const hyphens = items[at - 1]?.lower === '-' && items[at + 1]?.lower === '-';
  return hyphens && touches(items, at) && touches(items, at + 1);
}

/** A participle or an adverb within a noun phrase: "a leading doctor", “…,” retired general Doe said. */
function isInnerWord(items: readonly Item[], at: number, floor: number): boolean {
  const item = items[at] as Item;
  const before = at > floor ? items[at - 1] : undefined;
  if (!before || before.atom) return /ed$/.test(item.lower) && nominal(items[at + 1]);
  if (before.pos === 'DET' || before.pos === 'ADJ' || before.lower === '-') return true;
  if (before.pos === 'PRON') return POSSESSIVE.has(before.lower);
  return before.pos === 'PROPN' && /^\p{Lu}/u.test(item.text);
}

/** The mark that closes “Talk of the Day,” with a comma inside: what follows belongs to another phrase. */
function closesAside(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.marked === true && item.pos === 'PUNCT' && items[at - 1]?.lower === ',' && !items[at + 1]?.marked;
}

/** Whether a mark has a word on its left without a space, as in "top-ranking" and "J." */
function touches(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.end === items[at]?.start;
}

/** The start of the parenthesis that closes at `at`, or -1. */
function parenthesisStart(items: readonly Item[], at: number, floor: number): number {
  for (let left = at - 1; left >= Math.max(floor, at - 12); left--) if (items[left]?.lower === '(') return left;
  return -1;
}

/** The noun phrase that ends before `end`, without appositives: "a reporter for the Times". Null where none does. */
export function nounPhraseBefore(items: readonly Item[], end: number, floor: number): Stretch | null {
  const last = items[end - 1];
  if (end <= floor || !isHead(last) || !last) return null;
  if (last.pos === 'PRON' && (PERSONAL.has(last.lower) || RELATIVE.has(last.lower))) return { start: end - 1, end };
  let start = end;
  for (let next = stepBack(items, start, floor); next < start; next = stepBack(items, start, floor)) start = next;
  if (isApproximated(items, start, floor)) return { start: start - 1, end };
  const trimmed = trimLeft(items, start, end);
  return hasHead(items, trimmed, end) ? { start: trimmed, end } : null;
}

function hasHead(items: readonly Item[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHead(items[at])) return true;
  return false;
}

/** One piece of the phrase farther to the left: a word, or a parenthesis whole. `start` where the phrase starts there. */
function stepBack(items: readonly Item[], start: number, floor: number): number {
  const at = start - 1;
  if (at < floor) return start;
  if (items[at]?.lower === ')') {
    const open = parenthesisStart(items, at, floor);
    return open < 0 ? start : open;
  }
  if (isQuotedModifier(items, at, floor)) return at - 1;
  return isModifier(items, at, floor) || ties(items, at, start, floor) ? at : start;
}

/** The “Save the Park” group: a quotation without a mark of its own that an article and a noun stand around. */
function isQuotedModifier(items: readonly Item[], at: number, floor: number): boolean {
  const [before, quotation, noun] = [items[at - 1], items[at], items[at + 1]];
  if (!quotation?.atom || at - 1 < floor || before?.pos !== 'DET' || noun?.pos !== 'NOUN') return false;
  return !/[.,?!…]["'”’»]+$/.test(quotation.text);
}

/** "nearly half of the voters": the adverb belongs to the number. */
function isApproximated(items: readonly Item[], start: number, floor: number): boolean {
  if (start <= floor || !APPROXIMATE.has(items[start - 1]?.lower ?? '')) return false;
  return /^(?:half|all|every)$|\d/.test(items[start]?.lower ?? '');
}

/** Whether the word at `at` ties what stands left of it to the phrase that starts at `start`. */
function ties(items: readonly Item[], at: number, start: number, floor: number): boolean {
  const item = items[at] as Item;
  const left = items[at - 1];
  if (at - 1 < floor || (!nominal(left) && left?.lower !== ')')) return false;
  if (item.pos === 'ADP') return TIES.has(item.lower) && !isTemporal(left) && !isTemporal(items[start]);
  return item.pos === 'CCONJ' && /^(?:and|&)$/.test(item.lower) && !isTemporal(left);
}

const EDGE_MARKS = new Set([..."-–.,/'’"]);

function trimLeft(items: readonly Item[], start: number, end: number): number {
  let at = start;
  while (
    at < end &&
    (EDGE_MARKS.has(items[at]?.lower ?? '') ||
      items[at]?.pos === 'ADP' ||
      items[at]?.pos === 'CCONJ' ||
      items[at]?.pos === 'ADV')
  )
    at++;
  return at;
}

/** The noun phrase that starts at `start`, without appositives; up to `ceiling`. Null where none does. */
export function nounPhraseAfter(items: readonly Item[], start: number, ceiling: number): Stretch | null {
  const first = items[start];
  if (start >= ceiling || !first || first.atom) return null;
  if (first.pos === 'PRON' && (PERSONAL.has(first.lower) || isPersonalObject(items, start)))
    return { start, end: start + 1 };
  let end = start;
  for (let next = stepForward(items, start, end, ceiling); next > end; next = stepForward(items, start, end, ceiling)) {
    end = next;
  }
  while (end > start && !isHead(items[end - 1])) end--;
  return end > start ? { start, end } : null;
}

/** "him", and "her" where no noun follows that it might determine. */
function isPersonalObject(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  const next = items[at + 1];
  return PERSONAL_OBJECT.has(word) && !(word === 'her' && next && (nominal(next) || next.pos === 'ADJ'));
}

/** One piece of the phrase farther: a word, or a parenthesis whole. `end` where the phrase ends there. */
function stepForward(items: readonly Item[], start: number, end: number, ceiling: number): number {
  const item = items[end];
  if (!item || end >= ceiling) return end;
  if (item.lower === '(' && end > start) return parenthesisEnd(items, end, ceiling);
  if (item.pos !== 'ADV' && isModifier(items, end, start))
    return end > start && startsNewPhrase(items, end) ? end : end + 1;
  return end > start && tiesForward(items, end, ceiling) ? end + 1 : end;
}

function parenthesisEnd(items: readonly Item[], open: number, ceiling: number): number {
  for (let at = open + 1; at < Math.min(ceiling, open + 12); at++) if (items[at]?.lower === ')') return at + 1;
  return open;
}

/** "said Jones Thursday": a day, or a determiner after a noun, is no part of the phrase before it. */
function startsNewPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const before = items[at - 1];
  if (isTemporal(item) && nominal(before)) return true;
  return item.pos === 'DET' && nominal(before) && !/^(?:all|both)$/.test(before?.lower ?? '');
}

/** "said the mayor in a statement": where it was said is no part of who said it. */
function leadsToChannel(items: readonly Item[], at: number): boolean {
  if (!/^(?:in|on|during|at)$/.test(items[at]?.lower ?? '')) return false;
  return items.slice(at + 1, at + 4).some((item) => CHANNEL.has(item.lower));
}

function tiesForward(items: readonly Item[], at: number, ceiling: number): boolean {
  const item = items[at] as Item;
  const next = items[at + 1];
  if (at + 1 >= ceiling || !next || next.atom) return false;
  const opensPhrase =
    nominal(next) || next.pos === 'DET' || next.pos === 'ADJ' || (next.pos === 'PRON' && POSSESSIVE.has(next.lower));
  if (!opensPhrase || isTemporal(next) || leadsToChannel(items, at)) return false;
  if (item.lower === 'with' && items.slice(at + 1, at + 5).some((word) => MANNER.has(word.lower))) return false;
  if (item.pos === 'ADP') return TIES.has(item.lower);
  return item.pos === 'CCONJ' && /^(?:and|&)$/.test(item.lower);
}

/** With what something is said: "said Doe with a grin". */
const MANNER = new Set('chuckle frown grimace grin laugh nod shrug sigh smile smirk sneer tears wink'.split(' '));
