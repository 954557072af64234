import { type Document, type Span, sentenceAt } from '../../document/index.js';
import { addedName } from '../added.js';
import { isFirstName } from '../gazetteer.js';
import { isPartOfName, mayBeOnePerson, nameWords, partsOfName } from '../people.js';
import type { Mention } from '../types.js';
import { undotted } from '../words.js';
import { type Cluster, emptyCluster } from './cluster.js';
import { genderBeside, genderOfName } from './gender.js';
import { relationsNamedBefore, startWithTitles } from './kin.js';
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
  const apart = namedApart(doc, mentions);
  const owner = new Map<Mention, Cluster>();
  const assign = (mention: Mention, words: readonly string[], known: Cluster | null) => {
    const cluster = known ?? emptyCluster('person', words);
    if (!known) clusters.push(cluster);
    addPerson(cluster, mention, words);
    owner.set(mention, cluster);
    addBearer(bySurname, words.at(-1) ?? '', cluster);
    for (const part of [...partsOfName(words), words.join(' ')]) addBearer(byPart, part, cluster);
  };
  const byKey = new Map<string, Cluster>();
  const partial: Mention[] = [];
  const shared = sharedSurnames(doc, mentions);
  for (const mention of mentions) {
    const words = shared.get(mention) ?? nameWords(mention.text);
    const added = addedName(doc, mention.text);
    if (added) {
      const { key, entry } = added;
      const words = nameWords(entry.forms[0] ?? mention.text);
      const cluster = byKey.get(key) ?? emptyCluster('person', words, entry.gender ?? null);
      if (!byKey.has(key)) clusters.push(cluster);
      byKey.set(key, cluster);
      assign(mention, cluster.words, cluster);
    } else if (isOneOfAName(doc, mention)) {
      const cluster = emptyCluster('person', words, genderBeside(mention));
      cluster.mentions.push(mention);
      clusters.push(cluster);
    } else if (isPartOfName(words)) partial.push(mention);
    else {
      const others = apart.get(mention);
      const isSame = (cluster: Cluster) =>
        others ? cluster.words.join(' ') === words.join(' ') : mayBeOnePerson(words, cluster.words);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      const same =
        bearerOf(doc, mention, [last, first], bySurname, isSame) ?? bearerOf(doc, mention, [first], byPart, isSame);
      assign(mention, words, same);
    }
  }
  for (const mention of withTitlesFirst(partial)) {
    const words = nameWords(mention.text);
    const others = apart.get(mention);
    const isSame = (cluster: Cluster) => !others?.some((other) => owner.get(other) === cluster);
    assign(mention, words, bearerOf(doc, mention, partsOfName(words), byPart, isSame));
  }
  return clusters;
}

/** The words of first names before a name whose surname they share: "Bill and Melinda Gates". A first name that is somebody's surname in the text is none. */
function sharedSurnames(doc: Document, mentions: readonly Mention[]): ReadonlyMap<Mention, readonly string[]> {
  const shared = new Map<Mention, readonly string[]>();
  const surnames = new Set(mentions.filter(({ text }) => /\s/.test(text)).map(({ text }) => nameWords(text).at(-1)));
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!next || !/^ (?:and|&) $/.test(doc.text.slice(mention.end, next.start))) return;
    const [given = '', ...others] = nameWords(mention.text);
    const [first = '', ...rest] = nameWords(next.text);
    const isGiven = others.length === 0 && isFirstName(given) && !surnames.has(given) && mention.role === null;
    if (isGiven && rest.length > 0 && isFirstName(first)) shared.set(mention, [given, rest.at(-1) ?? '']);
  });
  return shared;
}

/** For a mention that names somebody's relation the mentions of whoever that is, as far as they share a word, and the other way round. */
function namedApart(doc: Document, mentions: readonly Mention[]): ReadonlyMap<Mention, readonly Mention[]> {
  const apart = new Map<Mention, Mention[]>();
  mentions.forEach((mention, index) => {
    for (const other of relationsNamedBefore(doc, mentions, index)) {
      apart.set(mention, [...(apart.get(mention) ?? []), other]);
      if (isPartOfName(nameWords(other.text))) apart.set(other, [...(apart.get(other) ?? []), mention]);
    }
  });
  return apart;
}

