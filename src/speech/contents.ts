import { complementOf, objectOf } from '../syntax/index.js';
import { skipAdjunct } from './adjuncts.js';
import { clauseEnd, contentEnd, passageEnd } from './content-ends.js';
import { type Item, partOf, type Scene } from './items.js';
import { CHANNEL, QUESTION_WORDS, RELATIVE } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, type Stretch } from './noun-phrases.js';
import { treeEnd } from './tree-ends.js';
import type { ReportingVerb } from './verb-forms.js';
import type { VerbGroup } from './verb-groups.js';

/** Where content stands, and the name of the rule that found it. */
export interface Content extends Stretch {
  readonly by: string;
}

/** Rules whose content is no clause: a verb that "and" joins after it is the speaker's next act. */
const CLAUSES = new Set(['that-clause', 'question-clause']);
const PHRASES = new Set(['object', 'for-phrase', 'preposition']);
const FINITE = new Set(['that-clause', 'question-clause', 'bare-clause', 'colon', 'source-cue-quote']);

/** What a rule for the start of a content sees. */
interface Place extends Scene {
  readonly at: number;
  readonly verb: ReportingVerb;
  /** The cue's verb, as a token of the Document. */
  readonly cue: number;
  /** Whether the act is reported as done: not "may cite the report", "has not mentioned it", "if he rejects it". */
  readonly firm: boolean;
  /** Whether a relative pronoun is the subject: "a deal that describes the limits" reports nothing. */
  readonly relative: boolean;
  /** Whether the cue's subject stands between the cue and this place: "said the mayor, who …". */
  readonly inverted: boolean;
  /** Whether an adjunct stands between the cue and this place. */
  readonly afterAdjunct: boolean;
}

/** "dismissed the long report as a stunt": within this many items. */
const REACH = 12;
/** At most this many adjuncts stand between a cue and its content. */
const MOST_ADJUNCTS = 6;
const DASH = /^[,—–―-]$|^--$/;
const TIME_CLAUSE = new Set('as before after while when until'.split(' '));
const CIRCUMSTANCE = new Set(['when', 'where', 'if']);
const PREPOSITIONS = new Set('about against of over on at'.split(' '));
const TOPIC = new Set(['about', 'of']);

const takes = ({ verb }: Place, frames: string): boolean => [...frames].some((frame) => verb.frames.includes(frame));
const item = ({ items, at }: Place, ahead = 0): Item | undefined => items[at + ahead];

/** The rules for how a content opens after its cue, in order: each gives the item where the content starts, or null. */
const OPENINGS: readonly (readonly [name: string, opens: (place: Place) => number | null])[] = [
  ['colon', (place) => (item(place)?.lower === ':' && item(place, 1) ? place.at + 1 : null)],
  ['source-cue-quote', quotation],
  ['that-clause', thatClause],
  ['question-clause', questionClause],
  ['infinitive', infinitive],
  ['gerund', (place) => (takes(place, 'g') && isGerund(item(place)) ? place.at : null)],
  ['for-phrase', (place) => (takes(place, 'f') && item(place)?.lower === 'for' ? place.at + 1 : null)],
  ['on-phrase', (place) => (takes(place, 'n') && item(place)?.lower === 'on' ? place.at + 1 : null)],
  ['preposition', preposition],
  ['object-infinitive', objectInfinitive],
  ['bare-clause', bareClause],
  ['object', object],
];

/** What the subject of a cue tells about its clause. */
export interface Subject {
  /** "When he said that he would go, …" */
  readonly subordinate: boolean;
  /** "which says that …" */
  readonly relative: boolean;
  /** "said the mayor" */
  readonly inverted: boolean;
}

/** What stands after a cue as its content, from item `from` on. Null where nothing does. */
export function contentAfter(scene: Scene, from: number, group: VerbGroup, subject: Subject): Content | null {
  const cue = scene.items[group.at]?.firstToken ?? 0;
  const firm = !group.unreal;
  const own = subject.subordinate ? upToComma(scene, from) : scene;
  const { relative, inverted } = subject;
  return contentFrom({ ...own, at: from, verb: group.verb, cue, firm, relative, inverted, afterAdjunct: false });
}

