import { multiply } from '../numerals/index.js';
import { type Draft, type Ground, lowerAt } from './draft.js';
import { endsClause, isCompared, isInParallel, isInSameClause, isSomeOf } from './parallel-units.js';
import { link } from './ranges.js';

/** Whether a number without a unit is counted in that of the figure before it. */
type SharesUnit = (ground: Ground, left: Draft, right: Draft) => boolean;

/**
 * Lets a number without a unit take one that was said before it: "from 18 mpg to 20", "40 stores, up from 35",
 * "2.1 degrees in May and 3.4 in June".
 */
export function withUnitsSaidBefore(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const shared: Draft[] = [];
  let inPoints = false;
  let counted: Draft | null = null;
  for (const one of drafts) {
    const draft = withEarlierUnit(ground, one, inPoints, counted);
    if (draft.unit === 'point') inPoints = true;
    if (draft.unitBy === 'noun') counted = draft;
    shared.push(withUnitOf(ground, shared, draft, drafts[shared.length + 1]));
  }
  return shared;
}

function withUnitOf(ground: Ground, earlier: readonly Draft[], draft: Draft, next: Draft | undefined): Draft {
  if (draft.unitBy !== null || draft.kind !== 'number' || draft.form === 'pair') return draft;
  const last = earlier.at(-1);
  const left = last && isTranslation(ground, earlier.at(-2), last) ? earlier.at(-2) : last;
  if (!left || left.unitBy === null || left.kind === 'score') return draft;
  const translated = last !== left && next && isTranslation(ground, draft, next) && next.unit === last?.unit;
  const shares = translated || RULES.some((rule) => rule(ground, left, draft));
  return shares ? scaledAs(left, { ...draft, unit: left.unit, kind: left.kind, unitBy: left.unitBy }) : draft;
}

/** "$5 million, up from 4": the scale is shared too, where the number is a small one. */
function scaledAs(left: Draft, draft: Draft): Draft {
  const small = left.scale >= 1e6 && draft.scale === 1 && draft.value !== null && draft.value < 1000;
  return small && draft.value !== null
    ? { ...draft, value: multiply(draft.value, left.scale), scale: left.scale }
    : draft;
}

/** "2,400 yen ($22)": the same amount in another unit, in brackets. */
const isTranslation = (ground: Ground, left: Draft | undefined, right: Draft): boolean =>
  left?.end === right.first - 1 && lowerAt(ground, left.end) === '(' && lowerAt(ground, right.end) === ')';

/** "closed at 2,010.5 points, while the other rose to 1,480.2"; "30 thefts, against 20 per week": the unit said before. */
function withEarlierUnit(ground: Ground, draft: Draft, inPoints: boolean, counted: Draft | null): Draft {
  const level = draft.unitBy === null && draft.kind === 'number' && (draft.value ?? 0) >= 100;
  if (inPoints && level && /^(?:to|at)$/.test(lowerAt(ground, draft.first - 1))) {
    return { ...draft, unit: 'point', kind: 'count', unitBy: 'noun' };
  }
  // "40 cars, 12 of them electric"
  const ofThem = draft.unitBy === null && draft.kind === 'number' && isOfThem(ground, draft);
  if (ofThem && counted) return { ...draft, unit: counted.unit, kind: 'count', unitBy: 'noun' };
  // "40 people and 12 others"
  if (draft.unit === 'other' && counted) return { ...draft, unit: counted.unit };
  const rate = draft.unit?.startsWith('per-') && counted !== null;
  return rate ? { ...draft, unit: `${counted.unit}-${draft.unit}`, unitBy: 'noun' } : draft;
}

/** "of them", "of whom" and "of which" behind a number point back to what was counted. */
const isOfThem = (ground: Ground, draft: Draft): boolean =>
  (lowerAt(ground, draft.end) === 'of' && /^(?:them|whom|which)$/.test(lowerAt(ground, draft.end + 1))) ||
  (lowerAt(ground, draft.first - 2) === 'of' && /^(?:them|whom|which)$/.test(lowerAt(ground, draft.first - 1)));

/** "6 million homes, including 1.5 million in the city": a part of the same count. */
const isPartOfCount: SharesUnit = (ground, left, right) =>
  left.unitBy === 'noun' && lowerAt(ground, right.first - 1) === 'including' && (right.value ?? 0) < (left.value ?? 0);

/** "won by 9,240 votes to 8,815": the other side's are votes too. */
const isTally: SharesUnit = (ground, left, right) =>
  left.unitBy === 'noun' &&
  /^(?:vote|goal|point|run|seat|set|game|frame)$/.test(left.unit ?? '') &&
  /^(?:by|with|of|won)$/.test(lowerAt(ground, left.first - 1)) &&
  link(ground, left, right) === 'to';

/** "rose 64 points to 4,577": the level is in points too. */
const isLevelInPoints: SharesUnit = (ground, left, right) =>
  left.unit === 'point' && link(ground, left, right) === 'to';

/** "aged 24 and 31": two people of an age each. */
const isAge: SharesUnit = (ground, left, right) => {
  const joined = /^(?:and|,|or|, and)$/.test(link(ground, left, right));
  return left.kind === 'age' && joined && (right.value ?? 125) < 125 && endsClause(ground, right.end);
};

/** "cut its target to $5 from 6", "40 more than the 35": where the level stood before, or what it is set against. */
const isFormerLevel: SharesUnit = (ground, left, right) => {
  const from = lowerAt(ground, right.first - 1) === 'from' && lowerAt(ground, left.first - 1) === 'to';
  return from && link(ground, left, right) === 'from' && endsClause(ground, right.end);
};

/** "hired 300 workers, 40 more than last year": so many more or fewer of what was counted. */
const isDifference: SharesUnit = (ground, left, right) =>
  left.unitBy === 'noun' &&
  /^(?:more|fewer|less)$/.test(lowerAt(ground, right.end)) &&
  lowerAt(ground, right.end + 1) === 'than' &&
  !ground.numeralAt.has(right.end + 2) &&
  link(ground, left, right).startsWith(',');

/** "from 18 mpg to 20": the second number of a from-to takes the unit of the first. */
const isFromTo: SharesUnit = (ground, left, right) => {
  const from = [1, 2, 3].some((back) => lowerAt(ground, left.first - back) === 'from');
  const to = [1, 2, 3].some((back) => lowerAt(ground, right.first - back) === 'to');
  return from && to && right.first - left.end <= 5;
};

const RULES: readonly SharesUnit[] = [
  isPartOfCount,
  isTally,
  isLevelInPoints,
  isFromTo,
  isFormerLevel,
  isDifference,
  isAge,
  isCompared,
  isSomeOf,
  isInParallel,
  isInSameClause,
];
