import type { Span } from '../document/index.js';

/** What a quantity is an amount of; `count` counts things, `number` is a bare number. */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'duration'
  | 'age'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'ratio'
  | 'score'
  | 'count'
  | 'number';

/** How exactly the words give the number: "roughly" is about, "over" more-than, "as many as" at-most. */
export type Modifier = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** One number with what it counts in. The span holds the number and its unit, without the modifier's words. */
export interface Quantity extends Span {
  readonly id: string;
  readonly kind: QuantityKind;
  /** The number, scale applied (295 billion is 295e9), or null for a range and for vague counts. */
  readonly value: number | null;
  /** The bounds of a range, or null. */
  readonly min: number | null;
  readonly max: number | null;
  /**
   * ISO 4217 code, CLDR unit identifier, a rate over them ("USD-per-barrel"), "percentage-point", "year-person" for an age,
   * the counted noun phrase in the singular for a count, or null for a bare number.
   */
  readonly unit: string | null;
  readonly modifier: Modifier;
}
