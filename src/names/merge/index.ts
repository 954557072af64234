/** Mentions of one thing, however it is named, to one entity. */
import type { Document } from '../../document/index.js';
import type { EntityType, Gender, Mention } from '../types.js';
import { type Cluster, nameOf } from './cluster.js';
import { mergeKnownAs } from './known-as.js';
import { mergePeople } from './people.js';
import { mergeThings } from './things.js';

/** A mention with the type that was recognised, before anyone knows whose it is. */
export interface TypedMention {
  readonly type: EntityType;
  readonly mention: Mention;
}

/** A merged entity without its id. */
export interface MergedEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly gender: Gender | null;
  readonly mentions: readonly Mention[];
}

/**
 * Merges mentions that name one thing.
 *
 * Takes the mentions of a text in order; returns the entities in the order of their first mentions.
 */
export function mergeMentions(doc: Document, typed: readonly TypedMention[]): readonly MergedEntity[] {
  const people = typed.filter(({ type }) => type === 'person').map(({ mention }) => mention);
  const things = typed.filter(({ type }) => type !== 'person');
  return [...mergeKnownAs(doc, mergePeople(doc, people)), ...mergeThings(doc, things)]
    .map(finished)
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start);
}

function finished(cluster: Cluster): MergedEntity {
  const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start);
  return { type: cluster.type, name: nameOf(cluster), gender: cluster.gender, mentions };
}
