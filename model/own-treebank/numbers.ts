import type { Item } from './notation.js';

const SMALL = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const digits = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');

const small = (random: () => number): string => String(2 + Math.floor(random() * 97));

/** The rules that draw a number: each writes one word with the tag CD. */
const DRAWN: Readonly<Record<string, (random: () => number) => string>> = {
  /** "12" */
  INT: small,
  /** "3.7" */
  DEC: (random) => (random() < 0.3 ? small(random) : (random() * 90 + 0.1).toFixed(random() < 0.8 ? 1 : 2)),
  /** "4.25" */
  PRICE: (random) => (random() * 120 + 0.2).toFixed(2),
  /** "35,400" */
  BIG: (random) => digits(Math.round(10 ** (2 + random() * 4)) * (random() < 0.4 ? 10 : 1)),
  /** "seven" */
  SMALL: (random) => SMALL[Math.floor(random() * SMALL.length)] as string,
  YEAR: (random) => String(1975 + Math.floor(random() * 56)),
  DAY: (random) => String(1 + Math.floor(random() * 30)),
  AGE: (random) => String(18 + Math.floor(random() * 70)),
  /** "10-15" */
  RANGE: (random) => {
    const low = 1 + Math.floor(random() * 40);
    return `${low}-${low + 1 + Math.floor(random() * 20)}`;
  },
};

/** The word that a rule for numbers writes; null for any other rule. */
export function numberWords(rule: string, random: () => number): readonly Item[] | null {
  const draw = DRAWN[rule];
  return draw ? [{ kind: 'word', text: draw(random), tag: 'CD', relation: null }] : null;
}
