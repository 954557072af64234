import type { Document } from '../document/index.js';
import type { Entity, Gender } from '../names/index.js';
import { antecedentsOf } from './candidates.js';
import type { Pronoun } from './pronouns.js';

/** One gender's pronouns near a person have to be this many times the other's before they tell it. */
const DOMINANCE = 3;

/**
 * The gender of each person: from the names room where it knows one, else from the pronouns that follow where nobody else was named.
 *
 * A pronoun speaks for a person who is the only one named in its sentence so far, or the only one in the sentence before.
 */
export function gendersOf(
  doc: Document,
  entities: readonly Entity[],
  pronouns: readonly Pronoun[],
): ReadonlyMap<string, Gender | null> {
  const genders = new Map(entities.map(({ id, gender }) => [id, gender]));
  const bySentence = new Map<number, { entity: string; start: number }[]>();
  for (const { sentence, entity, start } of antecedentsOf(doc, entities)) {
    const others = bySentence.get(sentence);
    if (others) others.push({ entity, start });
    else bySentence.set(sentence, [{ entity, start }]);
  }
  const votes = new Map<string, { male: number; female: number }>();
  for (const pronoun of pronouns) {
    const here = (bySentence.get(pronoun.sentence) ?? []).filter(({ start }) => start < pronoun.start);
    const near = here.length > 0 ? here : (bySentence.get(pronoun.sentence - 1) ?? []);
    const people = new Set(near.map(({ entity }) => entity));
    const [only] = people;
    if (people.size !== 1 || only === undefined || genders.get(only)) continue;
    const own = votes.get(only) ?? { male: 0, female: 0 };
    own[pronoun.gender]++;
    votes.set(only, own);
  }
  for (const [entity, { male, female }] of votes) {
    if (male > DOMINANCE * female) genders.set(entity, 'male');
    else if (female > DOMINANCE * male) genders.set(entity, 'female');
  }
  return genders;
}
