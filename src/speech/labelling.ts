import { type Item, indexFrom } from './items.js';
import { itemAt, type Place, takes } from './place.js';
import type { ReportingVerb } from './verb-forms.js';

/** "as the very “sham”": at most so many words from "as" up to the quotation. */
const LONGEST_AS = 5;
const WITHIN_AS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'PRON']);
/** What may stand before a quotation that names something of somebody's: Mayor Doe's “worst” day. */
export const WITHIN_NAME: ReadonlySet<string> = new Set([...WITHIN_AS, 'PROPN', 'PART']);

/** Whether a verb calls something something: label, brand, call. */
export function isLabelling({ act, lemma }: ReportingVerb): boolean {
  return act === 'label' || lemma === 'call';
}

/** "described as “unhinged” a message of his", "the blast that he described as “an accident”" */
export function asQuotation(place: Place): number | null {
  if (!takes(place, 'os') || itemAt(place)?.lower !== 'as') return null;
  return calledIn(place.items, place.at + 1) < 0 ? null : place.at + 1;
}

/** The quotation in what something is called, which starts at an item: “a sham”, the very “sham”. -1 where none stands there. */
export function calledIn(items: readonly Item[], start: number, within = WITHIN_AS): number {
  const atom = firstAtom(items, start, start + LONGEST_AS + 2);
  const end = items[atom - 1]?.lower === ',' ? atom - 1 : atom;
  if (atom < 0 || end - start > LONGEST_AS) return -1;
  return indexFrom(items, start, ({ pos }) => !within.has(pos), end) < 0 ? atom : -1;
}

/** Verbs whose "as" tells a use or an office and no name: "used the hall as a “studio”". Lemmas. */
const NO_NAMING = new Set(
  'use treat serve work start begin play sell wear pass have do be keep take run know act appear hire elect choose join win dress open register list'.split(
    ' ',
  ),
);
const LONGEST_OBJECT = 12;
const NO_VERBS: ReportingVerb['particles'] = new Map();

/**
 * A verb that is none of saying, where its object is called something in quotation marks: "has gone after the mayor as a “sham”", "rated the
 * claim as “false”". Null where the words do not stand so.
 */
export function quotedLabelVerb(items: readonly Item[], at: number): ReportingVerb | null {
  const verb = items[at];
  if (verb?.pos !== 'VERB') return null;
  const as = indexFrom(items, at + 2, ({ lower }) => lower === 'as', at + LONGEST_OBJECT);
  if (as < 0 || NO_NAMING.has(verb.lemma) || /^(?:to|as)$/.test(items[at - 1]?.lower ?? '')) return null;
  const object = items.slice(at + 1, as);
  if (object.some((item) => item.atom || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(item.pos) || item.lower === ','))
    return null;
  if (calledIn(items, as + 1) < 0) return null;
  const plain: ReportingVerb = { lemma: verb.lemma, act: 'label', frames: 'o', particles: NO_VERBS };
  const particle = items[at + 1];
  if (particle?.pos !== 'ADP' && particle?.pos !== 'ADV') return plain;
  const phrasal = { ...plain, lemma: `${verb.lemma} ${particle.lower}` };
  return { ...plain, particles: new Map([[particle.lower, phrasal]]) };
}

/** The quotation that an object between two items is called: the plan “a sham”, the plan as a “sham”. -1 where none is. */
export function labelIn(items: readonly Item[], start: number, end: number, names: boolean): number {
  const atom = firstAtom(items, start, end);
  if (atom < 0) return -1;
  const named = names || items.slice(Math.max(start, atom - LONGEST_AS), atom).some((word) => word.lower === 'as');
  return named ? atom : -1;
}

/** Up to where an object and what it is called may reach: the first finite verb, or the end of the clause. */
export function phraseReach(items: readonly Item[], start: number): number {
  const stop = indexFrom(
    items,
    start + 1,
    ({ pos, lower }) =>
      pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(lower)) || lower === ';' || lower === ':',
  );
  return stop < 0 ? items.length : stop;
}

/** The first quotation from item `start` up to item `end`, or -1. */
export function firstAtom(items: readonly Item[], start: number, end = items.length): number {
  return indexFrom(items, start, ({ atom }) => atom !== null, end);
}
