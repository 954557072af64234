import type { Draft, Ground } from './draft.js';
import { lowerAt } from './draft.js';

/** Joins two numbers into a range where the words do ("between 10 and 15 per cent"), and lets a list share the unit at its end ("10 and 15 per cent"). */
export function joinRanges(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (let index = drafts.length - 1; index >= 0; index--) {
    const left = drafts[index] as Draft;
    const right = joined.at(-1);
    const range = right && rangeOf(ground, left, right);
    if (range) joined[joined.length - 1] = range;
    else if (right) joined.push(sharing(ground, left, right));
    else joined.push(left);
  }
  return joined.reverse();
}

/** The words between two drafts, where they are few. */
export function link(ground: Ground, left: Draft, right: Draft): string {
  if (right.first - left.end > 4) return '';
  return ground.pieces
    .slice(left.end, right.first)
    .map((piece) => piece.lower)
    .join(' ');
}

const MODIFIED = '(?: (?:about|around|nearly|almost|even|perhaps|maybe|roughly|as much as|as many as|up to))?';
const TO = new RegExp(`^(?:to|-|–|—|- to -|to -|- to|- or -)${MODIFIED}$`);
const AND = new RegExp(`^and${MODIFIED}$`);
const OR = /^(?:or|- or -)$/;

function rangeOf(ground: Ground, left: Draft, right: Draft): Draft | null {
  if (left.value === null || right.value === null || left.form === 'fraction') return null;
  const words = link(ground, left, right);
  const between = isBetween(ground, left);
  const spread = between ? AND.test(words) || TO.test(words) : TO.test(words) && !isFrom(ground, left, right);
  const either = OR.test(words) && isNext(left, right);
  if ((!spread && !either) || !unitsAgree(left, right)) return null;
  const scale = sharedScale(left, right);
  const low = Number((left.value * scale).toPrecision(15));
  if (low >= right.value && !between && !descends(ground, left, right)) return null;
  return {
    ...right,
    first: left.first,
    kind: right.unitBy === null ? left.kind : right.kind,
    unit: right.unitBy === null ? left.unit : right.unit,
    unitBy: right.unitBy ?? left.unitBy,
    form: 'pair',
    value: null,
    min: low,
    max: right.value,
  };
}

const CHANGE = /^(?:fall|drop|decline|decrease|cut|loss|reduction|slide|dip|slump|rise|increase|gain)$/;

/** "speeds of 40 km/h to 25 km/h": a range from the greater to the smaller, where no change is told of and both have the unit. */
function descends(ground: Ground, left: Draft, right: Draft): boolean {
  const measured =
    !/^(?:money|percent|percentage-point|count|number|age|duration)$/.test(left.kind) || left.unit?.includes('-per-');
  const both = left.unitBy === 'word' && right.unitBy === 'word' && left.unit === right.unit;
  return (
    both &&
    measured === true &&
    lowerAt(ground, left.first - 1) === 'of' &&
    !CHANGE.test(lowerAt(ground, left.first - 2))
  );
}

/** A range has one unit, written once or twice; "3 years to 2019" is none. */
function unitsAgree(left: Draft, right: Draft): boolean {
  if (left.kind === 'age' && right.kind === 'number' && right.unitBy === null) return true;
  if (left.unitBy === null) return right.kind !== 'age' || left.kind === 'age' || left.kind === 'number';
  if (left.unitBy === 'sign' && right.unitBy === null) return true;
  return left.unit === right.unit || right.unit?.startsWith(`${left.unit}-per-`) === true;
}

/** "$5 to $7 million": the first number takes the scale of the second where it has none and is the smaller with it. */
function sharedScale(left: Draft, right: Draft): number {
  const bare = left.scale === 1 && right.scale >= 1000 && left.form !== 'words';
  const small =
    left.value !== null && right.value !== null && left.value < 1000 && left.value * right.scale < right.value;
  return bare && small ? right.scale : 1;
}

