import type { Item } from './items.js';
import { nounPhraseAfter } from './noun-phrases.js';
import type { ReportingVerb } from './verb-forms.js';

/** What stands between an object and what goes with it is no longer than this many items. */
const LONGEST = 40;

/**
 * Where what a verb says of its object goes on behind an appositive or a relative clause: "accused Doe, who was there, | of fraud", "asked
 * Doe, the head of the union, | to leave". -1 where nothing stands between them. The object starts at item `start`.
 */
export function pastInsertion(items: readonly Item[], start: number, verb: ReportingVerb): number {
  const markers = verb.act === 'accuse' ? /^(?:of|with)$/ : verb.frames.includes('x') ? /^to$/ : null;
  const object = markers && nounPhraseAfter(items, start, items.length);
  if (!object || !markers || items[object.end]?.lower !== ',') return -1;
  return items.findIndex(
    (item, at) =>
      at > object.end + 1 && at < object.end + LONGEST && items[at - 1]?.lower === ',' && markers.test(item.lower),
  );
}