/** "When he said that he would go, they laughed": the comma ends what he said. */
function upToComma(scene: Scene, from: number): Scene {
  const comma = scene.items.findIndex((word, at) => at > from && word.lower === ',');
  return comma < 0 ? scene : partOf(scene, 0, comma);
}

function contentFrom(start: Place): Content | null {
  const last = passageEnd(start.items);
  let { at } = start;
  for (let skipped = 0; skipped < MOST_ADJUNCTS && at < last; skipped++) {
    const place: Place = { ...start, at, afterAdjunct: skipped > 0 };
    const addressed = afterAddressee(place);
    const here = addressed && CLAUSES.has(addressed.by) ? addressed : (contentAt(place) ?? addressed);
    if (here) return here;
    const next = skipAdjunct(start.items, at, last);
    if (next === at) return null;
    at = next;
  }
  return null;
}

function contentAt(place: Place): Content | null {
  for (const [by, opens] of OPENINGS) {
    const start = opens(place);
    if (start !== null && place.verb.act === 'label' && place.items[start]?.atom) return { start, end: start + 1, by };
    if (start !== null) return { start, end: endOf(place, start, by), by };
  }
  return null;
}

/** Where a content that starts at `start` ends: by its words, and then by the tree. */
function endOf(place: Place, start: number, by: string): number {
  const end = contentEnd(place.items, start, place.verbs, PHRASES.has(by));
  return treeEnd(place, { start, end, cue: place.cue, clause: FINITE.has(by) });
}

/** "told reporters on Monday that …": the one spoken to is no part of the content. */
function afterAddressee(place: Place): Content | null {
  if (!takes(place, 'a')) return null;
  const phrase = nounPhraseAfter(place.items, place.at, place.items.length);
  if (!phrase || isTemporal(place.items[phrase.end - 1])) return null;
  const verb = { ...place.verb, frames: place.verb.frames.replace(/[aox]/g, '') };
  return contentFrom({ ...place, at: phrase.end, verb });
}

/** A quotation, with or without a comma or a dash before it. */
function quotation(place: Place): number | null {
  if (item(place)?.atom) return place.at;
  return DASH.test(item(place)?.lower ?? '') && item(place, 1)?.atom ? place.at + 1 : null;
}

function thatClause(place: Place): number | null {
  if (!takes(place, 'ct')) return null;
  if (item(place)?.lower === 'that') return isPronoun(place) ? null : place.at;
  return item(place)?.lower === ',' && item(place, 1)?.lower === 'that' ? place.at + 1 : null;
}

/** "said that again", "having said that, …", "found that idea odd": no clause. */
function isPronoun(place: Place): boolean {
  const [that, next] = [item(place), item(place, 1)];
  if (!next || /^[.;:]$/.test(next.lower)) return true;
  return (
    that?.pos === 'DET' && !hasFiniteClause(place.items, place.at + 1, clauseEnd(place.items, place.at, place.verbs))
  );
}

/** "asked whether it was safe"; after verbs of saying, "when", "where" and "if" are rather the cue's own: "said when asked". */
function questionClause(place: Place): number | null {
  const word = item(place)?.lower ?? '';
  if (!takes(place, 'w') || !QUESTION_WORDS.has(word) || place.inverted) return null;
  return takes(place, 'c') && CIRCUMSTANCE.has(word) && place.firm ? null : place.at;
}

function infinitive(place: Place): number | null {
  if (place.relative && place.verb.lemma === 'promise') return null;
  const next = (item(place, 1)?.pos === 'ADV' ? item(place, 2) : item(place, 1))?.pos;
  return takes(place, 'i') && item(place)?.lower === 'to' && (next === 'VERB' || next === 'AUX') ? place.at : null;
}

function isGerund(word: Item | undefined): boolean {
  return word?.pos === 'VERB' && word.lower.endsWith('ing');
}

/** "complained about the noise" */
function preposition(place: Place): number | null {
  const word = item(place)?.lower ?? '';
  const governed = (takes(place, 'p') && PREPOSITIONS.has(word)) || (takes(place, 'b') && TOPIC.has(word));
  if (!governed || place.afterAdjunct || !place.firm) return null;
  const phrase = nounPhraseAfter(place.items, place.at + 1, place.items.length);
  const telling = phrase && !isTemporal(place.items[phrase.start]) && !isTemporal(place.items[phrase.end]);
  return telling ? place.at + 1 : null;
}