/** "Every tombstone was for a Moreau": one of those who bear the name, unless the name stands before a noun ("a Moreau film"). */
function isOneOfAName({ text }: Document, { start, end }: Mention): boolean {
  return (
    /$(?<=\b(?:an?|another|every) )/iu.test(text.slice(Math.max(0, start - 9), start)) &&
    !/^[\s’'-]/u.test(text.slice(end, end + 1))
  );
}

/** Those with an honorific, then those with a role, then the bare ones: who is "Mr. Tanner" tells who is "Tanner". */
function withTitlesFirst(mentions: readonly Mention[]): readonly Mention[] {
  const titles = ({ honorific, role }: Mention) => (honorific ? 2 : role ? 1 : 0);
  return [...mentions].sort((a, b) => titles(b) - titles(a));
}

function addBearer(bearers: Bearers, part: string, cluster: Cluster): void {
  const others = bearers.get(part);
  if (others) others.add(cluster);
  else bearers.set(part, new Set([cluster]));
}

/**
 * Who bears one of the parts, whom the gender allows and whom `isSame` accepts: whoever holds the office beside the mention or is called by its
 * honorific, else with whom the paragraph opens, else whose surname stands elsewhere after an honorific, else the first in the text; of
 * those whose offices do not speak against it.
 */
function bearerOf(
  doc: Document,
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
      likely.length < 2
        ? likely.find((cluster) => mayHold(cluster, mention))
        : (likely.find((cluster) => holdsOffice(cluster, mention)) ??
          likely.find((cluster) => isCalled(cluster, mention.honorific)) ??
          likely.find(
            (cluster) => cluster.words.length > 1 && isCalledBySurname(cluster, likely) && mayHold(cluster, mention),
          ) ??
          openingBearer(
            doc,
            mention,
            likely.filter((cluster) => !isWifeOfBearer(cluster, mention, likely) && mayHold(cluster, mention)),
          ) ??
          likely.find((cluster) => !isWifeOfBearer(cluster, mention, likely) && mayHold(cluster, mention)) ??
          likely.find((cluster) => mayHold(cluster, mention)));
    if (holder) return holder;
  }
  return null;
}

/** Of several bearers of a bare name the one with whom its paragraph opens: "Lucy Strand, the developer’s daughter, runs a cafe. Strand says …". */
function openingBearer(
  doc: Document,
  { start, honorific, role }: Mention,
  bearers: readonly Cluster[],
): Cluster | null {
  if (honorific !== null || role !== null) return null;
  const block = doc.blocks[doc.sentences[sentenceAt(doc, start)]?.block ?? -1];
  const opens = (other: Mention) => other.text.includes(' ') && startWithTitles(other) === block?.start;
  return bearers.find(({ mentions }) => mentions.some((other) => other.start < start && opens(other))) ?? null;
}

/** Whether somebody is named with this honorific. */
function isCalled({ honorifics }: Cluster, honorific: Span | null): boolean {
  return honorific !== null && honorifics.has(undotted(honorific.text));
}

/**
 * Whether a surname alone stands after an honorific as somebody's; "Mrs." once or twice may tell a wife from the man whom the text is about, and where
 * the text has both "Mr." and "Mrs." neither tells anything.
 */
function isCalledBySurname({ honorifics }: Cluster, bearers: readonly Cluster[]): boolean {
  const isCouple = honorifics.has(HUSBAND) && bearers.some((other) => other.honorifics.has(WIFE));
  for (const [honorific, times] of honorifics) if (times >= (honorific === WIFE ? OFTEN : 1)) return !isCouple;
  return false;
}

const WIFE = 'mrs';
const HUSBAND = 'mr';
const OFTEN = 3;

/** Whether a bare surname is hardly hers, since the text calls her "Mrs." and her husband by nothing: where he is "Mr.", either is as likely. */
function isWifeOfBearer({ honorifics }: Cluster, { honorific, role }: Mention, bearers: readonly Cluster[]): boolean {
  const isMister = bearers.some((other) => other.honorifics.has(HUSBAND));
  return honorific === null && role === null && honorifics.has(WIFE) && !isMister;
}

function addPerson(cluster: Cluster, mention: Mention, words: readonly string[]): void {
  cluster.mentions.push(mention);
  if (words.length > cluster.words.length) cluster.words = words;
  cluster.gender ??= genderBeside(mention) ?? genderOfName(mention.text);
  if (mention.honorific === null) return;
  const honorific = undotted(mention.honorific.text);
  const alone = isPartOfName(words) ? 1 : 0;
  cluster.honorifics.set(honorific, (cluster.honorifics.get(honorific) ?? 0) + alone);
}
