import { ALIKE, EMPTY } from './lexicon/alike.js';

/** A text by which it is compared with another: its words alone, in lower case and without marks; "U.S." is "us". */
export function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ');
}

/** The words of a phrase that say what it is of: singular, and one word for all that are alike. */
export function contentWords(phrase: string): ReadonlySet<string> {
  const words = plainWords(phrase.replace(/[’']s\b/g, '')).split(' ');
  return new Set(words.filter((word) => word !== '' && !EMPTY.has(word)).map(wordFor));
}

function wordFor(word: string): string {
  const singular = word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word;
  return ALIKE.get(singular) ?? singular;
}

/** How much of the smaller of two sets of words the other has, from 0 to 1; 0 where one is empty (Szymkiewicz–Simpson coefficient). */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((word) => b.has(word)).length / smaller;
}
