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

/** What is reported beside a comment clause whose "as" is item `as`. Null where there is no such clause. */
export function besideAsClause(scene: Scene, group: VerbGroup, as: number, floor: number): BesideAsClause | null {
  const { items } = scene;
  const reports = /[ct]/.test(group.verb.frames) || group.verb.lemma === 'put it';
  if (items[as]?.lower !== 'as' || as < floor || !reports) return null;
  const close = pastAdjuncts(items, group.end);
  const atEnd = close >= passageEnd(items);
  const opens = items.slice(floor, as).every((item) => /^(?:CCONJ|SCONJ|ADV)$/.test(item.pos) || item.lower === ',');
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
  return hasVerbBefore(items, left) ? null : { stretches: [left, ...right], left };
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
