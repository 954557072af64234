import type { Document } from '../document/index.js';
import type { Entity, EntityType, Gender, Mention } from '../names/index.js';
import { asMention, type Description, findDescriptions } from './descriptions.js';
import { ORGANIZATION_DESCRIPTIONS, UNIQUE_ROLES } from './lexicon.js';
import { type RoleHolder, roleHolders } from './role-holders.js';
import { mentionTimeline, namedWithin } from './timeline.js';

/** What the descriptions of a text come to: mentions of entities that have names, and entities that have none. */
export interface ResolvedDescriptions {
  readonly added: ReadonlyMap<string, readonly Mention[]>;
  readonly unnamed: readonly Entity[];
}

/** An organization that a description stands for was named no more than this many sentences before it, a person of an age one. */
const REACH = 4;
const REACH_OF_AGE = 1;

interface Unnamed {
  readonly type: EntityType;
  readonly gender: Gender | null;
  readonly mentions: Mention[];
}

/**
 * Resolves the descriptions of which one candidate fits; bodies ("the Chinese foreign ministry") and unique roles are entities of their own
 * where no name fits.
 */
export function resolveDescriptions(doc: Document, names: readonly Entity[]): ResolvedDescriptions {
  const added = new Map<string, Mention[]>();
  const unnamed = new Map<string, Unnamed>();
  const fittingOf = candidateFinder(doc, names);
  for (const description of findDescriptions(doc, names)) {
    const [only, ...others] = fittingOf(description);
    if (only !== undefined && others.length === 0) addTo(added, only, asMention(description));
    else if (description.kind === 'body' || description.kind === 'unique-role') {
      const key = description.words.join(' ');
      const own = unnamed.get(key) ?? { ...unnamedKind(description), mentions: [] };
      own.mentions.push(asMention(description));
      unnamed.set(key, own);
    }
  }
  return { added, unnamed: [...unnamed.values()].map((one, index) => asEntity(one, names.length + index + 1)) };
}

/** Makes the function that gives the ids of the entities that a description may stand for. */
function candidateFinder(doc: Document, names: readonly Entity[]): (description: Description) => readonly string[] {
  const timeline = mentionTimeline(doc, names);
  const holders = roleHolders(names);
  return (description) => {
    if (description.kind === 'organization') {
      const near = namedWithin(timeline, description, REACH);
      return distinct(near.filter((entity) => isDescribed(entity, description.head)));
    }
    if (description.kind === 'age') {
      return distinct(namedWithin(timeline, description, REACH_OF_AGE).filter(({ type }) => type === 'person'));
    }
    return description.kind === 'body' ? [] : holdersOf(holders, description);
  };
}

const distinct = (entities: readonly Entity[]) => [...new Set(entities.map(({ id }) => id))];

/** No more of the people with a role are looked at than the last so many before the description. */
const LAST_HOLDERS = 20;

/** The people introduced with a role that has every word of the description: "the president", "the Treasury secretary". */
function holdersOf(holders: ReadonlyMap<string, readonly RoleHolder[]>, { head, words, start }: Description): string[] {
  const own = (holders.get(head) ?? []).filter((holder) => holder.start < start).slice(-LAST_HOLDERS);
  return [
    ...new Set(own.filter((holder) => words.every((word) => holder.words.has(word))).map(({ entity }) => entity)),
  ];
}

/** Whether the last word of an organization's name, or of a place's ("St. Mary's Hospital"), is one that the description stands for. */
function isDescribed({ type, name }: Entity, head: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1)?.replace('.', '') ?? '';
  const isBody = type === 'organization' || type === 'place';
  return isBody && (ORGANIZATION_DESCRIPTIONS.get(head) ?? []).includes(last);
}

function unnamedKind(description: Description): { type: EntityType; gender: Gender | null } {
  if (description.kind === 'body') return { type: 'organization', gender: null };
  const role = [...UNIQUE_ROLES].find(([name]) => name.toLowerCase() === description.words.join(' '));
  return { type: 'person', gender: role?.[1] ?? null };
}

function asEntity({ type, gender, mentions }: Unnamed, number: number): Entity {
  const name = mentions[0]?.text.replace(/^The(?=\s)/, 'the') ?? '';
  return { id: `e${number}`, type, name, gender, knowledgeBaseId: null, mentions };
}

function addTo(added: Map<string, Mention[]>, entity: string, mention: Mention): void {
  const others = added.get(entity);
  if (others) others.push(mention);
  else added.set(entity, [mention]);
}