function isBetween(ground: Ground, draft: Draft): boolean {
  return [1, 2, 3].some((back) => lowerAt(ground, draft.first - back) === 'between');
}

const SPREAD = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything)$/;

/** "from 5 to 7" is where a change starts and ends, "ranging from 5 to 7" is a range. */
function isFrom(ground: Ground, left: Draft, right: Draft): boolean {
  const from = [1, 2, 3].find((back) => lowerAt(ground, left.first - back) === 'from');
  if (!from) return isStep(ground, left, right);
  const at = left.first - from;
  return ![1, 2, 3].some((back) => SPREAD.test(lowerAt(ground, at - back))) && !goesOn(ground, right);
}

/** "from 4 to 6 per cent to 2 to 3 per cent": two ranges. */
function goesOn(ground: Ground, right: Draft): boolean {
  const to = lowerAt(ground, right.end) === 'to';
  return to && ground.pieces.slice(right.end + 1, right.end + 8).some((piece) => piece.lower === 'to');
}

/**
 * "rose 2% to 9%", "fell by 20,000 to 3.1 million": a step and the level it reaches, where the numbers lie far apart and both have a unit of
 * their own or "by" stands before the first.
 */
function isStep(ground: Ground, left: Draft, right: Draft): boolean {
  if (lowerAt(ground, left.end) !== 'to') return false;
  const times = (right.value ?? 0) / (left.value ?? 0);
  const by = left.value !== null && left.value >= 20 && lowerAt(ground, left.first - 1) === 'by';
  if (by && left.unitBy === right.unitBy && times > 5) return true;
  return left.unitBy !== null && right.unitBy !== null && left.scale === right.scale && times > 3;
}

/** "three or four". */
function isNext(left: Draft, right: Draft): boolean {
  const [a, b] = [left.value ?? 0, right.value ?? 0];
  return left.unitBy === null && left.form === right.form && b > a && b <= 2 * a && left.end === left.numberEnd;
}

const LIST = /^(?:and|or|or even|and even|, and|, or|- and|- or|to|- to -|- and -|- or -|versus|vs)$/;

/** A comma lists only where the number after it stands in a list itself. */
function inList(ground: Ground, left: Draft, right: Draft): boolean {
  const words = link(ground, left, right);
  return LIST.test(words) || (words === ',' && right.numberEnd === right.end && right.unitBy === 'word');
}

/** "10 and 15 per cent", "7- or 8-inch", "5, 6 and 7 per cent", "from 10 to 20 staff": a number without a unit takes that of the next one in its list. */
function sharing(ground: Ground, left: Draft, right: Draft): Draft {
  const words = link(ground, left, right);
  const isTo = words === 'to';
  const isFrom = isTo && lowerAt(ground, left.first - 1) === 'from';
  const counted = right.unitBy === 'noun' && (isFrom || isSome(left, right, words));
  const shares =
    left.unitBy === null &&
    left.kind === 'number' &&
    (counted || (right.unitBy === 'word' && inList(ground, left, right)));
  if (!shares) return left;
  const scale = isTo ? scaleTo(left, right) : 1;
  const times = (value: number | null) => (value === null ? null : Number((value * scale).toPrecision(15)));
  return {
    ...left,
    unit: right.unit,
    kind: right.kind,
    unitBy: right.unitBy,
    value: times(left.value),
    min: times(left.min),
    max: times(left.max),
  };
}

/** "12 of the 140 patients", "won 23 of her last 25 races": some of those counted. */
const isSome = (left: Draft, right: Draft, words: string): boolean =>
  /^of (?:the|its|their|his|her|our|my|those|these)(?: (?:last|first|past|next|previous|other))?$/.test(words) &&
  (left.value ?? right.value ?? 0) < (right.value ?? 0);

function scaleTo(left: Draft, right: Draft): number {
  const bare = left.scale === 1 && right.scale >= 1000 && (left.value ?? 1000) < 1000;
  return bare ? right.scale : 1;
}
