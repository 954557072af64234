import type { Item } from './items.js';
import { NEGATION } from './lexicon/words.js';
import type { ReportingVerb } from './verb-forms.js';

/** How a cue's verb stands in its clause, which decides where its subject is looked for. */
export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive';

/** A reporting verb with its auxiliaries, adverbs and governing verbs: "has repeatedly said", "went on to explain". Indices of items. */
export interface VerbGroup {
  readonly verb: ReportingVerb;
  readonly start: number;
  /** The reporting verb's own word. */
  readonly at: number;
  /** After its particle. */
  readonly end: number;
  readonly form: VerbForm;
}

const BE = new Set("be is are was were been being am 's 're 'm ’s ’re ’m".split(' '));
const NOUN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The cue verb at item `at` with its group, or null where the word there is none. */
export function verbGroupAt(items: readonly Item[], at: number, verbs: ReadonlyMap<string, ReportingVerb>): VerbGroup | null {
  const item = items[at] as Item;
  if (item.atom || item.marked) return null;
  const found = verbs.get(item.lower);
  if (!found || !isVerb(items, at)) return null;
  const particle = found.particles.get(items[at + 1]?.lower ?? '');
  const verb = particle ?? found;
  if (verb.frames === '') return null;
  const end = at + (particle ? 2 : 1);
  let start = at;
  let infinitive = false;
  let be = false;
  while (start > 0) {
    const before = items[start - 1] as Item;
    if (before.atom || before.marked) break;
    if (before.pos === 'AUX' || NEGATION.has(before.lower) || isModal(before)) {
      if (BE.has(before.lower)) be = true;
    } else if (before.lower === 'to' && items[start]?.lower !== 'to') {
      infinitive = true;
      if (governs(items[start - 2])) start--;
      else {
        start--;
        break;
      }
    } else if (before.pos !== 'ADV' && !(before.lower === 'also' || before.lower === 'later')) break;
    start--;
  }
  while (start < at && items[start]?.pos === 'ADV') start++;
  return { verb, start, at, end, form: formOf(item, { infinitive, be, alone: start === at, start }, items) };
}

function formOf(
  item: Item,
  group: { infinitive: boolean; be: boolean; alone: boolean; start: number },
  items: readonly Item[],
): VerbForm {
  if (item.lower.endsWith('ing')) return group.be ? 'finite' : 'participle';
  if (group.infinitive && items[group.start]?.lower === 'to') return 'infinitive';
  if (group.be) return 'passive';
  return 'finite';
}

function isModal(item: Item): boolean {
  return /^(?:will|would|can|could|may|might|shall|should|must|did|does|do|has|have|had|ca|wo|['’](?:ll|d|ve|s))$/.test(item.lower) && item.pos !== 'NOUN';
}

function governs(item: Item | undefined): boolean {
  return item?.pos === 'VERB';
}

/** Words that are nouns as often as verbs count where the tagger says so, or where a clause follows: "the report claims that". */
function isVerb(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.pos === 'VERB' || item.pos === 'AUX') return true;
  if (!NOUN_TAGS.has(item.pos)) return false;
  const next = items[at + 1];
  const before = items[at - 1];
  if (!next || !before) return false;
  const afterSubject = before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON' || before.atom !== null;
  return afterSubject && /s$|ed$|^said$|^say$/.test(item.lower) && (next.lower === 'that' || next.pos === 'PRON' || next.lower === ':' || next.pos === 'DET');
}
