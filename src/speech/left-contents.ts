import { pastAdjuncts } from './adjuncts.js';
import { clauseEnd, isReportingParticiple, passageEnd, startsAnotherAct } from './content-ends.js';
import { hasFiniteClause } from './finite-clause.js';
import type { Item, Scene } from './items.js';
import { firstAtom } from './labelling.js';
import { QUESTION_WORDS, RELATIVE } from './lexicon/words.js';
import { nounPhraseAfter, type Stretch } from './noun-phrases.js';
import { treeEnd } from './tree-ends.js';
import type { VerbGroup } from './verb-groups.js';

/** What stands before its speaker and its cue as content: a quotation or a clause. */
export interface LeftContent extends Stretch {
  readonly by: 'quote' | 'clause';
}

/** Words that open a clause or phrase before the main clause: "When he came, she said …". */
export const FRONTING: ReadonlySet<string> = new Set(
  'as when if after before while though although since once because'.split(' '),
);
/** Marks between a quotation or clause and the words that attribute it. */
export const SEPARATOR: ReadonlySet<string> = new Set([',', ':', ';', '.', '—', '–', '―', '--']);
/** Marks between a quotation or clause and the speaker or the cue after it. */
export const JOINT: ReadonlySet<string> = new Set([',', '—', '–', '―', '--']);

