import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, fromMatch, read } from '../../src/index.js';

const textsOf = (found: readonly { text: string }[]): readonly string[] => found.map(({ text }) => text);

describe("an extractor from compromise's match syntax", () => {
  it('finds tags and words', () => {
    const doc = read('The bill won 1,204 votes.\n\nThe other, “lost” one won twelve votes in all.');
    expect(textsOf(fromMatch('#Value votes')(doc))).toEqual(['1,204 votes', 'twelve votes']);
  });

  it('gives the spans of named groups, each with its own match', () => {
    const text = 'It won 51 votes and lost 49 votes.';
    const found = fromMatch('[<count>#Value] votes')(read(text));
    expect(found).toEqual([
      { start: 7, end: 15, text: '51 votes', groups: { count: { start: 7, end: 9, text: '51' } } },
      { start: 25, end: 33, text: '49 votes', groups: { count: { start: 25, end: 27, text: '49' } } },
    ]);
  });

  it('hands each match to a function, and leaves out what that makes null', () => {
    const votes = fromMatch('[<count>#Value] votes', ({ start, end, text, groups }) =>
      groups.count?.text === '49' ? null : { start, end, text, count: Number(groups.count?.text) },
    );
    expect(analyse('It won 51 votes and lost 49 votes.', { extractors: { votes } }).votes).toEqual([
      { start: 7, end: 15, text: '51 votes', count: 51 },
    ]);
  });

  it('gives a word inside a contraction the span of the contraction', () => {
    const text = 'She didn’t win.';
    expect(textsOf(fromMatch('did')(read(text)))).toEqual(['didn’t']);
    expect(textsOf(fromMatch('did not win')(read(text)))).toEqual(['didn’t win']);
  });

  it('keeps its offsets beside odd characters', () => {
    const text = '\ufeff\u200bOn\u00a0Monday,\u202e “it” won 5 votes…\r\n\r\nIt\ud800 won 6 votes.';
    const found = fromMatch('#Value votes')(read(text));
    expect(textsOf(found)).toEqual(['5 votes', '6 votes']);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('passes over boilerplate, unless it was asked for', () => {
    const text = 'The senate voted on the bill.\n\nClick this link for the original source of this article.';
    expect(fromMatch('click')(read(text))).toEqual([]);
    expect(textsOf(fromMatch('click')(read(text, { boilerplate: true })))).toEqual(['Click']);
  });

  it('finds nothing in nothing', () => {
    expect(fromMatch('.')(read(''))).toEqual([]);
    expect(fromMatch('.')(read(' \n '))).toEqual([]);
  });

  it.each(['', '  ', 5 as unknown as string])('refuses %j for a pattern', (pattern) => {
    expect(() => fromMatch(pattern)).toThrow(TypeError);
  });

  it('slices back from any text', () => {
    const everyWord = fromMatch('[<word>.]');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...`ab 5.,'’"“”-…\n\u00a0\u200b`) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: found, groups } of everyWord(read(text))) {
          expect(text.slice(start, end)).toBe(found);
          expect(groups.word && text.slice(groups.word.start, groups.word.end)).toBe(groups.word?.text);
        }
      }),
    );
  });
});
