import type { Report } from '../analyse.js';
import { type BaseAmount, baseAmount } from '../quantities/index.js';
import { groupsOf } from './groups.js';
import type { ClaimIn, ComparedClaims } from './types.js';
import { contentWords, overlapOf } from './words.js';

/** A claim with all by which it is compared. */
interface Comparable extends ClaimIn {
  readonly amount: BaseAmount;
  /** The words of its measure and its owner. */
  readonly words: ReadonlySet<string>;
  /** Whether the amount is how much something changed, and not how much it is. */
  readonly isDifference: boolean;
  readonly time: string | null;
}

/** How much of the shorter measure the other has to have, for claims of one figure to be of one thing. */
const ENOUGH = 0.5;

/**
 * Compares the numeric claims of several reports.
 *
 * Claims of one figure are of one thing where their measures and owners share half of the words of the shorter; claims of
 * different figures only where they have the very same words, since "tariffs on imports" and "tariffs on exports" do not
 * differ from one another. An amount and a change by an amount, and claims for different times, are never compared.
 */
export function compareClaims(reports: readonly Report[]): readonly ComparedClaims[] {
  const claims = reports.flatMap(comparablesOf);
  const sameFigure = groupsOf(claims, (a, b) => isComparable(a, b) && hasSameFigure(a, b) && isOfSameThing(a, b));
  const isAgreed = (group: readonly Comparable[]): boolean => new Set(group.map(({ report }) => report)).size > 1;
  const rest = sameFigure.filter((group) => !isAgreed(group));
  const unlike = groupsOf(
    rest,
    ([a], [b]) => a !== undefined && b !== undefined && isComparable(a, b) && sameWords(a, b),
  );
  return [
    ...sameFigure.filter(isAgreed).map((group) => compared('agree', group)),
    ...unlike.flatMap((groups) => {
      const group = groups.flat();
      return isAgreed(group) ? [compared('differ', group)] : groups.map((one) => compared('alone', one));
    }),
  ];
}

function comparablesOf(report: Report, index: number): readonly Comparable[] {
  const quantities = new Map(report.quantities.map((quantity) => [quantity.id, quantity]));
  const times = new Map(report.times.map(({ id, value }) => [id, value]));
  return report.numericClaims.flatMap((claim): Comparable[] => {
    const quantity = quantities.get(claim.quantity);
    if (!quantity) return [];
    const words = contentWords(`${claim.measure?.text ?? ''} ${claim.owner?.text ?? ''}`);
    const isDifference = claim.change !== null && claim.change.by === claim.quantity;
    const time = times.get(claim.time ?? '') ?? null;
    return [{ report: index, claim, quantity, amount: baseAmount(quantity), words, isDifference, time }];
  });
}

function isComparable(a: Comparable, b: Comparable): boolean {
  const sameTime = a.time === null || b.time === null || a.time === b.time;
  return (
    (a.quantity.kind === b.quantity.kind || a.amount.unit === 'percent') &&
    a.amount.unit === b.amount.unit &&
    a.isDifference === b.isDifference &&
    sameTime
  );
}

function hasSameFigure(a: Comparable, b: Comparable): boolean {
  const [one, other] = [a.claim.change, b.claim.change];
  const sameDirection = !one || !other || one.direction === other.direction;
  return sameDirection && isAlmost(a, b) && a.amount.min === b.amount.min && a.amount.max === b.amount.max;
}

/** "A third" and "33%" are one figure: a part in words is as exact as whole percents. */
function isAlmost(a: Comparable, b: Comparable): boolean {
  const inWords = a.quantity.kind !== b.quantity.kind && a.amount.value !== null && b.amount.value !== null;
  return inWords ? Math.abs((a.amount.value ?? 0) - (b.amount.value ?? 0)) <= 0.5 : a.amount.value === b.amount.value;
}

function isOfSameThing(a: Comparable, b: Comparable): boolean {
  return overlapOf(a.words, b.words) >= ENOUGH;
}

function sameWords(a: Comparable, b: Comparable): boolean {
  return a.words.size > 0 && a.words.size === b.words.size && overlapOf(a.words, b.words) === 1;
}

function compared(verdict: ComparedClaims['verdict'], group: readonly Comparable[]): ComparedClaims {
  const claims = group
    .map(({ report, claim, quantity }) => ({ report, claim, quantity }))
    .sort((a, b) => a.report - b.report || a.quantity.start - b.quantity.start);
  return { verdict, measure: claims.find(({ claim }) => claim.measure)?.claim.measure?.text ?? null, claims };
}
