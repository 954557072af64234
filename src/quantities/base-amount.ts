import type { Quantity } from './types.js';

/** A quantity in the base unit of its kind, so that the same amount in other words is the same number. */
export interface BaseAmount {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
}

type Row = readonly [base: string, factors: Readonly<Record<string, number>>];

/**
 * How many of the base unit one of a unit is. Metric and customary units by their definitions (NIST SP 811, appendix B); a year is
 * twelve months, and months are no days, since they differ in length.
 */
const BASES: readonly Row[] = [
  [
    'second',
    { second: 1, millisecond: 0.001, minute: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600 },
  ],
  ['month', { month: 1, year: 12, decade: 120, century: 1200 }],
  ['month-person', { 'month-person': 1, 'year-person': 12 }],
  [
    'meter',
    {
      meter: 1,
      kilometer: 1000,
      centimeter: 0.01,
      millimeter: 0.001,
      micrometer: 1e-6,
      nanometer: 1e-9,
      mile: 1609.344,
      yard: 0.9144,
      foot: 0.3048,
      inch: 0.0254,
      'nautical-mile': 1852,
    },
  ],
  [
    'square-meter',
    {
      'square-meter': 1,
      'square-kilometer': 1e6,
      'square-centimeter': 1e-4,
      'square-foot': 0.09290304,
      'square-mile': 2_589_988.110336,
      acre: 4046.8564224,
      hectare: 10_000,
    },
  ],
  ['liter', { liter: 1, milliliter: 0.001, 'cubic-meter': 1000, gallon: 3.785411784, barrel: 158.987294928 }],
  [
    'kilogram',
    {
      kilogram: 1,
      gram: 0.001,
      milligram: 1e-6,
      quintal: 100,
      tonne: 1000,
      megatonne: 1e9,
      gigatonne: 1e12,
      pound: 0.45359237,
      ounce: 0.028349523125,
      ton: 907.18474,
    },
  ],
  ['kilometer-per-hour', { 'kilometer-per-hour': 1, 'mile-per-hour': 1.609344, knot: 1.852, 'meter-per-second': 3.6 }],
  ['watt', { watt: 1, kilowatt: 1000, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 }],
  ['percentage-point', { 'percentage-point': 1, 'basis-point': 0.01 }],
];

const FACTORS: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map(
  BASES.flatMap(([base, factors]) => Object.entries(factors).map(([unit, factor]) => [unit, [base, factor]] as const)),
);

/**
 * A quantity in the base unit of its kind: 90 minutes and an hour and a half are both 5400 seconds, two years are 24 months,
 * and a fifth is 20 percent.
 *
 * Takes a quantity; returns its number or bounds in that unit. Units without a base (money, counts, percent) stay as they are, since
 * no fixed number turns one into another.
 */
export function baseAmount({
  value,
  min,
  max,
  unit,
  kind,
}: Pick<Quantity, 'value' | 'min' | 'max' | 'unit'> & { readonly kind?: Quantity['kind'] }): BaseAmount {
  const isPart = kind === 'ratio' && unit === null;
  const [base, factor] = isPart ? ['percent', 100] : (FACTORS.get(unit ?? '') ?? [unit, 1]);
  const times = (number: number | null) => (number === null ? null : Number((number * factor).toPrecision(12)));
  return { value: times(value), min: times(min), max: times(max), unit: base };
}
