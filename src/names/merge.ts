import type { Span } from '../document/index.js';
import { genderOfFirstName, isFirstName } from './gazetteer.js';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from './lexicon/honorifics.js';
import { LEGAL_FORMS } from './lexicon/organizations.js';
import { ROLE_GENDERS } from './lexicon/roles.js';
import { knownName } from './lookup.js';
import type { EntityType, Gender, Mention } from './types.js';
import { folded, isAllCapitals, undotted } from './words.js';

/** A mention with the type that was recognised, before anyone knows whose it is. */
export interface TypedMention {
  readonly type: EntityType;
  readonly mention: Mention;
}

/** Mentions of one thing, as merging gathers them. */
interface Cluster {
  readonly type: EntityType;
  readonly mentions: Mention[];
  /** The fullest name so far, in words without suffixes. */
  words: readonly string[];
  gender: Gender | null;
}

/** A merged entity without its id. */
export interface MergedEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly gender: Gender | null;
  readonly mentions: readonly Mention[];
}

/**
 * Merges mentions that name one thing: full names first, then what is part of one.
 *
 * Takes the mentions of a text in order; returns the entities in the order of their first mentions.
 */
export function mergeMentions(typed: readonly TypedMention[]): readonly MergedEntity[] {
  const clusters: Cluster[] = [];
  const waiting: TypedMention[] = [];
  const byKey = new Map<string, Cluster>();
  const open = (one: TypedMention, key: string) => {
    const cluster: Cluster = { type: one.type, mentions: [], words: wordsOf(one.mention.text), gender: null };
    clusters.push(cluster);
    byKey.set(key, cluster);
    return cluster;
  };
  for (const one of typed) {
    if (isPartial(one)) {
      waiting.push(one);
      continue;
    }
    const key = keyOf(one);
    add(byKey.get(key) ?? open(one, key), one.mention);
  }
  const people = new Map<string, Cluster[]>();
  const remember = (cluster: Cluster) => {
    for (const word of new Set(partsOf(cluster.words))) people.set(word, [...(people.get(word) ?? []), cluster]);
  };
  for (const cluster of clusters) if (cluster.type === 'person') remember(cluster);
  for (const one of waiting) {
    const key = keyOf(one);
    const cluster = bearerOf(one, people) ?? byKey.get(key);
    if (cluster) add(cluster, one.mention);
    else {
      const opened = open(one, key);
      add(opened, one.mention);
      people.set(folded(one.mention.text), [...(people.get(folded(one.mention.text)) ?? []), opened]);
    }
  }
  return clusters
    .map((cluster) => finished(cluster))
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start);
}

/** A person named by one word waits until the full names are known. */
function isPartial({ type, mention }: TypedMention): boolean {
  return type === 'person' && wordsOf(mention.text).length === 1;
}

/** The words of a name without "Jr." and the like. */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => !NAME_SUFFIXES.has(undotted(word.replace(/,$/, ''))));
  return words.length > 0 ? words : [name];
}

/** The words that may stand for a whole person: the first name, the surname, and the surname with its particles. */
function partsOf(words: readonly string[]): readonly string[] {
  const last = folded(words.at(-1) ?? '');
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(folded(words[from - 1] ?? ''))) from--;
  return [folded(words[0] ?? ''), last, folded(words.slice(from).join(' '))];
}

/** Two mentions with the same key name the same thing. */
function keyOf({ type, mention }: TypedMention): string {
  if (type === 'person') {
    const words = wordsOf(mention.text).map(folded);
    return words.length > 1 ? `person ${words[0]} ${words.at(-1)}` : `person ${words[0]}`;
  }
  const known = knownName(mention.text);
  if (known) return `${type} ${known.key}`;
  const words = mention.text.split(/\s+/).filter((word) => !LEGAL_FORMS.has(undotted(word.replace(/,$/, ''))));
  return `${type} ${folded(words.join(' ') || mention.text).replace(/^the /, '')}`;
}

/** The person that a single name stands for: the first in the text who bears it and whom the gender allows. */
function bearerOf({ mention }: TypedMention, people: ReadonlyMap<string, readonly Cluster[]>): Cluster | undefined {
  const gender = genderBeside(mention);
  const bearers = people.get(folded(wordsOf(mention.text).join(' '))) ?? [];
  return bearers.find((person) => !gender || !person.gender || person.gender === gender);
}

function add(cluster: Cluster, mention: Mention): void {
  cluster.mentions.push(mention);
  const words = wordsOf(mention.text);
  if (words.length > cluster.words.length) cluster.words = words;
  if (cluster.type === 'person') cluster.gender ??= genderBeside(mention) ?? genderOfName(words);
}

function genderBeside({ honorific, role }: Mention): Gender | null {
  const title = honorific && HONORIFICS.get(undotted(honorific.text.split(/\s+/)[0] ?? ''));
  return title ?? genderOfRole(role);
}

function genderOfRole(role: Span | null): Gender | null {
  for (const word of role?.text.split(/\s+/) ?? []) {
    const gender = ROLE_GENDERS.get(folded(word));
    if (gender) return gender;
  }
  return null;
}

function genderOfName(words: readonly string[]): Gender | null {
  const first = words.find((word) => isFirstName(word) || word.length > 2);
  return first !== undefined && words.length > 1 ? genderOfFirstName(first) : null;
}

function finished({ type, mentions, gender }: Cluster): MergedEntity {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const fullest = ordered.reduce(
    (best, mention) => (isFuller(mention.text, best.text) ? mention : best),
    ordered[0] as Mention,
  );
  return { type, name: fullest.text, gender, mentions: ordered };
}

/** More words are fuller; among equals the longer is, unless it is only in capitals. */
function isFuller(name: string, than: string): boolean {
  const more = name.split(/\s+/).length - than.split(/\s+/).length;
  return more > 0 || (more === 0 && name.length > than.length && !isAllCapitals(name));
}
