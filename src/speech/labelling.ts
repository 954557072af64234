import type { Item } from './items.js';
import { itemAt, type Place, takes } from './place.js';
import type { ReportingVerb } from './verb-forms.js';

/** "as the very “sham”": at most so many words from "as" up to the quotation. */
const LONGEST_AS = 5;
const WITHIN_AS = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'PRON', 'PUNCT']);

/** Whether a verb calls something something: label, brand, call. */
export function isLabelling({ act, lemma }: ReportingVerb): boolean {
  return act === 'label' || lemma === 'call';
}

/** "described as “unhinged” a message of his", "the blast that he described as “an accident”" */
export function asQuotation(place: Place): number | null {
  if (!takes(place, 'os') || itemAt(place)?.lower !== 'as') return null;
  const atom = firstAtom(place.items, place.at);
  const between = place.items.slice(place.at + 1, atom);
  const phrase = between.every((word) => WITHIN_AS.has(word.pos));
  return atom > place.at && between.length <= LONGEST_AS && phrase ? place.at + 1 : null;
}

/** The quotation that an object between two items is called: the plan “a sham”, the plan as a “sham”. -1 where none is. */
export function labelIn(items: readonly Item[], start: number, end: number, names: boolean): number {
  const atom = firstAtom(items, start);
  if (atom < 0 || atom >= end) return -1;
  const named = names || items.slice(Math.max(start, atom - LONGEST_AS), atom).some((word) => word.lower === 'as');
  return named ? atom : -1;
}

/** The first quotation at item `start` or after it, or -1. */
export function firstAtom(items: readonly Item[], start: number): number {
  return items.findIndex((word, at) => at >= start && word.atom !== null);
}
