import { type Item, indexFrom } from './items.js';
import { DASHES } from './lexicon/words.js';
import { dashAfterQuotation, endsWithComma } from './quotation-ends.js';
import type { ReportingVerb } from './verb-forms.js';

type Verbs = ReadonlyMap<string, ReportingVerb>;

const FINAL = new Set('. ! ? … , ; :'.split(' '));
const CONTRAST = new Set(['while', 'though', 'although', 'whereas']);
/** How many words after a conjunction the verb of the next act of saying may stand. */
const NEAR = 8;
/** How many more where its subject has an appositive: ", and its president, Ann von der Lake, wrote". */
const APPOSITIVE = 5;
const SUBJECT = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X']);

const LEAVES = new Set(
  'despite amid after before during since following while although though because when with even aside saying adding'.split(
    ' ',
  ),
);
/** "said it would rain, but would clear": what the report foresees goes on in it. */
const MODAL = /^(?:would|could|will|can|should|must|might|may)$/;
const FINITE = /(?:ed|said|told|was|were|had|did|made|went|took|gave|left|s)$/;
const SAID_IN = new Set('statement interview email e-mail tweet letter post memo op-ed speech release'.split(' '));
const LONGEST_CHANNEL = 12;

/** The end of a passage without its closing marks. */
export function passageEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && isFinal(items[end - 1]?.lower ?? '')) end--;
  return end;
}

function isFinal(lower: string): boolean {
  return FINAL.has(lower) || (lower.startsWith('..') && /^\.+$/.test(lower));
}

/** Where a content that starts at `start` and runs on ends: before another act of saying, a semicolon, or the closing marks. */
export function clauseEnd(items: readonly Item[], start: number, verbs: Verbs): number {
  const last = passageEnd(items);
  for (let at = start + 1; at < last; at++) if (endsAt(items, at, last, verbs)) return at;
  return last;
}

/**
 * Where a content ends: as `clauseEnd` has it, and before what belongs to the cue's own clause: "…, but offered no proof", "… in a
 * statement". In a phrase ("cited the report and left") any finite verb after a conjunction does.
 */
export function contentEnd(items: readonly Item[], start: number, verbs: Verbs, isPhrase: boolean): number {
  let last = clauseEnd(items, start, verbs);
  for (let at = start + 1; at < last; at++) {
    const word = afterComma(items, at);
    if (word !== null && leavesAt(items, at, word, isPhrase)) last = at;
  }
  const dash = dashAfterQuotation(items, start, last);
  return withoutChannel(items, start, dash < 0 ? last : dash);
}

/** Whether what stands after a comma at item `at` belongs to the cue's own clause; `word` is the first word after it. */
function leavesAt(items: readonly Item[], at: number, word: number, isPhrase: boolean): boolean {
  return (
    leavesContent(items, at, word, isPhrase) ||
    opensRelative(items, word, isPhrase) ||
    (isPhrase && leavesPhrase(items, at, word))
  );
}

/** ", during which", and after a phrase ", who": a relative clause set off by a comma, which is the writer's more often than not. */
function opensRelative(items: readonly Item[], word: number, isPhrase: boolean): boolean {
  const next = items[word];
  if (!next) return false;
  return (
    (isPhrase && /^(?:which|who|whose|whom)$/.test(next.lower)) ||
    (next.pos === 'ADP' && /^(?:which|whom)$/.test(items[word + 1]?.lower ?? ''))
  );
}

/** The first word after a comma, which stands at `at` or inside the closing mark of the quotation before it; null where none does. */
function afterComma(items: readonly Item[], at: number): number | null {
  if (items[at]?.lower === ',') return at + 1;
  const before = items[at - 1];
  const inTerm = before?.marked && before.pos === 'PUNCT' && items[at - 2]?.lower === ',';
  return inTerm || (before?.atom && endsWithComma(before)) ? at : null;
}

/** ", despite": what stands after a phrase and a comma belongs to the cue's clause. */
function leavesPhrase(items: readonly Item[], at: number, word: number): boolean {
  const next = items[word];
  if (!next) return false;
  const participle = items[at]?.lower !== ',' && next.pos === 'VERB' && next.lower.endsWith('ing');
  return participle || next.pos === 'SCONJ' || LEAVES.has(next.lower);
}

