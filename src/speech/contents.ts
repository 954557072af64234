import type { Item } from './items.js';
import { QUESTION_WORDS } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, type Stretch } from './noun-phrases.js';
import type { ReportingVerb } from './verb-forms.js';

/** Where content stands after a cue, and the name of the rule that found it. */
export interface Content extends Stretch {
  readonly by: string;
}

const FINAL = /^(?:[.!?…,;:]|\.{2,})$/;
const PREPOSITIONS = new Set('about against of over with to for at on by as'.split(' '));

/** The end of a passage without its closing marks. */
export function passageEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && FINAL.test(items[end - 1]?.lower ?? '')) end--;
  return end;
}

/** What stands after a cue as its content, from item `from` on. Null where nothing does. */
export function contentAfter(items: readonly Item[], from: number, verb: ReportingVerb, verbs: ReadonlyMap<string, ReportingVerb>): Content | null {
  const last = passageEnd(items);
  let at = from;
  for (let guard = 0; guard < 6 && at < last; guard++) {
    const here = contentAt(items, at, verb, verbs, guard > 0);
    if (here) return here;
    const skipped = skipAdjunct(items, at, last);
    if (skipped === at) return null;
    at = skipped;
  }
  return null;
}

function contentAt(
  items: readonly Item[],
  at: number,
  verb: ReportingVerb,
  verbs: ReadonlyMap<string, ReportingVerb>,
  afterAdjunct: boolean,
): Content | null {
  const item = items[at] as Item;
  const next = items[at + 1];
  const has = (frame: string) => verb.frames.includes(frame);
  const found = (start: number, by: string): Content => ({ start, end: clauseEnd(items, start, verbs), by });
  if (item.lower === ':' && next) return found(at + 1, 'colon');
  if (/^[,—–―-]$|^--$/.test(item.lower) && next?.atom) return found(at + 1, 'source-cue-quote');
  if (item.atom) return found(at, 'source-cue-quote');
  if (item.lower === 'that' && (has('c') || has('t'))) return found(at, 'that-clause');
  if (QUESTION_WORDS.has(item.lower) && has('w')) return found(at, 'question-clause');
  if (item.lower === 'to' && has('i') && next?.pos === 'VERB') return found(at, 'infinitive');
  if (item.lower === 'to' && has('i') && next?.pos === 'AUX') return found(at, 'infinitive');
  if (has('g') && item.lower.endsWith('ing') && item.pos === 'VERB') return found(at, 'gerund');
  if (has('f') && item.lower === 'for') return found(at + 1, 'for-phrase');
  if (has('n') && item.lower === 'on') return found(at + 1, 'on-phrase');
  if (has('p') && PREPOSITIONS.has(item.lower) && !afterAdjunct && !isTemporal(items[at + 1])) {
    if (!nounPhraseAfter(items, at + 1, items.length) || isTemporal(items[nounPhraseAfter(items, at + 1, items.length)?.end ?? 0])) return null;
    return found(at + 1, 'preposition');
  }
  const phrase = item.pos === 'ADV' ? null : nounPhraseAfter(items, at, items.length);
  if (!phrase || isTemporal(items[phrase.end - 1])) return bareClause(items, at, has('c'), found);
  if (has('a')) {
    const inner = contentAt(items, phrase.end, { ...verb, frames: verb.frames.replace(/[aox]/g, '') }, verbs, false);
    if (inner) return inner;
    const adjunct = skipAdjunct(items, phrase.end, items.length);
    const later = adjunct > phrase.end ? contentAt(items, adjunct, { ...verb, frames: 'tw' }, verbs, true) : null;
    if (later) return later;
    return null;
  }
  if (has('x') && items.slice(phrase.end, phrase.end + 2).some((one) => one.lower === 'to')) return found(at, 'object-infinitive');
  const clause = bareClause(items, at, has('c'), found);
  if (clause) return clause;
  if (has('o') && !afterAdjunct) return found(at, 'object');
  return null;
}

