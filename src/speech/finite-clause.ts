import type { Item } from './items.js';
import { RELATIVE } from './lexicon/words.js';

const SUBJECTS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/**
 * Whether a main clause stands between two items: a subject and a finite verb that no relative pronoun, conjunction or "to" before it
 * makes a verb of another clause.
 */
export function hasFiniteClause(items: readonly Item[], start: number, end: number): boolean {
  let subject = false;
  let subordinate = false;
  for (let at = start; at < end; at++) {
    const word = items[at] as Item;
    const verbal = word.pos === 'AUX' || (word.pos === 'VERB' && !word.lower.endsWith('ing'));
    if (word.atom && subject && !subordinate && /^.{1,3}\p{Ll}/u.test(word.text)) return true;
    if (verbal && subject && !subordinate && items[at - 1]?.lower !== 'to') return true;
    if (verbal || word.lower === ',') subordinate = false;
    if (isSubordinator(word) && at > start) subordinate = true;
    if (mayBeSubject(word)) subject = true;
  }
  return false;
}

function isSubordinator(word: Item): boolean {
  return word.pos === 'SCONJ' || RELATIVE.has(word.lower);
}

function mayBeSubject(word: Item): boolean {
  return SUBJECTS.has(word.pos) || word.atom !== null;
}
