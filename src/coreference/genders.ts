import type { Entity, Gender } from '../names/index.js';
import type { Antecedent } from './candidates.js';
import type { Pronoun } from './pronouns.js';

/** One gender's pronouns near a person have to be this many times the other's before they tell it. */
const DOMINANCE = 3;
/** A person of a known gender in this many sentences before may be the one whom a pronoun stands for. */
const REACH = 1;

/** The people named in each sentence, with where. */
type PeopleBySentence = ReadonlyMap<number, readonly { readonly entity: string; readonly start: number }[]>;

/**
 * The gender of each person: from the names room where it knows one, else from the pronouns that follow where nobody else can be meant.
 *
 * A pronoun speaks for a person who is the only one named in its sentence so far, or the only one in the sentence before, where nobody
 * who is known to be of its gender was named near by.
 */
export function gendersOf(
  entities: readonly Entity[],
  antecedents: readonly Antecedent[],
  pronouns: readonly Pronoun[],
): ReadonlyMap<string, Gender | null> {
  const genders = new Map(entities.map(({ id, gender }) => [id, gender]));
  const people = peopleBySentence(antecedents);
  const votes = new Map<string, { male: number; female: number }>();
  for (const pronoun of pronouns) {
    const only = onlyPersonNear(people, pronoun);
    if (only === null || genders.get(only) || isKnownNear(people, pronoun, genders)) continue;
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

function peopleBySentence(antecedents: readonly Antecedent[]): PeopleBySentence {
  const people = new Map<number, { entity: string; start: number }[]>();
  for (const { sentence, entity, start } of antecedents) {
    const others = people.get(sentence);
    if (others) others.push({ entity, start });
    else people.set(sentence, [{ entity, start }]);
  }
  return people;
}

function onlyPersonNear(people: PeopleBySentence, pronoun: Pronoun): string | null {
  const here = (people.get(pronoun.sentence) ?? []).filter(({ start }) => start < pronoun.start);
  const near = here.length > 0 ? here : (people.get(pronoun.sentence - 1) ?? []);
  const [only, ...others] = new Set(near.map(({ entity }) => entity));
  return only !== undefined && others.length === 0 ? only : null;
}

function isKnownNear(people: PeopleBySentence, pronoun: Pronoun, genders: ReadonlyMap<string, Gender | null>): boolean {
  for (let sentence = pronoun.sentence - REACH; sentence <= pronoun.sentence; sentence++) {
    if (people.get(sentence)?.some(({ entity }) => genders.get(entity) === pronoun.gender)) return true;
  }
  return false;
}
