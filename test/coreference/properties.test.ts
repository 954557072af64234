import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/coreference/index.js';

const PIECES = [
  ...[
    'Laura Brandt',
    'President Xi',
    'Mr. Reed',
    'he',
    'her',
    'the president',
    'The company',
    'U.S.',
    'Northwind Corp.',
    'said',
  ],
  ...[',', '.', '“', '”', '"', '’s', '\n', '\n\n', ' ', '\u200B', '\uFEFF', '\u0000', '\uD800', 'é', '—', '-'],
  ...['(WHO)', 'the Chinese foreign ministry', 'HE', '世界', '😀'],
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
const article = fc.oneof(
  pieces.map((own) => own.join(' ')),
  pieces.map((own) => own.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('entities of any text', () => {
  it('have mentions that slice back out of the text, each in one entity, and ids of their own', () => {
    fc.assert(
      fc.property(article, (text) => {
        const entities = extractEntities(text);
        const mentions = entities.flatMap((entity) => entity.mentions);
        for (const { start, end, text: own, role, honorific } of mentions) {
          expect(text.slice(start, end)).toBe(own);
          expect(end).toBeGreaterThan(start);
          for (const beside of [role, honorific])
            if (beside) expect(text.slice(beside.start, beside.end)).toBe(beside.text);
        }
        expect(new Set(mentions.map(({ start, end }) => `${start}-${end}`)).size).toBe(mentions.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        for (const entity of entities) {
          expect(entity.mentions.length).toBeGreaterThan(0);
          expect(entity.name.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same for the same text', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(extractEntities(`${text}`)).toEqual(extractEntities(text));
      }),
      { numRuns: 30 },
    );
  });
});
