import { pastAdjuncts } from './adjuncts.js';
import { clauseEnd, passageEnd } from './content-ends.js';
import { hasFiniteClause } from './finite-clause.js';
import type { Item, Scene } from './items.js';
import type { Stretch } from './noun-phrases.js';
import type { VerbGroup } from './verb-groups.js';

/** What stands beside "as S said": the content in one or two pieces, and the one to the left of it, which may be empty. */
interface BesideAsClause {
  readonly stretches: readonly Stretch[];
  readonly left: Stretch;
}

/** So many items at most stand between a fronted comment clause's verb and its comma. */
const LONGEST_REST = 12;

/** What is reported beside a comment clause whose "as" is item `as`. Null where there is no such clause. */
export function besideAsClause(scene: Scene, group: VerbGroup, as: number, floor: number): BesideAsClause | null {
  const { items } = scene;
  const reports = /[ct]/.test(group.verb.frames) || group.verb.lemma === 'put it';
  if (items[as]?.lower !== 'as' || as < floor || !reports) return null;
  const opens = items.slice(floor, as).every((item) => /^(?:CCONJ|SCONJ|ADV)$/.test(item.pos) || item.lower === ',');
  const close = closeOf(items, pastAdjuncts(items, group.end), opens);
  const atEnd = close >= passageEnd(items);
  if (!atEnd && items[close]?.lower !== ',') return null;
  const subordinate = items[as - 1]?.lower === ',' && items[as - 2]?.pos === 'SCONJ';
  const right = atEnd ? [] : [{ start: close + 1, end: rightEnd(scene, close + 1, subordinate) }];
  if (opens) {
    const [own] = right;
    const clause = own && (items[own.start]?.atom || hasFiniteClause(items, own.start, own.end));
    return clause ? { stretches: right, left: { start: as, end: as } } : null;
  }
  if (items[as - 1]?.lower !== ',' || as - 1 <= floor) return null;
  const left = { start: floor, end: as - 1 };
  if (atEnd) return hasFiniteClause(items, left.start, left.end) ? { stretches: [left], left } : null;
  if (!hasVerbBefore(items, left)) return { stretches: [left, ...right], left };
  return quotedAfter(items, as, right);
}

/** "She fled with, as she wrote, “a spoon and no plan”": the quotation alone where a clause stands before the "as". */
function quotedAfter(items: readonly Item[], as: number, right: readonly Stretch[]): BesideAsClause | null {
  const quoted = right.some(({ start }) => items[start]?.atom);
  return quoted ? { stretches: right, left: { start: as, end: as } } : null;
}

/** "As Doe noted with a chart side by side, …": the comma that closes a clause which opens the sentence, where more than adjuncts stands before it. */
function closeOf(items: readonly Item[], from: number, opens: boolean): number {
  if (!opens || items[from]?.lower === ',' || from >= passageEnd(items)) return from;
  const comma = items.findIndex((item, at) => at > from && at < from + LONGEST_REST && item.lower === ',');
  return comma < 0 ? from : comma;
}

/** "If, as he said, it is safe, then …": the comma ends a clause that a conjunction opens. */
function rightEnd({ items, verbs }: Scene, start: number, subordinate: boolean): number {
  const end = clauseEnd(items, start, verbs);
  const comma = subordinate ? items.findIndex((item, at) => at > start && item.lower === ',') : -1;
  return comma < 0 ? end : Math.min(comma, end);
}

/** A finished clause before ", as he said," leaves open what of it he said. */
function hasVerbBefore(items: readonly Item[], { start, end }: Stretch): boolean {
  return hasFiniteClause(items, start, end);
}
