import type { Report } from '../analyse.js';
import type { Attribution } from '../attributions/index.js';
import type { NumericClaim } from '../claims/index.js';
import type { Entity } from '../names/index.js';
import type { Quantity } from '../quantities/index.js';
import type { Quote } from '../quotes/index.js';

/** A numeric claim of one of several reports. */
export interface ClaimIn {
  /** The report, as an index into those compared. */
  readonly report: number;
  readonly claim: NumericClaim;
  /** The quantity that the claim gives as level. */
  readonly quantity: Quantity;
}

/**
 * Numeric claims of one thing: several reports `agree` on its figure, or `differ`, or one has it `alone`.
 */
export interface ComparedClaims {
  readonly verdict: 'agree' | 'differ' | 'alone';
  /** What is measured, in the words of the first that says it. */
  readonly measure: string | null;
  /** In the order of the reports, and in each in that of its text. */
  readonly claims: readonly ClaimIn[];
}

/** A quotation of one of several reports, with the act of saying that it is of. */
export interface QuotationIn {
  readonly report: number;
  readonly quote: Quote;
  readonly attribution: Attribution | null;
}

/**
 * Words in quotation marks that several reports have: of the `same-speaker` in all, of `different-speakers`, or with a
 * speaker who is `not-known` in one of them.
 */
export interface SharedQuotation {
  readonly verdict: 'same-speaker' | 'different-speakers' | 'not-known';
  readonly quotations: readonly QuotationIn[];
}

/** Someone or something that is named, with its entity in each report that names it. */
export interface ComparedEntity {
  /** The longest of its names. */
  readonly name: string;
  readonly entities: readonly { readonly report: number; readonly entity: Entity }[];
}

/** What several reports share, and where they part. */
export interface Comparison {
  readonly reports: readonly Report[];
  readonly claims: readonly ComparedClaims[];
  /** The quotations that at least two reports have. */
  readonly quotations: readonly SharedQuotation[];
  /** Who and what at least two reports name, and who and what one alone does. */
  readonly shared: readonly ComparedEntity[];
  readonly alone: readonly ComparedEntity[];
}
