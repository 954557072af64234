import { describe, expect, it } from 'vitest';
import { baseAmount, extractQuantities } from '../../src/quantities/index.js';

const amountOf = (text: string) => extractQuantities(text).map(baseAmount)[0];

describe('the amount in a base unit', () => {
  it.each([
    ['It took an hour and a half.', 'It took 90 minutes.'],
    ['It took one and a half hours.', 'It was a 90-minute call.'],
    ['It took two years.', 'It took 24 months.'],
    ['It rose 0.5 percentage points.', 'It rose 50 basis points.'],
    ['One in five agreed.', '20 percent agreed.'],
    ['Half of them agreed.', '50% of them agreed.'],
    ['It lies 2 km off.', 'It lies 2,000 metres off.'],
  ])('is the same for “%s” and “%s”', (one, other) => {
    expect(amountOf(one)).toEqual(amountOf(other));
  });

  it('leaves money and counts as they are', () => {
    expect(amountOf('It costs $5.')).toEqual({ value: 5, min: null, max: null, unit: 'USD' });
    expect(amountOf('It has 12 rooms.')).toEqual({ value: 12, min: null, max: null, unit: 'room' });
  });

  it('keeps the bounds of a range', () => {
    expect(amountOf('It takes 2 to 3 hours.')).toEqual({ value: null, min: 7200, max: 10_800, unit: 'second' });
  });
});
