import { describe, expect } from 'vitest';
import { extractQuantities, type Modifier, type Quantity } from '../../src/quantities/index.js';
import { testCorpus } from '../support/corpus.js';
import { type Marked, readMarkup } from '../support/markup.js';

/**
 * A mark states a whole quantity: `{q=295e9|USD:$295 billion}`; its modifier in place of q (`{about=90|minute:90 minutes}`); a range as
 * `10..15`; `null` where there is no number or no unit; `_` for the spaces of a counted noun; and the kind, where it is to be tested,
 * as a third part. Text without a mark holds no quantity.
 */
describe('quantities', () => {
  testCorpus(new URL('quantities.txt', import.meta.url), ({ markup }) => {
    const { text, marked } = readMarkup(markup);
    const found = extractQuantities(text);
    const kinds = marked.map((mark) => mark.label.split('|')[2]);
    expect(found.map((quantity, index) => shown(quantity, kinds[index] !== undefined))).toEqual(marked.map(stated));
  });
});

function stated({ label, start, text }: Marked): string {
  const [number = '', unit = 'null', kind] = label.split('|');
  const [modifier, value = ''] = number.split('=');
  const bounds = value.split('..').map((bound) => (bound === 'null' || bound === '' ? null : Number(bound)));
  const exact = (modifier === 'q' ? 'exact' : modifier) as Modifier;
  return line(start, text, exact, bounds, unit.replaceAll('_', ' '), kind);
}

function shown(quantity: Quantity, withKind: boolean): string {
  const { start, text, modifier, value, min, max, unit, kind } = quantity;
  const bounds = value !== null || (min === null && max === null) ? [value] : [min, max];
  return line(start, text, modifier, bounds, String(unit), withKind ? kind : undefined);
}

function line(
  start: number,
  text: string,
  modifier: string,
  bounds: readonly (number | null)[],
  unit: string,
  kind?: string,
) {
  const number = bounds.map((bound) => (bound === null ? 'null' : Number(bound.toPrecision(6)))).join('..');
  return `${start} "${text}" ${modifier} ${number} ${unit}${kind ? ` ${kind}` : ''}`;
}
