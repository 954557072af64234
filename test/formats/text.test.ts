import { describe, expect, it } from 'vitest';
import { analyse, toText } from '../../src/index.js';
import { handMade } from './fixture.js';

describe('a report to read', () => {
  it('says who said what, the numbers, the names and the warnings', () => {
    expect(toText(handMade)).toBe(`Who said what
  Jane Doe
    said “We cut the tariff from 145% to about 30% for 90 days,”
    according to It sold over 300 carts
  A spokesman
    say (negated) why
  speaker not known
    goes on (not a fact) The figures of 7 stalls were “reviewed”

The numbers
  the tariff: down from 145% to about 30% (90 days; by We; according to Jane
    Doe)
  revenue (Acme): up by 5% to $2 million
  measure not known: more than 300 carts (according to Jane Doe)
  other numbers: 7 stalls

The names
  people: Jane Doe (President)
  organisations: Acme

Warnings
  unclosed-quote: no mark closes this quotation “reviewed”
`);
  });

  it('says plainly that nothing was found', () => {
    const text = toText(analyse(''));
    expect(text.match(/nothing found/g)).toHaveLength(3);
    expect(text).not.toContain('Warnings');
  });

  it.each([20, 40, 200])('keeps its lines within %d', (width) => {
    const longest = Math.max(
      ...toText(handMade, { width })
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(width);
  });

  it('refuses a width that holds no words', () => {
    expect(() => toText(handMade, { width: 3 })).toThrow(RangeError);
    expect(() => toText(handMade, { width: Number.NaN })).toThrow('at least 20');
  });

  it('is the same text with colours, once they are taken off', () => {
    const painted = toText(handMade, { paint: (part, text) => `<${part}>${text}</${part}>` });
    expect(painted).toContain('<heading>Who said what</heading>');
    expect(painted).toContain('<name>Jane Doe</name>');
    expect(painted).toContain('<number>up by 5% to $2 million</number>');
    expect(painted.replace(/<\/?[a-z]+>/g, '')).toBe(toText(handMade));
  });
});
