import type { Mention } from '../types.js';
import { undotted } from '../words.js';
import type { Cluster } from './cluster.js';

/** Offices that one person holds at a time: "President Clinton" is not the Secretary Clinton whom the text names. */
const HIGHEST: ReadonlySet<string> = new Set('president king queen emperor pope chancellor premier'.split(' '));
/** Offices whose holders are called by them, and not by one of the highest. */
const OTHERS: ReadonlySet<string> = new Set(
  'secretary senator sen governor gov mayor lady congressman congresswoman'.split(' '),
);

function officesOf({ role }: Mention): readonly string[] {
  return role ? role.text.split(/[\s-]+/).map(undotted) : [];
}

/** Whether a person is named somewhere with the highest office that stands beside the mention. */
export function holdsOffice({ mentions }: Cluster, mention: Mention): boolean {
  const office = officesOf(mention).find((word) => HIGHEST.has(word));
  return office !== undefined && mentions.some((other) => officesOf(other).includes(office));
}

/** Whether nothing speaks against a person's holding the highest office beside the mention: no other office, unless that one as well. */
export function mayHold(cluster: Cluster, mention: Mention): boolean {
  if (!officesOf(mention).some((word) => HIGHEST.has(word)) || holdsOffice(cluster, mention)) return true;
  return !cluster.mentions.some((other) => officesOf(other).some((word) => OTHERS.has(word)));
}
