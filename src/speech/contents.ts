import { skipAdjunct } from './adjuncts.js';
import { clauseEnd, passageEnd } from './content-ends.js';
import type { Item } from './items.js';
import { CHANNEL, QUESTION_WORDS, RELATIVE } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, type Stretch } from './noun-phrases.js';
import type { ReportingVerb } from './verb-forms.js';

/** Where content stands, and the name of the rule that found it. */
export interface Content extends Stretch {
  readonly by: string;
}

/** What a rule for the start of a content sees. */
interface Place {
  readonly items: readonly Item[];
  readonly at: number;
  readonly verb: ReportingVerb;
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  /** Whether an adjunct stands between the cue and this place. */
  readonly afterAdjunct: boolean;
}

/** At most this many adjuncts stand between a cue and its content. */
const MOST_ADJUNCTS = 6;
const DASH = /^[,—–―-]$|^--$/;
const PREPOSITIONS = new Set('about against of over for at on'.split(' '));

const takes = ({ verb }: Place, frames: string): boolean => [...frames].some((frame) => verb.frames.includes(frame));
const item = ({ items, at }: Place, ahead = 0): Item | undefined => items[at + ahead];

/** The rules for how a content opens after its cue, in order: each gives the item where the content starts, or null. */
const OPENINGS: readonly (readonly [name: string, opens: (place: Place) => number | null])[] = [
  ['colon', (place) => (item(place)?.lower === ':' && item(place, 1) ? place.at + 1 : null)],
  ['source-cue-quote', quotation],
  ['that-clause', thatClause],
  ['question-clause', (place) => (QUESTION_WORDS.has(item(place)?.lower ?? '') && takes(place, 'w') ? place.at : null)],
  ['infinitive', infinitive],
  ['gerund', (place) => (takes(place, 'g') && isGerund(item(place)) ? place.at : null)],
  ['for-phrase', (place) => (takes(place, 'f') && item(place)?.lower === 'for' ? place.at + 1 : null)],
  ['on-phrase', (place) => (takes(place, 'n') && item(place)?.lower === 'on' ? place.at + 1 : null)],
  ['preposition', preposition],
  ['object-infinitive', objectInfinitive],
  ['bare-clause', bareClause],
  ['object', object],
];

/** What stands after a cue as its content, from item `from` on. Null where nothing does. */
export function contentAfter(
  items: readonly Item[],
  from: number,
  verb: ReportingVerb,
  verbs: ReadonlyMap<string, ReportingVerb>,
): Content | null {
  const last = passageEnd(items);
  let at = from;
  for (let skipped = 0; skipped < MOST_ADJUNCTS && at < last; skipped++) {
    const place: Place = { items, at, verb, verbs, afterAdjunct: skipped > 0 };
    const here = contentAt(place) ?? afterAddressee(place);
    if (here) return here;
    const next = skipAdjunct(items, at, last);
    if (next === at) return null;
    at = next;
  }
  return null;
}

function contentAt(place: Place): Content | null {
  for (const [by, opens] of OPENINGS) {
    const start = opens(place);
    if (start !== null) return { start, end: clauseEnd(place.items, start, place.verbs), by };
  }
  return null;
}

/** "told reporters on Monday that …": the one spoken to is no part of the content. */
function afterAddressee(place: Place): Content | null {
  if (!takes(place, 'a')) return null;
  const phrase = nounPhraseAfter(place.items, place.at, place.items.length);
  if (!phrase || isTemporal(place.items[phrase.end - 1])) return null;
  return contentAfter(
    place.items,
    phrase.end,
    { ...place.verb, frames: place.verb.frames.replace(/[aox]/g, '') },
    place.verbs,
  );
}

/** A quotation, with or without a comma or a dash before it. */
function quotation(place: Place): number | null {
  if (item(place)?.atom) return place.at;
  return DASH.test(item(place)?.lower ?? '') && item(place, 1)?.atom ? place.at + 1 : null;
}

