import { skipAdjunct } from './adjuncts.js';
import { bareClause, questionClause, quotation, thatClause } from './clause-openings.js';
import { contentEnd, leadsToQuotation, passageEnd } from './content-ends.js';
import { pastInsertion } from './insertions.js';
import { type Item, indexFrom, partOf, type Scene } from './items.js';
import { asQuotation, firstAtom, isLabelling, labelIn, phraseReach } from './labelling.js';
import { DASHES } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, type Stretch } from './noun-phrases.js';
import {
  infinitive,
  isGerund,
  object,
  objectInfinitive,
  preposition,
  proForm,
  quotedObject,
  refusal,
  whatCalled,
} from './phrase-openings.js';
import { itemAt, type Place, placeAt, pronounAt, takes } from './place.js';
import { endsLabel, endsWithComma, isWhole, quotationsEnd } from './quotation-ends.js';
import type { RuleName } from './rules.js';
import { treeEnd } from './tree-ends.js';
import type { ReportingVerb } from './verb-forms.js';
import type { VerbGroup } from './verb-groups.js';

/** Where content stands, and the name of the rule that found it. */
export interface Content extends Stretch {
  readonly by: RuleName;
}

/** Rules whose content is no clause: a verb that "and" joins after it is the speaker's next act. */
const CLAUSES = new Set<RuleName>(['that-clause', 'question-clause']);
const PHRASES = new Set<RuleName>(['what-called', 'object', 'pro-form', 'refusal', 'for-phrase', 'preposition']);
const FINITE = new Set<RuleName>(['that-clause', 'question-clause', 'bare-clause', 'colon', 'source-cue-quote']);

/** At most this many adjuncts stand between a cue and its content. */
const MOST_ADJUNCTS = 6;

/** The rules for how a content opens after its cue, in order: each gives the item where the content starts, or null. */
const OPENINGS: readonly (readonly [name: RuleName, opens: (place: Place) => number | null])[] = [
  ['colon', (place) => (itemAt(place)?.lower === ':' && itemAt(place, 1) ? place.at + 1 : null)],
  ['source-cue-quote', quotation],
  ['that-clause', thatClause],
  ['question-clause', questionClause],
  ['infinitive', infinitive],
  ['refusal', refusal],
  ['pro-form', proForm],
  ['gerund', (place) => (takes(place, 'g') && isGerund(itemAt(place)) ? place.at : null)],
  ['for-phrase', (place) => (takes(place, 'f') && itemAt(place)?.lower === 'for' ? place.at + 1 : null)],
  ['on-phrase', (place) => (takes(place, 'n') && itemAt(place)?.lower === 'on' ? place.at + 1 : null)],
  ['preposition', preposition],
  ['object-infinitive', objectInfinitive],
  ['bare-clause', bareClause],
  ['as-quotation', asQuotation],
  ['what-called', whatCalled],
  ['object', object],
  ['object', quotedObject],
];

/** What the subject of a cue tells about its clause. */
export interface Subject {
  /** "When he said that he would go, …" */
  readonly subordinate: boolean;
  /** "If he rejects the plan, …" */
  readonly conditional: boolean;
  /** "which says that …" */
  readonly relative: boolean;
  /** "said the mayor" */
  readonly inverted: boolean;
}

/** A cue whose clause has no subject of its own. */
export const PLAIN: Subject = { subordinate: false, conditional: false, relative: false, inverted: false };

/** What stands after a cue as its content, from item `from` on. Null where nothing does. */
export function contentAfter(scene: Scene, from: number, group: VerbGroup, subject: Subject): Content | null {
  const cue = scene.items[group.at]?.firstToken ?? 0;
  const { doc, items, verbs } = subject.subordinate ? upToComma(scene, from) : scene;
  const { relative, inverted } = subject;
  const content = contentFrom({
    doc,
    items,
    verbs,
    at: from,
    verb: group.verb,
    cue,
    firm: !group.unreal,
    relative,
    inverted,
    addressed: false,
    afterAdjunct: false,
  });
  return subject.conditional && content?.by === 'object' ? null : content;
}

/** "When he said that he would go, they laughed": the comma ends what he said, or the dash before what is said next. */
function upToComma(scene: Scene, from: number): Scene {
  const { items, verbs } = scene;
  const comma = indexFrom(
    items,
    from,
    (word, at) => endsWithComma(word) || (DASHES.has(word.lower) && leadsToQuotation(items, at + 1, verbs)),
  );
  return comma < 0 ? scene : partOf(scene, 0, items[comma]?.atom ? comma + 1 : comma);
}

