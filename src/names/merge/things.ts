import type { Document } from '../../document/index.js';
import { addedName } from '../added.js';
import { isGivenFor } from '../given-acronyms.js';
import { isAcronymOf, isShortFormOf, keyOfThing, type NameForm, readForm } from '../things.js';
import { type Cluster, emptyCluster, nameOf } from './cluster.js';
import type { TypedMention } from './index.js';

/** Merges the mentions of places, organizations, groups and events that name one thing. */
export function mergeThings(doc: Document, typed: readonly TypedMention[]): readonly Cluster[] {
  const byKey = new Map<string, Cluster>();
  const keyOf = ({ type, mention }: TypedMention) =>
    addedName(doc, mention.text)?.key ?? keyOfThing(type, mention.text);
  const given = new Map<string, string>();
  typed.forEach((one, index) => {
    const long = typed[index - 1];
    if (long && isGivenFor(doc, one.mention, long) && !given.has(keyOf(one))) given.set(keyOf(one), keyOf(long));
  });
  for (const one of typed) {
    const { type, mention } = one;
    const key = given.get(keyOf(one)) ?? keyOf(one);
    const cluster = byKey.get(key) ?? emptyCluster(type);
    cluster.mentions.push(mention);
    byKey.set(key, cluster);
  }
  return mergeShortForms([...byKey.values()]);
}

/** No more organizations than this are compared with each other, so that the time stays linear in the text's length. */
const MOST_COMPARED = 200;

/** An organization with the forms of its name, each read once. */
interface Compared {
  readonly cluster: Cluster;
  readonly forms: readonly NameForm[];
}

/** Joins acronyms and short forms of organizations to the one longer name that they fit. */
function mergeShortForms(clusters: readonly Cluster[]): readonly Cluster[] {
  const compared = clusters
    .filter(({ type }) => type === 'organization')
    .slice(0, MOST_COMPARED)
    .map(
      (cluster): Compared => ({
        cluster,
        forms: [...new Set(cluster.mentions.map(({ text }) => text))].map(readForm),
      }),
    );
  const gone = new Set<Cluster>();
  for (const { cluster } of compared) {
    const short = readForm(nameOf(cluster));
    const longer = compared.filter(
      (other) => other.cluster !== cluster && other.forms.some((form) => isShort(short, form)),
    );
    const only = longer[0]?.cluster;
    if (only === undefined || longer.length > 1 || gone.has(only)) continue;
    only.mentions.push(...cluster.mentions);
    gone.add(cluster);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

const isShort = (short: NameForm, form: NameForm) => isAcronymOf(short, form) || isShortFormOf(short, form);
