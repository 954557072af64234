import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import { testCorpus } from '../support/corpus.js';
import { readMarkup } from '../support/markup.js';

testCorpus(new URL('quotes.txt', import.meta.url), ({ markup }) => {
  const { text, marked } = readMarkup(markup);
  const found = extractQuotes(text).map((quote) => `${quote.closed ? '' : 'u-'}${quote.kind}: ${quote.text}`);
  expect(found).toEqual(marked.map((mark) => `${mark.label}: ${mark.text}`));
});

describe('quotes', () => {
  it('take in what stands inside the marks, paragraph by paragraph', () => {
    const [quote] = extractQuotes('“We will win.\n“We will not lose,” said Jane Doe.');
    expect(quote?.content.map((span) => span.text)).toEqual(['We will win.', 'We will not lose,']);
  });

  it('know the quote that they stand in', () => {
    const quotes = extractQuotes('“He told me ‘never again,’ and left,” she said. “So there.”');
    expect(quotes.map(({ id, parent }) => [id, parent])).toEqual([
      ['q1', null],
      ['q2', 'q1'],
      ['q3', null],
    ]);
  });

  it('never throw, lie in the text and nest properly, whatever the marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      "''",
      '``',
      '«',
      '»',
      ' ',
      'a',
      'word',
      ', ',
      '. ',
      '\n',
      '\n\n',
      '9',
      '\uD800',
      '\u200B',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const quotes = extractQuotes(text);
        for (const quote of quotes) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          for (const span of quote.content) {
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(span.start >= quote.start && span.end <= quote.end).toBe(true);
          }
          const parent = quotes.find((other) => other.id === quote.parent);
          if (parent) expect(parent.start <= quote.start && quote.end <= parent.end).toBe(true);
        }
      }),
    );
  });
});