function thatClause(place: Place): number | null {
  if (!takes(place, 'ct')) return null;
  if (item(place)?.lower === 'that') return place.at;
  return item(place)?.lower === ',' && item(place, 1)?.lower === 'that' ? place.at + 1 : null;
}

function infinitive(place: Place): number | null {
  const next = item(place, 1)?.pos;
  return takes(place, 'i') && item(place)?.lower === 'to' && (next === 'VERB' || next === 'AUX') ? place.at : null;
}

function isGerund(word: Item | undefined): boolean {
  return word?.pos === 'VERB' && word.lower.endsWith('ing');
}

/** "complained about the noise" */
function preposition(place: Place): number | null {
  if (!takes(place, 'p') || place.afterAdjunct || !PREPOSITIONS.has(item(place)?.lower ?? '')) return null;
  const phrase = nounPhraseAfter(place.items, place.at + 1, place.items.length);
  const telling = phrase && !isTemporal(place.items[phrase.start]) && !isTemporal(place.items[phrase.end]);
  return telling ? place.at + 1 : null;
}

/** "urged them to go" */
function objectInfinitive(place: Place): number | null {
  const phrase = objectPhrase(place);
  if (!phrase || !takes(place, 'x')) return null;
  return place.items.slice(phrase.end, phrase.end + 2).some((word) => word.lower === 'to') ? place.at : null;
}

/** "said the mayor would go": a clause without "that" has a subject and a verb of its own. */
function bareClause(place: Place): number | null {
  const opens = item(place);
  if (!takes(place, 'c') || takes(place, 'a') || !opens || isGerund(opens)) return null;
  if (/^[,;)]$/.test(opens.lower) || opens.pos === 'CCONJ' || isAdjunctOfCue(place)) return null;
  return hasFiniteClause(place.items, place.at, clauseEnd(place.items, place.at, place.verbs)) ? place.at : null;
}

/**
 * Whether a main clause stands between two items: a subject and a finite verb that no relative pronoun, conjunction or "to" before it
 * makes a verb of another clause.
 */
function hasFiniteClause(items: readonly Item[], start: number, end: number): boolean {
  let subject = false;
  let subordinate = false;
  for (let at = start; at < end; at++) {
    const word = items[at] as Item;
    const verbal = word.pos === 'AUX' || (word.pos === 'VERB' && !word.lower.endsWith('ing'));
    if (verbal && subject && !subordinate && items[at - 1]?.lower !== 'to') return true;
    if (verbal || word.lower === ',') subordinate = false;
    if (isSubordinator(word) && at > start) subordinate = true;
    if (mayBeSubject(word)) subject = true;
  }
  return false;
}

function isSubordinator(word: Item): boolean {
  return word.pos === 'SCONJ' || RELATIVE.has(word.lower);
}

/** "said on Monday (that) …", "said in a statement (that) …": days and channels belong to the cue; so does what stands before "that". */
function isAdjunctOfCue({ items, at }: Place): boolean {
  const next = skipAdjunct(items, at, items.length);
  if (next === at || next >= items.length) return false;
  const last = items[next - 1];
  const first = items[at] as Item;
  const channel = first.pos === 'ADP' && last !== undefined && CHANNEL.has(last.lower);
  return (
    isTemporal(last) ||
    channel ||
    items[next]?.lower === 'that' ||
    items[next]?.lower === ':' ||
    items[next]?.atom !== null
  );
}

function mayBeSubject(word: Item): boolean {
  return ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(word.pos) || word.atom !== null;
}

/** "cited the report" */
function object(place: Place): number | null {
  if (!takes(place, 'o') || place.afterAdjunct) return null;
  return item(place)?.lower === 'what' || objectPhrase(place) ? place.at : null;
}

function objectPhrase(place: Place): Stretch | null {
  if (item(place)?.pos === 'ADV') return null;
  const phrase = nounPhraseAfter(place.items, place.at, place.items.length);
  return phrase && !isTemporal(place.items[phrase.end - 1]) ? phrase : null;
}
