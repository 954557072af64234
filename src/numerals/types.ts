/**
 * How a number is written: in figures, in words, as a part of a whole, as two numbers joined by a dash,
 * without a number ("dozens"), or as a word that says how many times ("twice").
 */
export type NumeralForm = 'digits' | 'words' | 'fraction' | 'pair' | 'vague' | 'multiple';

/** A number as the text writes it, scale applied, without unit or modifier. */
export interface Numeral {
  /** Its pieces are `pieces.slice(first, end)` of its sentence. */
  readonly first: number;
  readonly end: number;
  readonly form: NumeralForm;
  /** The number; null for pairs and for words without one number ("tens of thousands"). */
  readonly value: number | null;
  /** The bounds of a pair (in the text's order) or of a vague number, where the words give them. */
  readonly min: number | null;
  readonly max: number | null;
  /** The scale that the words apply to figures ("million" is 1e6), 1 where they apply none: ranges share it. */
  readonly scale: number;
}
