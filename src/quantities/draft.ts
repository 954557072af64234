import type { NumberedSentence, NumeralForm } from '../numerals/index.js';
import type { Modifier, QuantityKind } from './types.js';

/** A quantity while it is being read: the rules of this room take drafts and hand back fuller ones. */
export interface Draft {
  /** Its pieces, sign and unit included: `pieces.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Where the number itself ends and the unit begins. */
  readonly numberEnd: number;
  readonly form: NumeralForm;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly scale: number;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly modifier: Modifier;
  /** How the unit is written: a sign before the figures, a word after them, a counted noun, or not at all. */
  readonly unitBy: 'sign' | 'word' | 'noun' | null;
}

/** A sentence with which of its pieces dates and clock times have taken. */
export interface Ground extends NumberedSentence {
  readonly isTaken: (piece: number) => boolean;
}

export const lowerAt = (ground: NumberedSentence, at: number): string => ground.pieces[at]?.lower ?? '';
