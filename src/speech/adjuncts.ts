import { passageEnd } from './content-ends.js';
import type { Item } from './items.js';
import { QUESTION_WORDS } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter } from './noun-phrases.js';

const LONGEST_CLAUSE = 25;
const LONGEST_PARENTHESIS = 20;

/** Words that are a preposition with "of": "ahead of the vote", "outside of town". */
const COMPLEX = new Set('ahead because instead outside inside out regardless'.split(' '));

/** "said outside court that …": the tagger often takes these for adjectives. */
const PLACE = new Set(['inside', 'outside']);

/**
 * The item after the adjunct at `at`, or `at` where none stands there.
 *
 * Adjuncts are what stands beside a cue and is neither speaker nor content: "on Monday", "in a statement", "again", "at a rally in Ohio",
 * "when asked," and ", as expected," before "that".
 */
export function skipAdjunct(items: readonly Item[], at: number, last: number): number {
  const item = items[at];
  if (!item || at >= last || item.atom) return at;
  if (items[at + 1]?.lower === 'of' && COMPLEX.has(item.lower)) return nounPhraseAfter(items, at + 2, last)?.end ?? at;
  if (PLACE.has(item.lower)) return nounPhraseAfter(items, at + 1, last)?.end ?? at + 1;
  if (item.pos === 'ADV') return QUESTION_WORDS.has(item.lower) ? at : at + 1;
  if (item.pos === 'ADP' || item.lower === 'to') return nounPhraseAfter(items, at + 1, last)?.end ?? at;
  if (/^(?:after|before|when|while|as)$/.test(item.lower)) return skipClause(items, at, last);
  if (isTemporal(item) || isTemporal(items[at + 1])) return skipTime(items, at, last);
  return item.lower === ',' ? skipParenthesis(items, at, last) : at;
}

/** "when asked about it, …": up to its comma. */
function skipClause(items: readonly Item[], at: number, last: number): number {
  for (let to = at + 1; to < Math.min(last, at + LONGEST_CLAUSE); to++) if (items[to]?.lower === ',') return to;
  return at;
}

function skipTime(items: readonly Item[], at: number, last: number): number {
  const phrase = nounPhraseAfter(items, at, last);
  if (phrase && isTemporal(items[phrase.end - 1])) return phrase.end;
  return isTemporal(items[at]) ? at + 1 : at;
}

/** ", as did the mayor, that …": up to the "that". */
function skipParenthesis(items: readonly Item[], at: number, last: number): number {
  for (let to = at + 1; to < Math.min(last, at + LONGEST_PARENTHESIS); to++) {
    if (items[to]?.atom) return at;
    if (items[to]?.lower === ',') return items[to + 1]?.lower === 'that' ? to + 1 : at;
  }
  return at;
}

/** The item after all adjuncts that stand from `from` on. */
export function pastAdjuncts(items: readonly Item[], from: number): number {
  const last = passageEnd(items);
  let at = from;
  for (let next = skipAdjunct(items, at, last); next !== at && at < last; next = skipAdjunct(items, at, last))
    at = next;
  return at;
}
