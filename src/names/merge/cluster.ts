import type { EntityType, Gender, Mention } from '../types.js';
import { isAllCapitals } from '../words.js';

/** Mentions of one thing, as merging gathers them. */
export interface Cluster {
  readonly type: EntityType;
  readonly mentions: Mention[];
  /** The words of the fullest name of a person. */
  words: readonly string[];
  gender: Gender | null;
  /** The honorifics that stand before any name of a person, and how often each stands before the surname alone. */
  readonly honorifics: Map<string, number>;
}

/** A cluster without mentions. */
export function emptyCluster(type: EntityType, words: readonly string[] = [], gender: Gender | null = null): Cluster {
  return { type, mentions: [], words, gender, honorifics: new Map() };
}

/** The fullest name: the most words, then the longest, unless it is only in capitals; the first in the text of several. */
export function nameOf({ mentions }: Cluster): string {
  const fullest = mentions.reduce((best, mention) => (isFuller(mention.text, best.text) ? mention : best));
  return fullest.text;
}

function isFuller(name: string, than: string): boolean {
  const more = name.split(/\s+/).length - than.split(/\s+/).length;
  return more > 0 || (more === 0 && name.length > than.length && !isAllCapitals(name));
}
