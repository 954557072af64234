import { NAME_PARTICLES, NAME_SUFFIXES } from './lexicon/honorifics.js';
import { areForms } from './lexicon/nicknames.js';
import { remembered } from './remembered.js';
import { folded, undotted } from './words.js';

/** So many names are remembered, in a few megabytes. */
const MOST_NAMES = 10_000;

/** The words of a person's name, folded, without the marks on their letters, without "Jr." and the like and without quoted nicknames. */
export const nameWords = remembered(wordsOfName, MOST_NAMES);

function wordsOfName(name: string): readonly string[] {
  const words = withoutMarks(name)
    .split(/\s+/)
    .map((word) => folded(word).replace(/^["“'(]|["”,)]$/gu, ''));
  const kept = words.filter((word) => word !== '' && !NAME_SUFFIXES.has(undotted(word)));
  return kept.length > 1 || words.length === 1 || !REGNAL.test(words.at(-1) ?? '') ? kept : words;
}

/** The number of a king, which tells "Johann II" from the first Johann. */
const REGNAL = /^[ivx]+$/;

/** "Zahā" is "Zaha". */
function withoutMarks(name: string): string {
  return /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a name is only a part of one: a single word, or a surname with its particles ("bin Laden"). */
export function isPartOfName(words: readonly string[]): boolean {
  return words.length === 1 || NAME_PARTICLES.has(words[0] ?? '');
}

/** What may stand for a whole name: its first word, its last, and the surname with its particles. */
export function partsOfName(words: readonly string[]): readonly string[] {
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1] ?? '')) from--;
  return [...new Set([words.at(-1) ?? '', words.slice(from).join(' '), words[0] ?? ''])];
}

/**
 * Whether two full names may be one person's: one surname, and first names that do not contradict each other.
 *
 * "Joe Biden" and "Joseph R. Biden" are one; "George W. Bush" and "George H. W. Bush" are two. Names whose words are the same in another
 * order are one ("Higuchi Natsuko"), and so is a name without its surname ("Pierre Charles").
 */
export function mayBeOnePerson(one: readonly string[], other: readonly string[]): boolean {
  if (isNumbered(one) && !isNumbered(other)) return one[0] === other.at(-1);
  if (isNumbered(other) && !isNumbered(one)) return other[0] === one.at(-1);
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === long.length && short.every((word) => long.includes(word))) return true;
  if (short.length === long.length - 1 && short.every((word, nth) => long[nth] === word)) return true;
  if (isInitial(short.at(-1)) || isInitial(long.at(-1))) return false;
  if (short.at(-1) !== long.at(-1)) return false;
  const given = short.slice(0, -1);
  const longGiven = long.slice(0, -1);
  if (!sameGivenName(given[0] ?? '', longGiven[0] ?? '')) {
    return given.length > 0 && given.every((word) => word.length > 2 && longGiven.includes(word));
  }
  const middles = given.slice(1);
  const longMiddles = longGiven.slice(1);
  return middles.every((word, nth) => sameGivenName(word, longMiddles[nth] ?? ''));
}

/** A name and a number: "Norton I" may be Joshua Norton, while "Johann II" is not Johann Bernoulli. */
const isNumbered = (words: readonly string[]) => words.length === 2 && REGNAL.test(words[1] ?? '');
const isInitial = (word = '') => undotted(word).length === 1;

/** The same word, an initial of it, or a short form of it. */
function sameGivenName(one: string, other: string): boolean {
  const [short, long] =
    one.length <= other.length ? [undotted(one), undotted(other)] : [undotted(other), undotted(one)];
  return short === long || (short.length === 1 && long.startsWith(short)) || areForms(short, long);
}
