import { CAPITALS } from './lexicon/capitals.js';
import { COUNTRIES, type Country } from './lexicon/countries.js';
import { EVENT_NAMES } from './lexicon/events.js';
import { GROUPS } from './lexicon/groups.js';
import { ORGANIZATION_TABLE } from './lexicon/organizations.js';
import { indexPhrases } from './phrases.js';
import type { EntityType } from './types.js';
import { plain } from './words.js';

/** What a name of the built-in lists stands for: its type, and the form that all of its names share. */
export interface KnownName {
  readonly type: EntityType;
  readonly key: string;
}

/** The names of the built-in lists that the recogniser sees as clues, with what each stands for. */
export function* knownNames(): Generator<readonly [string, KnownName]> {
  for (const country of COUNTRIES) yield* namesOfCountry(country);
  for (const forms of GROUPS) yield* namesOf('group', forms);
  for (const forms of ORGANIZATION_TABLE) yield* namesOf('organization', forms);
  for (const name of EVENT_NAMES) yield* namesOf('event', [name]);
}

function* namesOf(type: EntityType, forms: readonly string[]): Generator<readonly [string, KnownName]> {
  for (const form of forms) yield [form, { type, key: forms[0] as string }];
}

function* namesOfCountry({ names, demonyms }: Country): Generator<readonly [string, KnownName]> {
  yield* namesOf(names.includes('EU') ? 'organization' : 'place', names);
  const key = `${names[0]}: people`;
  for (const demonym of demonyms) {
    for (const form of demonymForms(demonym)) yield [form, { type: 'group', key }];
  }
}

/** "American" is "Americans" too; "Chinese" and "Dutch" are their own plural. */
function demonymForms(demonym: string): readonly string[] {
  return /(ese|ish|ch|sh|s|man)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

const allNames = [
  ...knownNames(),
  ...CAPITALS.map((name): readonly [string, KnownName] => [name, { type: 'place', key: name }]),
];

/** The names of the built-in lists. */
export const KNOWN_NAMES = indexPhrases(allNames);

const keys = new Map(allNames);

/** What the built-in lists know of a whole name, or null. */
export function knownName(name: string): KnownName | null {
  return keys.get(plain(name)) ?? null;
}
