/** Who is who: names, descriptions and pronouns to entities, and who goes on speaking. */
import { type Document, extractor } from '../document/index.js';
import { type Entity, extractNames, type Mention } from '../names/index.js';
import { gendersOf } from './genders.js';
import { findPronouns } from './pronouns.js';
import { resolveDescriptions } from './resolve-descriptions.js';
import { resolvePronouns } from './resolve-pronouns.js';
import { speakersAt } from './speakers-at.js';

export { type GoingOn, quotesGoingOn } from './last-speaker.js';

/** The entities of a text with all their mentions: names, descriptions and pronouns. Takes a string or a Document. */
export const extractEntities = extractor((doc: Document): readonly Entity[] => {
  const names = extractNames(doc);
  const { added, unnamed } = resolveDescriptions(doc, names);
  const described = [...names.map((entity) => withMentions(entity, added.get(entity.id) ?? [])), ...unnamed];
  const pronouns = findPronouns(doc);
  const genderOf = gendersOf(doc, described, pronouns);
  const resolve = (known: readonly Entity[]) =>
    resolvePronouns(doc, described, pronouns, { genderOf, speakerAt: speakersAt(doc, known) });
  const first = withPronouns(described, resolve(described));
  return withPronouns(described, resolve(first)).map((entity) => ({
    ...entity,
    gender: genderOf.get(entity.id) ?? null,
  }));
});

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