const OPENS_SENTENCE = /^["'“‘`]+\p{Lu}/u;

/**
 * What stands before the speaker and the cue as content: a quotation right beside them, or a clause that a comma closes.
 *
 * `end` is where the speaker and the cue start, `from` where they end, `floor` the first item that is free. Nothing but adjuncts may stand
 * after them, up to a mark or a conjunction. Where a quoted sentence follows them, that is the content: The vote was over, Doe said, “We won.”
 */
export function leftContent(
  scene: Scene,
  group: VerbGroup,
  end: number,
  from: number,
  floor: number,
): LeftContent | null {
  const { items } = scene;
  if (items[end - 1]?.lower === 'as' && end - 1 > floor) return leftOfAs(items, end - 1, floor);
  const before = items[end - 1];
  if (!before || end <= floor) return null;
  if (before.atom) return { start: leftStart(items, end - 1, floor), end, by: 'quote' };
  const joint = pastAdjuncts(items, group.verb.frames.includes('a') ? pastAddressee(items, from) : from);
  if (!JOINT.has(before.lower) || end - 2 < floor || !isJoint(items, joint, from > group.end)) return null;
  if (items[end - 2]?.atom) return { start: leftStart(items, end - 2, floor), end: end - 1, by: 'quote' };
  if (!/[ct]/.test(group.verb.frames)) return null;
  if (isRelative(items, end - 2)) return { start: end - 2, end: end - 1, by: 'clause' };
  const start = leftStart(items, end - 1, floor);
  if (items[joint + 1]?.atom && OPENS_SENTENCE.test(items[joint + 1]?.text ?? '')) return null;
  const parenthetical = items[joint]?.lower === ',';
  return isClause(items, start, end - 1, parenthetical) ? { start, end: end - 1, by: 'clause' } : null;
}

/** “a trap,” as the memo put it: the quotation with the clause that it stands in. */
function leftOfAs(items: readonly Item[], end: number, floor: number): LeftContent | null {
  const last = items[end - 1]?.lower === ',' ? end - 2 : end - 1;
  if (!items[last]?.atom || last < floor) return null;
  const comma = items.findLastIndex((item, at) => at >= floor && at < last && /^[,;:]$/.test(item.lower));
  return { start: Math.max(floor, comma + 1), end: last + 1, by: 'quote' };
}

/** ", which, she said, is full of people": the report is the relative clause alone. */
function isRelative(items: readonly Item[], at: number): boolean {
  return /^(?:which|who|whom)$/.test(items[at]?.lower ?? '');
}

/** Whether a comma before speaker and cue closes a clause, and not "In a statement, she said …" or "Asked again, she said …". */
function isClause(items: readonly Item[], start: number, end: number, parenthetical: boolean): boolean {
  const left = items.slice(start, end);
  const [first] = left;
  if (!first) return false;
  if (first.pos === 'VERB' && /(?:ing|ed)$/.test(first.lower) && !hasFiniteClause(items, start + 1, end)) return false;
  const opening = /^(?:CCONJ|ADV)$/.test(first.pos) && left[1] ? left[1] : first;
  const fronted = opening.pos === 'ADP' || opening.pos === 'SCONJ' || FRONTING.has(opening.lower);
  const main = left.slice(left.findLastIndex((item) => item.lower === ',') + 1);
  if (fronted && !parenthetical && (main.length === left.length || !hasVerb(main))) return false;
  return parenthetical || hasVerb(left);
}

/** A quotation may hold the verb: Doe “is the one.” */
function hasVerb(items: readonly Item[]): boolean {
  return items.some((item) => item.pos === 'VERB' || item.pos === 'AUX' || item.atom !== null);
}

/** "…, Doe told the county's newspaper." */
function pastAddressee(items: readonly Item[], from: number): number {
  return nounPhraseAfter(items, from, items.length)?.end ?? from;
}

/** Whether what stands at an item may follow a finished report: a mark, a conjunction, a participle, a speaker's relative clause, the end. */
function isJoint(items: readonly Item[], at: number, inverted: boolean): boolean {
  const item = items[at];
  if (!item || at >= passageEnd(items) || item.atom) return true;
  const conjunction = item.pos === 'SCONJ' && !QUESTION_WORDS.has(item.lower) && item.lower !== 'that';
  if (inverted && RELATIVE.has(item.lower)) return true;
  return SEPARATOR.has(item.lower) || conjunction || item.pos === 'CCONJ' || item.lower.endsWith('ing');
}

/**
 * The start of a content that ends before `end`: after a colon or a semicolon, and past ", and" after the act before it. A quotation
 * that opens with a capital after a comma stands alone: Asked again, “No,” he said.
 */
function leftStart(items: readonly Item[], end: number, floor: number): number {
  const atom = items[end];
  if (atom?.atom && end > floor && items[end - 1]?.lower === ',' && OPENS_SENTENCE.test(atom.text)) return end;
  let start = floor;
  for (let at = end - 1; at >= floor && start === floor; at--) {
    const lower = items[at]?.lower;
    if (lower === ':' || lower === ';') start = at + 1;
  }
  while (floor > 0 && start < end && /^(?:,|and|but|while)$/.test(items[start]?.lower ?? '')) start++;
  return start;
}

/** What goes on after the cue: “C1,” he said, “C2”; C1, he said, C2. */
export function resumed(scene: Scene, group: VerbGroup, from: number, left: LeftContent): Stretch[] {
  const { items, verbs } = scene;
  const cue = items[group.at]?.firstToken ?? 0;
  const to = (start: number): Stretch[] => {
    const end = clauseEnd(items, start, verbs);
    return [{ start, end: left.by === 'quote' ? end : treeEnd(scene, { start, end, cue, clause: true }) }];
  };
  const quotation = left.by === 'quote' ? nextQuotation(items, from, verbs) : null;
  if (quotation !== null) return to(quotation);
  const at = pastAdjuncts(items, group.verb.frames.includes('a') ? pastAddressee(items, from) : from);
  const next = items[at + 1];
  if (!next || at >= passageEnd(items) || !SEPARATOR.has(items[at]?.lower ?? '')) return [];
  if (items.slice(from, at).some((item) => isReportingParticiple(item, verbs))) return [];
  if (next.atom) return to(at + 1);
  const fronted = FRONTING.has(items[left.start]?.lower ?? '');
  return left.by === 'clause' && (fronted || goesOn(scene, at + 1)) ? to(at + 1) : [];
}

/** What joins more of a report to what stands before its speaker: C, he said, until it rained; C1, he said, and C2. */
const GOES_ON = new Set('until since because unless if that so including excluding compared'.split(' '));

function goesOn({ items, verbs }: Scene, at: number): boolean {
  const first = items[at] as Item;
  if (GOES_ON.has(first.lower)) return true;
  if (first.lower === 'with') return items[at + 1]?.atom !== null;
  if (first.lower === 'and') return !startsAnotherAct(items, at, verbs);
  const joined =
    first.pos === 'CCONJ' || first.pos === 'SCONJ' || first.lower.endsWith('ing') || /^wh(?:o|ich)$/.test(first.lower);
  return !joined;
}

/**
 * The quotation that a comma, a colon or a dash leads to after “C1,” he said … , with or without "and" before it; not past another act:
 * “C1,” he said, adding later, “C2.”
 */
function nextQuotation(items: readonly Item[], from: number, verbs: Scene['verbs']): number | null {
  const at = firstAtom(items, from);
  if (at <= from) return null;
  const between = items.slice(from, at);
  const acts = between.some(
    (item) =>
      item.pos === 'AUX' ||
      (item.pos === 'VERB' && /(?:ed|said|told|wrote)$/.test(item.lower)) ||
      isReportingParticiple(item, verbs),
  );
  if (acts) return null;
  if (SEPARATOR.has(items[at - 1]?.lower ?? '')) return at;
  let joint = at - 1;
  while (items[joint]?.pos === 'ADV' && joint > from) joint--;
  return items[joint]?.pos === 'CCONJ' && SEPARATOR.has(items[joint - 1]?.lower ?? '') ? joint : null;
}
