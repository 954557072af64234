import type { Document } from '../document/index.js';
import type { TypedMention } from './merge/index.js';
import { isAcronymOf, readForm } from './things.js';
import type { Mention } from './types.js';
import { isAllCapitals } from './words.js';

/**
 * Whether the text gives an acronym for the organization named before it, whatever its letters: "National Institute for Disaster Management (INGD)".
 * Letters that fit the last words of the name alone are theirs: "the Acme team of the Northern Ice League (NIL)".
 */
export function isGivenFor({ text }: Document, acronym: Mention, { type, mention: long }: TypedMention): boolean {
  const isInBrackets = acronym.start === long.end + 2 && text[long.end + 1] === '(' && text[acronym.end] === ')';
  if (!isInBrackets || type !== 'organization' || !isAllCapitals(acronym.text)) return false;
  const words = long.text.split(/\s+/);
  const letters = readForm(acronym.text);
  return (
    words.length > 1 && !words.some((_, nth) => nth > 0 && isAcronymOf(letters, readForm(words.slice(nth).join(' '))))
  );
}
