import type { Document, Span } from '../document/index.js';
import { addedName } from './added.js';
import { genderOfFirstName, isFirstName } from './gazetteer.js';
import { HONORIFICS } from './lexicon/honorifics.js';
import { ROLE_GENDERS } from './lexicon/roles.js';
import { isPartOfName, mayBeOnePerson, nameWords, partsOfName } from './people.js';
import { isAcronymOf, isShortFormOf, keyOfThing } from './things.js';
import type { EntityType, Gender, Mention } from './types.js';
import { folded, isAllCapitals, undotted } from './words.js';

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

/** Mentions of one thing, as merging gathers them. */
interface Cluster {
  readonly type: EntityType;
  readonly mentions: Mention[];
  /** The words of the fullest name of a person. */
  words: readonly string[];
  gender: Gender | null;
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

/** People by the words that may stand for them. */
type Bearers = Map<string, Set<Cluster>>;

/** No more bearers of one name than this are looked at, so that the time stays linear in the text's length. */
const MOST_BEARERS = 50;

/** Full names first, then what is a part of one. */
function mergePeople(doc: Document, mentions: readonly Mention[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const bySurname: Bearers = new Map();
  const byPart: Bearers = new Map();
  const assign = (mention: Mention, words: readonly string[], known: Cluster | null) => {
    const cluster: Cluster = known ?? { type: 'person', mentions: [], words, gender: null };
    if (!known) clusters.push(cluster);
    addPerson(cluster, mention, words);
    addBearer(bySurname, words.at(-1) ?? '', cluster);
    for (const part of [...partsOfName(words), words.join(' ')]) addBearer(byPart, part, cluster);
  };
  const byKey = new Map<string, Cluster>();
  const partial: Mention[] = [];
  for (const mention of mentions) {
    const words = nameWords(mention.text);
    const added = addedName(doc, mention.text);
    if (added) {
      const { key, entry } = added;
      const cluster: Cluster = byKey.get(key) ?? {
        type: 'person',
        mentions: [],
        words: nameWords(entry.forms[0] ?? mention.text),
        gender: entry.gender ?? null,
      };
      if (!byKey.has(key)) clusters.push(cluster);
      byKey.set(key, cluster);
      assign(mention, cluster.words, cluster);
    } else if (isPartOfName(words)) partial.push(mention);
    else {
      const isSame = (cluster: Cluster) => mayBeOnePerson(words, cluster.words);
      const surnames = [words.at(-1) ?? '', words[0] ?? ''];
      assign(mention, words, bearerOf(mention, surnames, bySurname, isSame));
    }
  }
  for (const mention of partial) {
    const words = nameWords(mention.text);
    assign(
      mention,
      words,
      bearerOf(mention, partsOfName(words), byPart, () => true),
    );
  }
  return clusters;
}

function addBearer(bearers: Bearers, part: string, cluster: Cluster): void {
  const others = bearers.get(part);
  if (others) others.add(cluster);
  else bearers.set(part, new Set([cluster]));
}

/** The first in the text who bears one of the parts, whom the gender allows and whom `isSame` accepts. */
function bearerOf(
  mention: Mention,
  parts: readonly string[],
  bearers: Bearers,
  isSame: (cluster: Cluster) => boolean,
): Cluster | null {
  const gender = genderBeside(mention);
  for (const part of parts) {
    let seen = 0;
    for (const cluster of bearers.get(part) ?? []) {
      if (++seen > MOST_BEARERS) break;
      if ((!gender || !cluster.gender || cluster.gender === gender) && isSame(cluster)) return cluster;
    }
  }
  return null;
}

/** What stands between two names of one person: "Jane Doe, better known as", "Jane Doe (born". */
const KNOWN_AS =
  /^,? ?\(?(?:(?:who is |was )?(?:also|better|best|formerly|commonly|professionally|popularly) known (?:\p{L}{2,9} ){0,4}as|also called|aka|a\.k\.a\.|née|né|born|Latin:) ?$/u;
const LONGEST_BETWEEN = 60;

/** Joins people of whom the text says that they are one. */
function mergeKnownAs(doc: Document, clusters: readonly Cluster[]): readonly Cluster[] {
  const owner = new Map(clusters.flatMap((cluster) => cluster.mentions.map((mention) => [mention, cluster] as const)));
  const mentions = [...owner.keys()].sort((a, b) => a.start - b.start);
  const gone = new Set<Cluster>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.start - mention.end > LONGEST_BETWEEN) return;
    const [one, other] = [owner.get(mention), owner.get(next)];
    if (!one || !other || one === other || gone.has(one) || gone.has(other)) return;
    if (!KNOWN_AS.test(doc.text.slice(mention.end, next.start))) return;
    one.mentions.push(...other.mentions);
    one.gender ??= other.gender;
    gone.add(other);
  });
  return clusters.filter((cluster) => !gone.has(cluster));
}

function addPerson(cluster: Cluster, mention: Mention, words: readonly string[]): void {
  cluster.mentions.push(mention);
  if (words.length > cluster.words.length) cluster.words = words;
  cluster.gender ??= genderBeside(mention) ?? genderOfName(mention.text);
}

function mergeThings(doc: Document, typed: readonly TypedMention[]): readonly Cluster[] {
  const byKey = new Map<string, Cluster>();
  for (const { type, mention } of typed) {
    const key = addedName(doc, mention.text)?.key ?? keyOfThing(type, mention.text);
    const cluster = byKey.get(key) ?? { type, mentions: [], words: [], gender: null };
    cluster.mentions.push(mention);
    byKey.set(key, cluster);
  }
  return mergeShortForms([...byKey.values()]);
}

/** No more organizations than this are compared with each other, so that the time stays linear in the text's length. */
const MOST_COMPARED = 200;

/** Joins acronyms and short forms of organizations to the one longer name that they fit. */
function mergeShortForms(clusters: readonly Cluster[]): readonly Cluster[] {
  const compared = clusters
    .filter(({ type }) => type === 'organization')
    .slice(0, MOST_COMPARED)
    .map((cluster) => ({ cluster, forms: [...new Set(cluster.mentions.map(({ text }) => text))] }));
  const gone = new Set<Cluster>();
  for (const { cluster } of compared) {
    const short = nameOf(cluster);
    const longer = compared
      .filter(
        (other) =>
          other.cluster !== cluster &&
          other.forms.some((form) => isAcronymOf(short, form) || isShortFormOf(short, form)),
      )
      .map((other) => other.cluster);
    const [only] = longer;
    if (only === undefined || longer.length > 1 || gone.has(only)) continue;
    only.mentions.push(...cluster.mentions);
    gone.add(cluster);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
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

/** The gender of the first word that is no initial, where it is a first name. */
function genderOfName(name: string): Gender | null {
  const words = name.split(/\s+/);
  const first = words.find((word) => isFirstName(word) || undotted(word).length > 1);
  return first === undefined || (words.length === 1 && !isFirstName(first)) ? null : genderOfFirstName(first);
}

function finished(cluster: Cluster): MergedEntity {
  const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start);
  return { type: cluster.type, name: nameOf(cluster), gender: cluster.gender, mentions };
}

/** The fullest name: the most words, then the longest, unless it is only in capitals; the first in the text of several. */
function nameOf({ mentions }: Cluster): string {
  const fullest = mentions.reduce((best, mention) => (isFuller(mention.text, best.text) ? mention : best));
  return fullest.text;
}

function isFuller(name: string, than: string): boolean {
  const more = name.split(/\s+/).length - than.split(/\s+/).length;
  return more > 0 || (more === 0 && name.length > than.length && !isAllCapitals(name));
}
