import { FRACTION_SIGNS } from './lexicon/number-words.js';

const PLAIN = /^(?:\d+|\d*\.\d+)$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** The number that figures write ("1,234.5", "12,34,567", ".5", "½"); null where they are no number ("1.2.3", "5,5"). */
export function readDigits(figures: string): number | null {
  const sign = FRACTION_SIGNS.get(figures);
  if (sign !== undefined) return sign;
  if (PLAIN.test(figures)) return Number(figures);
  return GROUPED.test(figures) || INDIAN.test(figures) ? Number(figures.replaceAll(',', '')) : null;
}
