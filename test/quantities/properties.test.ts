import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../src/quantities/index.js';
import { extractTimes } from '../../src/times/index.js';

const WORDS =
  '5 1,234.5 10-15 ½ one twenty hundred million half a an dozen third of in and to from between more than about $ £ US $US % per cent ' +
  'percent points km miles hour year old aged May 12 2019 Q3 p.m. 5:30 ago last next Monday ( ) - – , . ’ “ ” \u0000 \u202e \ud800 \ufeff';
const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS.split(' ')), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 30 }).map((words) => words.join(''));

describe('quantities and times of any text', () => {
  it('lie in the text, in order, and slice back', () => {
    fc.assert(
      fc.property(fc.oneof(texts, glued), (text) => {
        for (const spans of [extractQuantities(text), extractTimes(text, { published: '2025-06-05' })]) {
          let end = 0;
          for (const span of spans) {
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have a number or bounds in order, never both', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value, min, max } of extractQuantities(text)) {
          if (value !== null) expect([min, max]).toEqual([null, null]);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are those of the figures, however large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (number) => {
        const [found] = extractQuantities(`The camp holds ${number.toLocaleString('en')} refugees.`);
        expect([found?.value, found?.unit]).toEqual([number, 'refugee']);
      }),
      { numRuns: 100 },
    );
  });

  it('find a day in whatever way it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.boolean(), (days, american) => {
        const date = new Date(days * 86_400_000);
        const written = date.toLocaleDateString(american ? 'en-US' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
        const [found] = extractTimes(`She signed the treaty on ${written} in Geneva.`);
        expect([found?.text, found?.value]).toEqual([written, date.toISOString().slice(0, 10)]);
      }),
      { numRuns: 100 },
    );
  });
});