/** A clause without "that": it needs a subject and a verb of its own. */
function bareClause(items: readonly Item[], at: number, allowed: boolean, found: (start: number, by: string) => Content): Content | null {
  if (!allowed) return null;
  const content = found(at, 'bare-clause');
  const inside = items.slice(at, content.end);
  const verbAt = inside.findIndex((item) => item.pos === 'AUX' || item.pos === 'VERB');
  const subject = inside.slice(0, Math.max(0, verbAt)).some((item) => item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'PRON' || item.pos === 'NUM' || item.atom);
  const opens = inside[0];
  if (!opens || /^[,;)]$/.test(opens.lower) || opens.pos === 'CCONJ' || (opens.pos === 'VERB' && opens.lower.endsWith('ing'))) return null;
  return verbAt > 0 && subject ? content : null;
}

/** Past an adverb, a day, or a prepositional phrase: "on Monday", "in a statement", "at a rally in Ohio". */
export function skipAdjunct(items: readonly Item[], at: number, last: number): number {
  const item = items[at];
  if (!item || at >= last || item.atom) return at;
  if (item.pos === 'ADV' && !QUESTION_WORDS.has(item.lower)) return at + 1;
  if (item.pos === 'ADP' || item.lower === 'to' || item.lower === 'during') {
    const phrase = nounPhraseAfter(items, at + 1, last);
    if (phrase) return phrase.end;
  }
  if (item.pos === 'SCONJ' && /^(?:after|before|when|while|as)$/.test(item.lower)) {
    for (let to = at + 1; to < Math.min(last, at + 25); to++) if (items[to]?.lower === ',') return to;
  }
  if (isTemporal(item) || (/^(?:last|next|this|late|early|earlier)$/.test(item.lower) && isTemporal(items[at + 1]))) {
    const phrase = nounPhraseAfter(items, at, last);
    return phrase ? Math.max(at + 1, isTemporal(items[phrase.end - 1]) ? phrase.end : at + 1) : at + 1;
  }
  if (item.lower === ',') {
    for (let to = at + 1; to < Math.min(last, at + 20); to++) {
      if (items[to]?.atom) return at;
      if (items[to]?.lower === ',') return items[to + 1]?.lower === 'that' ? to + 1 : at;
    }
  }
  return at;
}

/** Where a content that runs on ends: before another act of saying, a semicolon, or the passage's closing marks. */
export function clauseEnd(items: readonly Item[], start: number, verbs: ReadonlyMap<string, ReportingVerb>): number {
  const last = passageEnd(items);
  for (let at = start + 1; at < last; at++) {
    if (endsAt(items, at, last, verbs)) return at;
  }
  return last;
}

function endsAt(items: readonly Item[], at: number, last: number, verbs: ReadonlyMap<string, ReportingVerb>): boolean {
  const item = items[at] as Item;
  if (item.atom || item.marked) return false;
  if (item.lower === ';') return true;
  if (item.lower === 'according' && items[at + 1]?.lower === 'to') return true;
  const afterComma = item.lower === ',';
  const word = afterComma ? at + 1 : at;
  const first = items[word];
  if (!first || word >= last) return false;
  if (afterComma && first.lower === 'according') return true;
  if (afterComma && first.lower.endsWith('ing') && verbs.has(first.lower)) return true;
  if (first.pos !== 'CCONJ' && !(afterComma && /^(?:while|though|although|whereas)$/.test(first.lower))) return false;
  const following = items.slice(word + 1, word + 5).filter((one) => one.pos !== 'ADV' && one.pos !== 'AUX');
  const sameSubject = verbs.has(following[0]?.lower ?? '') && following[0]?.pos === 'VERB' && /ed$|said|told|wrote|s$/.test(following[0].lower);
  if (sameSubject) return true;
  if (!afterComma) return false;
  return items.slice(word + 1, word + 8).some((one, index, near) => one.pos === 'VERB' && verbs.get(one.lower)?.frames.includes('c') === true && index > 0 && !near.slice(0, index).some((other) => other.pos === 'VERB'));
}
