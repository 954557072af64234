import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, fromPattern, read } from '../../src/index.js';

const textsOf = (found: readonly { text: string }[]): readonly string[] => found.map(({ text }) => text);

describe('an extractor from a regular expression', () => {
  it('finds every match, with the flag g and without', () => {
    const doc = read('It passed 51-49, then 60-40.');
    expect(textsOf(fromPattern(/\d+-\d+/)(doc))).toEqual(['51-49', '60-40']);
    expect(textsOf(fromPattern(/\d+-\d+/gu)(doc))).toEqual(['51-49', '60-40']);
  });

  it('gives the spans of named groups', () => {
    const doc = read('Noise.\n\nIt passed 51-49 on Monday.');
    const [vote] = fromPattern(/(?<ayes>\d+)-(?<noes>\d+)(?<absent>-\d+)?/u)(doc);
    expect(vote).toEqual({
      start: 18,
      end: 23,
      text: '51-49',
      groups: {
        ayes: { start: 18, end: 20, text: '51' },
        noes: { start: 21, end: 23, text: '49' },
        absent: undefined,
      },
    });
  });

  it('hands each match to a function, and leaves out what that makes null', () => {
    const big = fromPattern(/\d+/u, (found) =>
      Number(found.text) > 10 ? { ...found, value: Number(found.text) } : null,
    );
    const report = analyse('5, then 50, then 500.', { extractors: { big } });
    expect(report.big.map(({ value }) => value)).toEqual([50, 500]);
  });

  it('never changes the expression, and reads from the start each time', () => {
    const pattern = /a/gy;
    pattern.lastIndex = 1;
    const extract = fromPattern(pattern);
    const doc = read('b a a');
    expect(textsOf(extract(doc))).toEqual(['a', 'a']);
    expect(textsOf(extract(doc))).toEqual(['a', 'a']);
    expect(pattern.lastIndex).toBe(1);
  });

  it('does not run from one paragraph into the next', () => {
    const doc = read('The vote was\n\n51 to 49.\n\nIt was close.');
    expect(textsOf(fromPattern(/was\s+\w+/u)(doc))).toEqual(['was close']);
    expect(textsOf(fromPattern(/^\w+/u)(doc))).toEqual(['The', '51', 'It']);
  });

  it('passes over boilerplate, unless it was asked for', () => {
    const text = 'The senate voted on the bill.\n\nClick this link for the original source of this article.';
    expect(fromPattern(/link/)(read(text))).toEqual([]);
    expect(textsOf(fromPattern(/link/)(read(text, { boilerplate: true })))).toEqual(['link']);
  });

  it('leaves out matches of no length', () => {
    expect(fromPattern(/x*/u)(read('a b'))).toEqual([]);
  });

  it('slices back from any text', () => {
    const extract = fromPattern(/(?<first>\S)\S*/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, text: found, groups } of extract(read(text))) {
          expect(text.slice(start, end)).toBe(found);
          expect(groups.first && text.slice(groups.first.start, groups.first.end)).toBe(groups.first?.text);
        }
      }),
    );
  });
});
