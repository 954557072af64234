import type { Document, Sentence } from '../document/index.js';
import { CASING, sentenceCasing } from './recogniser/casing.js';

/** Words in capitals that "US" follows as the pronoun. */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set('WITH FOR TO OF FROM BY ON LET TELL GIVE HELP JOIN ALL'.split(' '));

/** Whether the token is "US" in "an AGREEMENT WITH US": the pronoun among words in capitals, in a sentence that is not in capitals throughout. */
export function isShoutedPronoun(doc: Document, at: number, sentence: Sentence): boolean {
  return (
    doc.tokens[at]?.text === 'US' &&
    BEFORE_PRONOUN.has(doc.tokens[at - 1]?.text ?? '') &&
    sentenceCasing(doc, sentence) !== CASING.capitals
  );
}
