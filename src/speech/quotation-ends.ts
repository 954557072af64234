import type { Item } from './items.js';
import { CHANNEL } from './lexicon/words.js';
import { isTemporal } from './noun-phrases.js';

/** Words between two quotations that are one content: said “yes” and then “no,” called it “a farce” and a “sham.” */
const JOINS = /^(?:,|and|or|but|then|also|even|a|an|the|as|&)$/;
/** A quotation with one of these behind it is a part of a longer phrase: a “waste” that hurts. */
const GOES_ON = /^(?:to|that|who|which|['’]s?|-)$/;
const BELONGS = new Set(['NOUN', 'PROPN', 'ADJ', 'PART', 'NUM']);
/** Prepositions that tell when and where somebody was called something. */
const SETTING = /^(?:by|during|after|before|amid|since|despite|as|over|within)$/;
/** Prepositions that tell so before a day, a name or what things are said in: a “stab” in an interview, but a “stab” in the back. */
const PLACE = /^(?:in|on|at)$/;
const isSetting = (item: Item): boolean =>
  isTemporal(item) || CHANNEL.has(item.lower) || item.pos === 'PROPN' || item.pos === 'NUM';
const DASH = /^[-—–―]$|^--$/;

/** Whether a comma stands at an item: one of its own, or one inside the closing mark of a quotation. */
export function endsWithComma(item: Item | undefined): boolean {
  return item !== undefined && (item.lower === ',' || (item.atom !== null && /,["'”’»]+$/.test(item.text)));
}

/** The end of the quotation at `at`, with those that a comma or a conjunction joins to it. */
export function quotationsEnd(items: readonly Item[], at: number, last = items.length): number {
  let end = at + 1;
  for (;;) {
    let next = end;
    while (next < last && next - end < 4 && JOINS.test(items[next]?.lower ?? '')) next++;
    if (next >= last || !items[next]?.atom) return end;
    end = next + 1;
  }
}

/** Whether the quotation at `at` ends as a sentence or a clause does, with its mark inside: “We won,” he said. */
export function isWhole(item: Item | undefined): boolean {
  return /[.?!…,—-]["'”’»]+$/.test(item?.text ?? '');
}

/**
 * Whether what something is called ends with the quotation before item `end`: “a disgrace” on Friday, “a system” during a visit; but not
 * “a waste” of money, “a friend” to all.
 */
export function endsLabel(items: readonly Item[], end: number): boolean {
  const next = items[end];
  if (next?.lower === 'compared') return false;
  if (!next || isWhole(items[end - 1]) || isTemporal(next)) return true;
  if (next.atom || next.marked || GOES_ON.test(next.lower)) return false;
  if (next.pos !== 'ADP') return !BELONGS.has(next.pos);
  if (PLACE.test(next.lower)) return items.slice(end + 1, end + 5).some(isSetting);
  return SETTING.test(next.lower) || items.slice(end + 1, end + 3).some(isTemporal);
}

/** Where a dash after a quotation leads back to the writer's words: “a sham” — a word that stung; -1 where none does. */
export function dashAfterQuotation(items: readonly Item[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (DASH.test(items[at]?.lower ?? '') && items[at - 1]?.atom && !items[at + 1]?.atom) return at;
  }
  return -1;
}
