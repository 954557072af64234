import type { Item } from './items.js';
import { DASHES, RELATIVE } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, nounPhraseBefore, type Stretch } from './noun-phrases.js';
import type { VerbGroup } from './verb-groups.js';

/** The noun phrase that is a cue's subject, and whether it stands after the verb. */
export interface Source extends Stretch {
  readonly inverted: boolean;
}

/** An appositive or a clause between commas is no longer than this many items. */
const LONGEST_APPOSITIVE = 60;

const ends = (item: Item | undefined): boolean =>
  item === undefined || /^[.,;:!?—–―)]$|^--$/.test(item.lower) || item.atom !== null;

/** The subject before a verb group: "Jane Doe, a doctor, [said]". Null where none stands there. */
export function sourceBefore(items: readonly Item[], group: Pick<VerbGroup, 'start'>, floor: number): Source | null {
  const end = beforeTime(items, beforeAdverbs(items, group.start, floor), floor);
  const direct = nounPhraseBefore(items, end, floor);
  const issued = direct ? null : ofParticiple(items, end - 1, floor);
  if (issued) return issued;
  if (direct && !isTemporal(items[direct.end - 1])) {
    if (mayBeSubject(items, direct, floor)) return { ...direct, inverted: false };
    return beforeParticiple(items, direct.start, floor);
  }
  const afterDash = DASHES.has(items[end - 1]?.lower ?? '') ? insertionBetweenDashes(items, end - 1, floor) : null;
  if (afterDash) return afterDash;
  const afterComma =
    items[end - 1]?.lower === ','
      ? end - 1
      : direct && items[direct.start - 1]?.lower === ','
        ? direct.start - 1
        : null;
  return afterComma === null ? null : beforeInsertion(items, afterComma, floor);
}

function beforeAdverbs(items: readonly Item[], start: number, floor: number): number {
  let end = start;
  while (end > floor && items[end - 1]?.pos === 'ADV') end--;
  return end;
}

/**
 * "Walkers marching through the streets [chanted]", "A report released by the state [found]": the noun that a participle with its
 * prepositional phrase belongs to.
 */
function beforeParticiple(items: readonly Item[], object: number, floor: number): Source | null {
  const participle = items[object - 1]?.pos === 'ADP' ? object - 2 : object - 1;
  return ofParticiple(items, participle, floor);
}

function ofParticiple(items: readonly Item[], participle: number, floor: number): Source | null {
  const { pos, lower = '' } = items[participle] ?? {};
  const phrase = pos === 'VERB' && PARTICIPLE.test(lower) ? nounPhraseBefore(items, participle, floor) : null;
  if (!phrase || !mayBeSubject(items, phrase, floor)) return null;
  const bare = lower.endsWith('ing') ? phrase.start === floor : ISSUED.has(lower);
  return bare ? { ...phrase, inverted: false } : null;
}

const PARTICIPLE = /(?:ing|ed|en|ut|nt)$/;
/** What is done to a document: its participle after a noun is no verb of its own. */
const ISSUED = new Set(
  'carried commissioned compiled completed conducted filed issued leaked made obtained posted prepared produced published released sent signed submitted taken written'.split(
    ' ',
  ),
);

/** "The council on Friday voted", "Doe last week said": the day is no part of the subject. */
function beforeTime(items: readonly Item[], end: number, floor: number): number {
  const time = nounPhraseBefore(items, end, floor);
  if (!time || !(isTemporal(items[time.end - 1]) || isYear(items, time))) return end;
  const own = trailingTime(items, time);
  const start = items[own - 1]?.pos === 'ADP' ? own - 1 : own;
  return start > floor ? beforeAdverbs(items, start, floor) : end;
}

/** "who in 2010 [said]" */
function isYear(items: readonly Item[], { start, end }: Stretch): boolean {
  return end === start + 1 && /^(?:19|20)\d\d$/.test(items[start]?.lower ?? '') && items[start - 1]?.lower === 'in';
}

/** Where the day starts in a phrase that takes it along: "The council on Friday", "Doe this week". */
function trailingTime(items: readonly Item[], { start, end }: Stretch): number {
  for (let at = end - 1; at > start; at--) {
    if (items[at]?.pos === 'ADP') return at + 1;
    if (/^(?:this|last|next)$/.test(items[at]?.lower ?? '')) return at;
  }
  return start;
}

