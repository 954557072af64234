import type { Gender } from '../names/index.js';

/** How a pronoun stands in its clause. */
export type PronounCase = 'subject' | 'object' | 'possessive' | 'reflexive';

/** What a third-person pronoun says of the person it stands for. */
export interface PronounKind {
  readonly gender: Gender;
  readonly case: PronounCase;
}

/** The personal pronouns of the third person singular (Huddleston and Pullum 2002, chapter 5, section 10). "her" is read as a possessive. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ['he', { gender: 'male', case: 'subject' }],
  ['him', { gender: 'male', case: 'object' }],
  ['his', { gender: 'male', case: 'possessive' }],
  ['himself', { gender: 'male', case: 'reflexive' }],
  ['she', { gender: 'female', case: 'subject' }],
  ['her', { gender: 'female', case: 'possessive' }],
  ['hers', { gender: 'female', case: 'possessive' }],
  ['herself', { gender: 'female', case: 'reflexive' }],
]);
