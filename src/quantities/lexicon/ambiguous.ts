import type { QuantityKind } from '../types.js';

/** One meaning of a sign: its unit, and the words of a sentence that show that it is meant. */
export interface Meaning {
  readonly unit: string;
  readonly kind: QuantityKind;
  /** Words in lower case, or null for what the sign means where no other meaning is shown. */
  readonly near: ReadonlySet<string> | null;
}

const row = (form: string, ...meanings: readonly [unit: string, kind: QuantityKind, near: string | null][]) =>
  [
    form,
    meanings.map(
      ([unit, kind, near]): Meaning => ({ unit, kind, near: near === null ? null : new Set(near.split(' ')) }),
    ),
  ] as const;

const PRICES =
  'price prices priced cost costs costing ticket tickets pay pays paid paying charge charged budget salary wage worth spend spent fee rent bill cash';
const MEMORY = 'memory storage file files download upload data disk ram phone computer internet';

/**
 * Signs that stand for several units, read as they are written, and the words that tell which one is meant. Where none does, the sign is
 * left to the other lexicons, unless a meaning needs no words. The signs are those of ISO 4217's currencies in their countries and of the
 * SI brochure (9th edition, tables 4 and 8).
 */
export const AMBIGUOUS: ReadonlyMap<string, readonly Meaning[]> = new Map([
  row(
    'F',
    ['farad', 'number', 'capacitor capacitors capacitance'],
    ['fahrenheit', 'temperature', 'temperature temperatures weather heat hot cold warm shade oven fever degrees'],
  ),
  row('C', ['coulomb', 'number', 'charge charged electric electrons current capacitor']),
  row('kn', ['HRK', 'money', `${PRICES} croatia croatian zagreb kuna`], ['knot', 'speed', null]),
  row(
    'kr',
    ['SEK', 'money', 'sweden swedish stockholm'],
    ['NOK', 'money', 'norway norwegian oslo'],
    ['DKK', 'money', 'denmark danish copenhagen'],
    ['ISK', 'money', 'iceland icelandic reykjavik'],
  ),
  row(
    'R',
    ['ZAR', 'money', 'rand africa african johannesburg pretoria durban'],
    ['BRL', 'money', 'brazil brazilian real reais'],
  ),
  row('dram', ['AMD', 'money', `${PRICES} armenia armenian yerevan`]),
  row('drams', ['AMD', 'money', `${PRICES} armenia armenian yerevan`]),
  row('mb', ['megabyte', 'data', MEMORY]),
]);

/** Words right before so many pounds that show that they are money: "cost 20 pounds", "a fine of 300 pounds". */
export const PAID: ReadonlySet<string> = new Set(
  `${PRICES} fine fined earn earns earned donate donated raise raised`.split(' '),
);
