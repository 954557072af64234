import type { Report } from '../analyse.js';
import type { Entity } from '../names/index.js';
import { groupsOf } from './groups.js';
import type { ComparedEntity } from './types.js';
import { plainWords } from './words.js';

type EntityIn = ComparedEntity['entities'][number];

/** Tells whether entities of different reports are one, and groups all of them. */
export interface EntityMatches {
  readonly groups: readonly ComparedEntity[];
  /** The group of an entity, by its report and id; undefined where it is never named. */
  readonly groupOf: (report: number, id: string) => ComparedEntity | undefined;
}

/**
 * Finds who and what is one in several reports.
 *
 * Entities of one type are one where one's full name is a name that the other has, marks and capitals aside. Two people with different
 * full names are two, even where both are called by the same last name. What is only described ("the ministry") is left out.
 */
export function matchEntities(reports: readonly Report[]): EntityMatches {
  const named = reports.flatMap(({ entities }, report) =>
    entities
      .filter(({ mentions }) => mentions.some(({ form }) => form === 'name'))
      .map((entity) => ({ report, entity })),
  );
  const groups = groupsOf(named, (a, b) => a.report !== b.report && isSame(a.entity, b.entity)).map(compared);
  const byEntity = new Map(
    groups.flatMap((group) => group.entities.map(({ report, entity }) => [`${report} ${entity.id}`, group] as const)),
  );
  return { groups, groupOf: (report, id) => byEntity.get(`${report} ${id}`) };
}

function isSame(a: Entity, b: Entity): boolean {
  if (a.type !== b.type) return false;
  const [one, other] = [namesOf(a), namesOf(b)];
  return one.has(plainWords(b.name)) || other.has(plainWords(a.name));
}

function namesOf({ name, mentions }: Entity): ReadonlySet<string> {
  return new Set([name, ...mentions.filter(({ form }) => form === 'name').map(({ text }) => text)].map(plainWords));
}

function compared(entities: readonly EntityIn[]): ComparedEntity {
  const names = entities.map(({ entity }) => entity.name);
  return { name: names.reduce((longest, name) => (name.length > longest.length ? name : longest), ''), entities };
}
