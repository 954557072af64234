/** Who is who: names, descriptions and pronouns to entities, and who goes on speaking. */
import { type Document, extractor } from '../document/index.js';
import { type Entity, extractNames, type Mention } from '../names/index.js';
import { gendersOf } from './genders.js';
import { findPronouns } from './pronouns.js';
import { resolvePronouns } from './resolve-pronouns.js';

export { type GoingOn, quotesGoingOn } from './last-speaker.js';

/** The entities of a text with all their mentions: names, descriptions and pronouns. Takes a string or a Document. */
export const extractEntities = extractor((doc: Document): readonly Entity[] => {
  const names = extractNames(doc);
  const pronouns = findPronouns(doc);
  const genderOf = gendersOf(doc, names, pronouns);
  const resolved = resolvePronouns(doc, names, pronouns, { genderOf, speakerAt: () => null });
  const added = new Map<string, Mention[]>();
  for (const { entity, mention } of resolved) added.set(entity, [...(added.get(entity) ?? []), mention]);
  return names.map((entity) => ({
    ...entity,
    gender: genderOf.get(entity.id) ?? null,
    mentions: [...entity.mentions, ...(added.get(entity.id) ?? [])].sort((a, b) => a.start - b.start),
  }));
});
