import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractNumericClaims } from '../../src/claims/index.js';
import { read } from '../../src/document/index.js';
import { extractQuantities } from '../../src/quantities/index.js';
import { extractTimes } from '../../src/times/index.js';

const WORDS =
  'the company shares of tariffs rose fell cut to from by at 5% $3 million 12 people 90-minute call is was had has up down ( ) , . and ' +
  'which it said Trump 2024 May for in a more than between profits \u202e \ud800 “ ”';
const texts = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 }).map((words) => words.join(' '));

describe('the numeric claims of any text', () => {
  it('refer to quantities and times that are there, in spans that slice back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const doc = read(text);
        const quantities = new Set(extractQuantities(doc).map(({ id }) => id));
        const times = new Set(extractTimes(doc).map(({ id }) => id));
        for (const { quantity, change, time, measure, owner, agent, sentence } of extractNumericClaims(doc)) {
          const figures = [quantity, change?.from, change?.to, change?.by].filter((id) => typeof id === 'string');
          expect(figures.filter((id) => !quantities.has(id))).toEqual([]);
          expect(time === null || times.has(time)).toBe(true);
          expect(doc.sentences[sentence]).toBeDefined();
          const spans = [measure, owner, agent].flatMap((span) => span ?? []);
          expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have a figure of their own each', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figures = extractNumericClaims(text).map(({ quantity }) => quantity);
        expect(new Set(figures).size).toBe(figures.length);
      }),
      { numRuns: 200 },
    );
  });
});
