/** Who is who: names, descriptions and pronouns to entities, and who goes on speaking. */
import { type Document, extractor } from '../document/index.js';
import { type Entity, extractNames, type Mention } from '../names/index.js';
import { antecedentsOf } from './candidates.js';
import { gendersOf } from './genders.js';
import { findPronouns, type Pronoun } from './pronouns.js';
import { quotedStretches, stretchAt, wordsBySource } from './quoted.js';
import { resolveDescriptions } from './resolve-descriptions.js';
import { resolvePronouns } from './resolve-pronouns.js';
import { speakersAt } from './speakers-at.js';
import { subjectAbove } from './subject-above.js';
import { gendersOfUnnamed, unnamedPeople } from './unnamed-people.js';

export { type GoingOn, quotesGoingOn } from './last-speaker.js';

/** The entities of a text with all their mentions: names, descriptions and pronouns. Takes a string or a Document. */
export const extractEntities = extractor((doc: Document): readonly Entity[] => {
  const names = extractNames(doc);
  const { added, unnamed } = resolveDescriptions(doc, names);
  const described = [...names.map((entity) => withMentions(entity, added.get(entity.id) ?? [])), ...unnamed];
  const pronouns = findPronouns(doc);
  const named = antecedentsOf(doc, described);
  const unnamedOnes = unnamedPeople(doc);
  const antecedents = [...named, ...unnamedOnes].sort((a, b) => a.start - b.start);
  const genderOf = new Map([...gendersOf(described, named, pronouns), ...gendersOfUnnamed(unnamedOnes)]);
  const aboveOf = onceForEach((pronoun: Pronoun) => subjectAbove(doc, pronoun));
  const quotationOf = ({ token }: Pronoun) => stretchAt(quotedStretches(doc), token);
  const wordsOf = ({ token }: Pronoun) => wordsBySource(doc).get(token) ?? null;
  const speakersBy = (known: readonly Entity[]) => {
    const speakerAt = speakersAt(doc, known);
    return new Map(pronouns.map((pronoun) => [pronoun, speakerAt(pronoun.token)]));
  };
  const resolve = (speakers: ReadonlyMap<Pronoun, string | null>) => {
    const speakerOf = (pronoun: Pronoun) => speakers.get(pronoun) ?? null;
    const around = { antecedents, genderOf, aboveOf, speakerOf, quotationOf, wordsOf };
    return withPronouns(described, resolvePronouns(doc, described, pronouns, around));
  };
  const speakers = speakersBy(described);
  const first = resolve(speakers);
  const speakersThen = speakersBy(first);
  const isSettled = pronouns.every((pronoun) => speakers.get(pronoun) === speakersThen.get(pronoun));
  return (isSettled ? first : resolve(speakersThen)).map((entity) => ({
    ...entity,
    gender: genderOf.get(entity.id) ?? null,
  }));
});

/** Computes a value once for each key. */
function onceForEach<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

function withPronouns(
  entities: readonly Entity[],
  resolved: readonly { readonly entity: string; readonly mention: Mention }[],
): Entity[] {
  const added = new Map<string, Mention[]>();
  for (const { entity, mention } of resolved) {
    const others = added.get(entity);
    if (others) others.push(mention);
    else added.set(entity, [mention]);
  }
  return entities.map((entity) => withMentions(entity, added.get(entity.id) ?? []));
}

function withMentions(entity: Entity, added: readonly Mention[]): Entity {
  if (added.length === 0) return entity;
  return { ...entity, mentions: [...entity.mentions, ...added].sort((a, b) => a.start - b.start) };
}
