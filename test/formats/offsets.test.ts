import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, fromPattern, toBrat, toSpacy, toWebAnnotations } from '../../src/index.js';
import { sliceCodePoints } from './code-points.js';

/** Articles with characters of two code units, halves of them, and line breaks where they hurt. */
const article = fc
  .array(
    fc.constantFrom(
      '“We won 5% 👍,” said Ann Lake.',
      '😀😀 Ann Lake said that 40 ships\nwere late.',
      '\ud83d ',
      '\n\n',
      ' \u200b',
      'The mayor, é and 𝒜, paid $3 million on May 12.',
      'In 👩‍👩‍👧 Ohio “it rose\r\n“and fell,” he said.',
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(' '));

const reportOf = (text: string) => analyse(text, { extractors: { caps: fromPattern(/\b[A-Z]\w+/u) } });

describe('offsets in code points', () => {
  it('slice back in Web Annotations, whose words before and after stand there too', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { target } of toWebAnnotations(reportOf(text), { source: 'urn:x' }).items) {
          for (const { selector } of target) {
            const [{ exact, prefix, suffix }, { start, end }] = selector;
            expect(sliceCodePoints(text, start, end)).toBe(exact);
            expect(text).toContain(prefix + exact + suffix);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('slice back in spaCy, where every stretch is whole tokens and the tokens are the whole text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const report = reportOf(text);
        const { tokens, spans, ents, sents } = toSpacy(report);
        const starts = new Set(tokens.map(({ start }) => start));
        const ends = new Set(tokens.map(({ end }) => end));
        const rebuilt = tokens.map(({ start, end }, index) => {
          const gap = sliceCodePoints(text, end, tokens[index + 1]?.start ?? [...text].length);
          expect(['', ' ']).toContain(gap);
          return sliceCodePoints(text, start, end) + gap;
        });
        expect(rebuilt.join('')).toBe(text);
        for (const { start, end } of [...Object.values(spans).flat(), ...ents]) {
          expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
        }
        expect(sents.map(({ start, end }) => sliceCodePoints(text, start, end))).toEqual(
          report.sentences.map((sentence) => sentence.text),
        );
        expect(spans.caps?.map(({ start, end }) => sliceCodePoints(text, start, end)) ?? []).toEqual(
          report.caps.map((cap) => cap.text),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('slice back in brat, one piece a line', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const line of toBrat(reportOf(text)).ann.split('\n')) {
          const [, places, words] = /^T\d+\t\w+ ([\d ;]+)\t(.*)$/s.exec(line) ?? [];
          if (places === undefined) continue;
          const pieces = places.split(';').map((place) => place.split(' ').map(Number) as [number, number]);
          expect(pieces.map(([start, end]) => sliceCodePoints(text, start, end)).join(' ')).toBe(words);
        }
      }),
      { numRuns: 60 },
    );
  });
});
