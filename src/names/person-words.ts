import { NAME_SUFFIXES } from './lexicon/honorifics.js';
import { isCapitalised, undotted } from './words.js';

/** Whether a word of a person's name may stand for the person: no initial, no "Jr.", at least two letters. */
export function isPersonPart(word: string): boolean {
  return isCapitalised(word) && undotted(word).length > 1 && !NAME_SUFFIXES.has(undotted(word));
}