/** "Doe -- the party's leader -- said": a subject with something between dashes after it. */
function insertionBetweenDashes(items: readonly Item[], close: number, floor: number): Source | null {
  for (let open = close - 1; open > floor && close - open <= LONGEST_APPOSITIVE; open--) {
    if (items[open]?.atom) return null;
    if (!DASHES.has(items[open]?.lower ?? '') || items[open]?.lower !== items[close]?.lower) continue;
    const head = nounPhraseBefore(items, open, floor);
    return head && mayBeSubject(items, head, floor) ? { ...head, inverted: false } : null;
  }
  return null;
}

/** A subject with something between commas after it: an appositive, which belongs to it, or a relative clause, which does not. */
function beforeInsertion(items: readonly Item[], close: number, floor: number): Source | null {
  let best: Source | null = null;
  for (let open = close - 1; open > floor && close - open <= LONGEST_APPOSITIVE; open--) {
    const item = items[open] as Item;
    if (item.atom) break;
    if (item.lower !== ',') continue;
    const head = nounPhraseBefore(items, open, floor);
    if (!head || isTemporal(items[head.end - 1]) || !mayBeSubject(items, head, floor)) continue;
    const end = insertionEnd(items, open + 1, close);
    if (end === null) continue;
    best = { start: head.start, end: end === 'appositive' ? close : head.end, inverted: false };
    if (items[head.start - 1]?.lower !== ',') break;
  }
  return best;
}

function insertionEnd(items: readonly Item[], start: number, close: number): 'appositive' | 'other' | null {
  const first = items[start];
  if (!first || start >= close) return null;
  if (RELATIVE.has(first.lower)) return 'other';
  if (
    first.pos === 'DET' ||
    first.pos === 'NOUN' ||
    first.pos === 'NUM' ||
    first.pos === 'ADJ' ||
    first.pos === 'PROPN' ||
    first.pos === 'PRON'
  ) {
    const clause = items.slice(start, close).findIndex((item) => item.pos === 'AUX');
    const relative = items.slice(start, close).findIndex((item) => RELATIVE.has(item.lower));
    return clause >= 0 && (relative < 0 || relative > clause) ? null : 'appositive';
  }
  return 'other';
}

/** “…,” as an agency memo put it: "as" beside a mark or at the start opens a clause; in "her time as mayor" it opens none. */
function opensComment(items: readonly Item[], as: number): boolean {
  const before = items[as - 1];
  return before === undefined || before.atom !== null || before.pos === 'PUNCT' || before.pos === 'CCONJ';
}

/** A phrase that a preposition or a verb governs is no subject. */
function mayBeSubject(items: readonly Item[], phrase: Stretch, floor: number): boolean {
  const before = phrase.start > floor ? items[phrase.start - 1] : undefined;
  if (!before || before.atom) return true;
  const comment = before.lower === 'as' && opensComment(items, phrase.start - 1);
  return (before.pos !== 'ADP' || comment) && before.pos !== 'DET' && before.pos !== 'PART';
}

/** The subject after the verb: "[said] Jane Doe, a doctor, who …". Null where none stands there. */
export function sourceAfter(items: readonly Item[], start: number, ceiling: number): Source | null {
  const core = nounPhraseAfter(items, start, ceiling);
  if (!core || isTemporal(items[core.end - 1])) return null;
  let end = core.end;
  while (items[end]?.lower === ',' && end + 1 < ceiling) {
    const appositive = appositiveAt(items, end + 1, ceiling);
    if (appositive === null) break;
    end = appositive;
  }
  return { start: core.start, end, inverted: true };
}

/** The end of the appositive that starts at `start`: "a doctor at the county hospital", "25"; null where none does. */
function appositiveAt(items: readonly Item[], start: number, ceiling: number): number | null {
  const first = items[start];
  if (!first || isTemporal(first)) return null;
  const opens =
    first.pos === 'DET' ||
    first.pos === 'NUM' ||
    first.pos === 'NOUN' ||
    first.pos === 'ADJ' ||
    first.pos === 'PROPN' ||
    first.lower === 'his' ||
    first.lower === 'her';
  if (!opens) return null;
  const phrase = nounPhraseAfter(items, start, ceiling);
  if (!phrase) return null;
  const next = items[phrase.end];
  const breaks =
    next !== undefined &&
    (next.pos === 'VERB' || next.pos === 'AUX') &&
    items[phrase.end + 1] !== undefined &&
    !/(?:ing|ed)$/.test(next.lower);
  return breaks || (!ends(next) && next?.pos === 'PRON' && !RELATIVE.has(next.lower)) ? null : phrase.end;
}