function contentFrom(start: Place): Content | null {
  const last = passageEnd(start.items);
  let { at, afterAdjunct } = start;
  for (let skipped = 0; skipped < MOST_ADJUNCTS && at < last; skipped++) {
    const place = at === start.at ? start : placeAt(start, at, afterAdjunct);
    const addressed = afterAddressee(place);
    const here = addressed && leads(addressed, place) ? addressed : (contentAt(place) ?? addressed);
    if (here) return here;
    const next = skipAdjunct(start.items, at, last);
    if (next === at) return null;
    afterAdjunct ||= start.items[at]?.pos !== 'ADV' && !isTemporal(start.items[next - 1]);
    at = next;
  }
  return null;
}

/** "told them that …", "asked him about …": what follows the one spoken to, and not the one spoken to, is the content. */
function leads({ by }: Content, { verb }: Place): boolean {
  return CLAUSES.has(by) || (by === 'preposition' && verb.frames.includes('b'));
}

function contentAt(place: Place): Content | null {
  for (const [by, opens] of OPENINGS) {
    const start = opens(place);
    if (start !== null) return { start, end: endOf(place, start, by), by };
  }
  return null;
}

/** Where a content that starts at `start` ends: with the quotation that sums it up, or else by its words and then by the tree. */
function endOf(place: Place, start: number, by: RuleName): number {
  const { items, verb } = place;
  if (by === 'pro-form') return proFormEnd(items, start);
  const behind = by === 'object' || by === 'object-infinitive' ? pastInsertion(items, start, verb) : -1;
  const end = contentEnd(items, Math.max(start, behind), place.verbs, PHRASES.has(by));
  if (behind >= 0) return end;
  const quoted = quotedEnd(items, start, end, verb, by);
  if (quoted !== null) return quoted;
  return Math.max(
    treeEnd(place, { start, end, cue: place.cue, clause: FINITE.has(by) }),
    by === 'object' ? labelEnd(items, start, end, verb) : 0,
  );
}

/** "said as much | in May", "said the same of her": a pro-form takes along only what it is about. */
function proFormEnd(items: readonly Item[], start: number): number {
  const end = items[start + 2]?.lower === 'thing' ? start + 3 : start + 2;
  const about = /^(?:of|about|to)$/.test(items[end]?.lower ?? '')
    ? nounPhraseAfter(items, end + 1, items.length)
    : null;
  return about?.end ?? end;
}

/** After the quotation that an object is called: more may belong to it, and all of it does. 0 where it is called nothing. */
function labelEnd(items: readonly Item[], start: number, end: number, verb: ReportingVerb): number {
  const atom = labelIn(items, start, end, isLabelling(verb));
  const quoted = atom < 0 ? 0 : quotationsEnd(items, atom);
  return items[quoted]?.lower === 'compared' ? end : quoted;
}

/** The end of the quotation that a content ends with: a sentence of its own, or what something is called. Null where none does. */
function quotedEnd(
  items: readonly Item[],
  start: number,
  end: number,
  verb: ReportingVerb,
  by: RuleName,
): number | null {
  if (by === 'as-quotation') return withNoun(items, start, quotationsEnd(items, firstAtom(items, start)));
  const names = isLabelling(verb);
  const atom =
    by === 'source-cue-quote'
      ? start
      : by === 'object'
        ? labelIn(items, start, Math.max(end, phraseReach(items, start)), names)
        : -1;
  if (atom < 0) return null;
  const quoted = quotationsEnd(items, atom);
  const ends = by === 'object' ? endsLabel(items, quoted) : names || isWhole(items[quoted - 1]);
  return ends ? quoted : null;
}

/** "described as a “brazen” fraud": the noun that an article before the quotation belongs to. */
function withNoun(items: readonly Item[], start: number, end: number): number {
  const noun = items[start]?.pos === 'DET' && !isWhole(items[end - 1]) && items[end]?.pos === 'NOUN';
  return noun ? end + 1 : end;
}

/** "told reporters on Monday that …": the one spoken to is no part of the content. */
function afterAddressee(place: Place): Content | null {
  if (!takes(place, 'a')) return null;
  const phrase = pronounAt(place) ?? nounPhraseAfter(place.items, place.at, place.items.length);
  if (!phrase || isTemporal(place.items[phrase.end - 1])) return null;
  const verb = { ...place.verb, frames: place.verb.frames.replace(/[aox]/g, '') };
  return contentFrom({ ...placeAt(place, addresseeEnd(place, phrase), place.afterAdjunct), verb, addressed: true });
}

/** "asked the mayor | about the price": what was asked about is no part of who was asked. */
function addresseeEnd({ items, verb }: Place, { start, end }: Stretch): number {
  if (!verb.frames.includes('b')) return end;
  const about = indexFrom(items, start + 1, (item) => item.lower === 'about', end);
  return about < 0 ? end : about;
}
