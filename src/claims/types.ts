import type { Span } from '../document/index.js';
import type { ChangeRule, MeasureRule } from './rules.js';

/** Which way a level changes. */
export type Direction = 'up' | 'down' | 'same';

/** A change of level; `from`, `to` and `by` are ids of quantities. */
export interface Change {
  readonly direction: Direction;
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string | null;
}

/** Which rules decided on a claim: what the figure measures, and how it changed; null where no rule said so. */
export interface ClaimRules {
  readonly measure: MeasureRule | null;
  readonly change: ChangeRule | null;
}

/** One statement that a number makes. */
export interface NumericClaim {
  readonly id: string;
  /** The index of the sentence. */
  readonly sentence: number;
  /** The id of the quantity that is the level: the `to` of a change, else its `by`. */
  readonly quantity: string;
  readonly change: Change | null;
  /** The noun phrase whose size, level or extent the number gives. */
  readonly measure: Span | null;
  /** Whose it is, where that is another phrase, or for whom the level is: "$5 for adults". */
  readonly owner: Span | null;
  /** Who brings a change about. */
  readonly agent: Span | null;
  /** The id of the time that the figure is for. */
  readonly time: string | null;
  /** The id of the attribution that reports it. */
  readonly attribution: string | null;
  /** The rules that decided. */
  readonly by: ClaimRules;
}
