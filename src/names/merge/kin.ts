import type { Document } from '../../document/index.js';
import { nameWords } from '../people.js';
import type { Mention } from '../types.js';

const KIN =
  'son|daughter|child|brother|sister|twin|father|mother|parents?|wife|husband|widow|widower|fiancée?|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|stepfather|stepmother';

/** What stands before the name of somebody's relation: "the second son of", "his father,", "her late husband"; read from its end. */
const KIN_BEFORE = new RegExp(`$(?<=\\b(?:${KIN})(?:-in-law)?(?: of|,)? (?:the )?)`, 'iu');
/** No more characters than these are looked at before the name. */
const LONGEST_BEFORE = 40;
/** The name of the person whose relation it is stands no further before. */
const REACH = 160;

/** The first character of a mention with the role and the honorific before its name. */
export function startWithTitles({ start, role, honorific }: Mention): number {
  return Math.min(start, honorific?.start ?? start, role?.start ?? start);
}

/**
 * The names before a mention of which it names a relation, and which share a word with it: in "L'Enfant was the second son of Pierre L'Enfant"
 * the first. Whoever bears one of them is not the person of the mention.
 *
 * `mentions` are all of the text's people in order, and `index` is the mention's place among them.
 */
export function relationsNamedBefore(doc: Document, mentions: readonly Mention[], index: number): readonly Mention[] {
  const mention = mentions[index] as Mention;
  const start = startWithTitles(mention);
  const titles = doc.text.slice(start, mention.start);
  const before = doc.text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (!KIN_BEFORE.test(before) && !KIN_BEFORE.test(`${before}${titles}`)) return [];
  const words = new Set(nameWords(mention.text));
  const named: Mention[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const other = mentions[at] as Mention;
    if (start - other.end > REACH || /[.!?]["”’]? \p{Lu}|\n/u.test(doc.text.slice(other.end, start))) break;
    if (nameWords(other.text).some((word) => words.has(word))) named.push(other);
  }
  return named;
}
