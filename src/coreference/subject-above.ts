import type { Document } from '../document/index.js';
import { conjunctsOf, dependencyOf, subjectOf } from '../syntax/index.js';
import type { Pronoun } from './pronouns.js';

/** No more steps than this are taken up the tree. */
const MOST_STEPS = 12;

/**
 * The subject of the nearest clause above a pronoun whose subject the pronoun is not, as the index of its head word, or null: "Xi" for "he" in "Xi
 * requested the removal of what he termed measures", and for "his" in "Xi lost his temper". (Command by the subject of a matrix clause: Lappin and
 * Leass 1994; Hobbs 1978.)
 */
export function subjectAbove(doc: Document, pronoun: Pronoun): number | null {
  let at = pronoun.token;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { head } = dependencyOf(doc, at);
    if (head < 0) return null;
    at = head;
    if (doc.tokens[at]?.pos !== 'VERB') continue;
    const subject = subjectOf(doc, at);
    if (subject !== null && subject < pronoun.token) return conjunctsOf(doc, subject).length > 1 ? null : subject;
  }
  return null;
}