/** "urged them to go" */
function objectInfinitive(place: Place): number | null {
  const phrase = place.relative ? null : objectPhrase(place);
  if (!phrase || !takes(place, 'x')) return null;
  return place.items.slice(phrase.end, phrase.end + 2).some((word) => word.lower === 'to') ? place.at : null;
}

/** "said the mayor would go", “said the mayor “would go””: a clause without "that" has a subject and a verb of its own. */
function bareClause(place: Place): number | null {
  const opens = item(place);
  if (!takes(place, 'c') || takes(place, 'a') || !opens || isGerund(opens)) return null;
  if (/^[,;)]$/.test(opens.lower) || opens.pos === 'CCONJ' || isAdjunctOfCue(place)) return null;
  if (TIME_CLAUSE.has(opens.lower)) return null;
  const end = clauseEnd(place.items, place.at, place.verbs);
  if (isComplement(place, end)) return place.at;
  return place.verb.lemma === 'say' && hasFiniteClause(place.items, place.at, end) && !isObject(place)
    ? place.at
    : null;
}

/** Whether the tree has a noun there that the cue's verb governs, and nothing after it makes a clause: "said the same thing, including …". */
function isObject(place: Place): boolean {
  const { doc, items, at, cue } = place;
  const phrase = objectPhrase(place);
  const next = phrase && items[phrase.end];
  if (!phrase || (next && !/^(?:[,:;.]|about)$/.test(next.lower))) return false;
  return objectOf(doc, cue) !== null && complementOf(doc, cue) === null && items[at]?.pos !== 'PROPN';
}

/** Whether the tree has a clause of its own there as what the cue's verb governs: not "found a way that leads home". */
function isComplement({ doc, items, at, cue }: Place, end: number): boolean {
  const first = items[at]?.firstToken ?? 0;
  const last = items[end - 1]?.endToken ?? 0;
  const complement = complementOf(doc, cue);
  return complement !== null && complement.by !== 'xcomp' && complement.head >= first && complement.head < last;
}

/**
 * Whether a main clause stands between two items: a subject and a finite verb that no relative pronoun, conjunction or "to" before it
 * makes a verb of another clause.
 */
export function hasFiniteClause(items: readonly Item[], start: number, end: number): boolean {
  let subject = false;
  let subordinate = false;
  for (let at = start; at < end; at++) {
    const word = items[at] as Item;
    const verbal = word.pos === 'AUX' || (word.pos === 'VERB' && !word.lower.endsWith('ing'));
    if (word.atom && subject && !subordinate && /^.{1,3}\p{Ll}/u.test(word.text)) return true;
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
  if (!takes(place, 'os') || place.afterAdjunct || !place.firm || place.relative) return null;
  if (!takes(place, 'o') && !place.items.slice(place.at, place.at + REACH).some((word) => word.lower === 'as'))
    return null;
  if (item(place)?.lower === 'what') return place.at;
  const phrase = objectPhrase(place);
  return phrase && (place.verb.lemma !== 'call' || isLabelled(place, phrase)) ? place.at : null;
}

/** "called the plan a mistake", and not "called a meeting": something follows that the object is called. */
function isLabelled({ items }: Place, object: Stretch): boolean {
  let { end } = object;
  for (let skipped = 0; skipped < MOST_ADJUNCTS && /^AD[PV]$/.test(items[end]?.pos ?? ''); skipped++) {
    end = nounPhraseAfter(items, end + 1, items.length)?.end ?? end + 1;
  }
  const next = items[end];
  return next !== undefined && (next.atom !== null || next.marked || /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(next.pos));
}

function objectPhrase(place: Place): Stretch | null {
  if (item(place)?.pos === 'ADV') return null;
  const participle = item(place)?.pos === 'VERB' && item(place, 1)?.pos === 'NOUN' ? 1 : 0;
  const phrase = nounPhraseAfter(place.items, place.at + participle, place.items.length);
  return phrase && !isTemporal(place.items[phrase.end - 1]) ? phrase : null;
}
