import type { Document } from '../../document/index.js';
import { addedName } from '../added.js';
import { isPartOfName, mayBeOnePerson, nameWords, partsOfName } from '../people.js';
import type { Mention } from '../types.js';
import type { Cluster } from './cluster.js';
import { genderBeside, genderOfName } from './gender.js';
import { holdsOffice, mayHold } from './offices.js';

/** People by the words that may stand for them. */
type Bearers = Map<string, Set<Cluster>>;

/** No more bearers of one name than this are looked at, so that the time stays linear in the text's length. */
const MOST_BEARERS = 50;

/** Merges the mentions of people that name one: full names first, then what is a part of one. */
export function mergePeople(doc: Document, mentions: readonly Mention[]): readonly Cluster[] {
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

/**
 * Who bears one of the parts, whom the gender allows and whom `isSame` accepts: whoever holds the office beside the mention, else the first in the
 * text whose offices do not speak against it.
 */
function bearerOf(
  mention: Mention,
  parts: readonly string[],
  bearers: Bearers,
  isSame: (cluster: Cluster) => boolean,
): Cluster | null {
  const gender = genderBeside(mention);
  for (const part of parts) {
    const likely = [...(bearers.get(part) ?? [])]
      .slice(0, MOST_BEARERS)
      .filter((cluster) => (!gender || !cluster.gender || cluster.gender === gender) && isSame(cluster));
    const holder =
      likely.find((cluster) => holdsOffice(cluster, mention)) ?? likely.find((cluster) => mayHold(cluster, mention));
    if (holder) return holder;
  }
  return null;
}

function addPerson(cluster: Cluster, mention: Mention, words: readonly string[]): void {
  cluster.mentions.push(mention);
  if (words.length > cluster.words.length) cluster.words = words;
  cluster.gender ??= genderBeside(mention) ?? genderOfName(mention.text);
}