/** ", but offered": a conjunction with a finite verb right after it. */
function leavesContent(items: readonly Item[], at: number, word: number, isPhrase: boolean): boolean {
  const conjunction = items[word];
  if (conjunction?.pos !== 'CCONJ') return false;
  if (!isPhrase && conjunction.lower !== 'but') return false;
  const [next, second] = items
    .slice(at, at + 6)
    .filter((item) => item.pos !== 'ADV' && item.pos !== 'CCONJ' && item.lower !== ',');
  if (!isPhrase && MODAL.test(next?.lower ?? '')) return false;
  const clause = isPhrase && /^(?:i|he|she|they|we|it)$/.test(next?.lower ?? '');
  return isFiniteVerb(next) || (clause && isFiniteVerb(second));
}

function isFiniteVerb(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'AUX' || (item.pos === 'VERB' && FINITE.test(item.lower)));
}

/** Without "in a statement", "in an interview on Monday" at its end: they tell where it was said. */
function withoutChannel(items: readonly Item[], start: number, end: number): number {
  for (let at = end - 2; at > start + 1 && at > end - LONGEST_CHANNEL; at--) {
    const item = items[at] as Item;
    if (item.atom || item.lower === ',') return end;
    if (
      item.lower === 'in' &&
      item.pos === 'ADP' &&
      items.slice(at + 1, at + 5).some((word) => SAID_IN.has(word.lower))
    ) {
      return /^(?:a|an|his|her|their|its)$/.test(items[at + 1]?.lower ?? '') ? at : end;
    }
  }
  return end;
}

function endsAt(items: readonly Item[], at: number, last: number, verbs: Verbs): boolean {
  const item = items[at] as Item;
  if (item.atom || item.marked) return false;
  if (item.lower === ';' || isAccordingTo(items, at)) return true;
  const behind = afterComma(items, at);
  const word = behind ?? at;
  const first = items[word];
  if (!first || word >= last) return false;
  if (behind !== null && (isAccordingTo(items, word) || isReportingParticiple(first, verbs))) return true;
  if ((behind !== null || DASHES.has(item.lower)) && leadsToQuotation(items, at + 1, verbs)) return true;
  const joins = first.pos === 'CCONJ' || CONTRAST.has(first.lower);
  if (!joins) return false;
  return (
    sharesSubject(items, word, verbs) ||
    ((behind !== null || CONTRAST.has(first.lower)) && opensAnotherAct(items, word, verbs))
  );
}

/** Whether a conjunction leads to another act of saying: "and said that", "and she denied that". */
export function startsAnotherAct(items: readonly Item[], conjunction: number, verbs: Verbs): boolean {
  return sharesSubject(items, conjunction, verbs) || opensAnotherAct(items, conjunction, verbs);
}

/** ", Doe said: “We won.”": what somebody is quoted as saying next, after a clause that stands before it. */
export function leadsToQuotation(items: readonly Item[], start: number, verbs: Verbs): boolean {
  const atom = indexFrom(items, start + 1, (item) => item.atom !== null, start + NEAR + 2);
  if (atom <= start + 1) return false;
  const verb = items[atom - 2];
  const opens = /^[,:]$/.test(items[atom - 1]?.lower ?? '') && /^["'“‘`]+\p{Lu}/u.test(items[atom]?.text ?? '');
  return opens && verb?.pos === 'VERB' && verbs.has(verb.lower) && !verb.lower.endsWith('ing');
}

function isAccordingTo(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'according' && items[at + 1]?.lower === 'to';
}

/** ", adding that …" */
export function isReportingParticiple(item: Item, verbs: Verbs): boolean {
  return item.lower.endsWith('ing') && (verbs.get(item.lower)?.frames ?? '') !== '';
}

/** "and said": another act of the same speaker. */
function sharesSubject(items: readonly Item[], conjunction: number, verbs: Verbs): boolean {
  const next = items.slice(conjunction + 1, conjunction + 5).find((item) => item.pos !== 'ADV' && item.pos !== 'AUX');
  const frames = verbs.get(next?.lower ?? '')?.frames ?? '';
  return next?.pos === 'VERB' && frames !== '' && frames !== 'r' && /(?:ed|said|told|wrote|s)$/.test(next.lower);
}

/** ", but she denied that": another act, with a subject of its own; not ", but would add to them". */
function opensAnotherAct(items: readonly Item[], conjunction: number, verbs: Verbs): boolean {
  const near = items.slice(conjunction + 1, conjunction + NEAR + APPOSITIVE);
  const verb = near.findIndex((item) => item.pos === 'VERB');
  const subject = near.slice(0, verb).some((item) => SUBJECT.has(item.pos));
  return subject && /[ct]/.test(verbs.get(near[verb]?.lower ?? '')?.frames ?? '');
}
