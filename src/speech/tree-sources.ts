import { type Range, tokenAt } from '../document/index.js';
import { dependencyOf, dependentsOf, isNegated, nounPhraseOf, subjectOf } from '../syntax/index.js';
import type { Item, Scene } from './items.js';
import type { Stretch } from './noun-phrases.js';
import type { Source } from './sources.js';
import type { VerbGroup } from './verb-groups.js';

/**
 * The subject of a cue by the sentence's tree: far from its verb ("The mayor, who lost, and all of his staff said"), shared with another
 * verb ("He rose and, to cheers, said"); after it only where it is its own ("Asked why, Doe said" does not make Doe ask). Null where the
 * tree has none among the items from `floor` on.
 */
export function treeSource(scene: Scene, group: VerbGroup, floor: number): Source | null {
  const { doc, items } = scene;
  const cue = items[group.at]?.firstToken;
  const subject = cue === undefined ? null : subjectOf(doc, cue);
  const phrase = subject === null ? null : phraseOfToken(scene, subject, floor);
  if (!phrase || subject === null || crossesCue(phrase, group)) return null;
  const inverted = phrase.start >= group.end;
  return inverted && dependencyOf(doc, subject).head !== cue ? null : { ...phrase, inverted };
}

/** The noun phrase that a token heads, with its appositives, among the items from `floor` on. Null where it stands elsewhere. */
export function phraseOfToken({ doc, items }: Scene, token: number, floor = 0): Stretch | null {
  const at = itemOfToken(items, token);
  if (at < floor || items[at]?.atom) return null;
  const phrase = nounPhraseOf(doc, token, { appositives: true });
  const start = Math.max(floor, itemOfToken(items, tokenAt(doc, phrase.start)));
  const end = itemOfToken(items, tokenAt(doc, phrase.end - 1)) + 1;
  return end > start ? { start, end } : null;
}

/** The subject of an infinitive that tells what its clause's verb was done for: "used harsh words to denounce it". Null for wishes. */
export function purposeSource(scene: Scene, group: VerbGroup, wishes: ReadonlySet<string>): Source | null {
  const { doc, items } = scene;
  const cue = items[group.at]?.firstToken;
  if (cue === undefined) return null;
  const { head, relation } = dependencyOf(doc, cue);
  const lemma = doc.tokens[head]?.lemma ?? '';
  const purpose = head >= 0 && head < cue && PURPOSES.has(relation.replace(/:.*/, '')) && !isNegated(doc, head);
  if (!purpose || wishes.has(lemma) || scene.verbs.get(lemma)?.frames.includes('x')) return null;
  const subject = subjectOf(doc, head);
  const own = subject === null || subject >= cue ? dependentsOf(doc, head, 'nsubj')[0] : subject;
  const phrase = own === undefined ? null : phraseOfToken(scene, own);
  return phrase && phrase.end <= group.start && items[phrase.start]?.lower !== 'it'
    ? { ...phrase, inverted: false }
    : null;
}

/** How an infinitive of purpose hangs from its verb; the parser takes those after "took to the radio" for a subject. */
const PURPOSES = new Set(['advcl', 'xcomp', 'csubj']);

function crossesCue(phrase: Range, group: VerbGroup): boolean {
  return phrase.start < group.end && phrase.end > group.start;
}

/** The item that a token belongs to, or -1. */
function itemOfToken(items: readonly Item[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).endToken > token) high = middle;
    else low = middle + 1;
  }
  const item = items[low];
  return item && item.firstToken <= token ? low : -1;
}
