import { describe, expect } from 'vitest';
import { extractTimes } from '../../src/times/index.js';
import { testCorpus } from '../support/corpus.js';
import { readMarkup } from '../support/markup.js';

/**
 * A mark states the kind and the value: `{date=2025-06-05:Thursday}`, `{duration=PT1H30M:an hour and a half}`. A colon in a value is
 * written as a full stop, a slash as two of them. Text without a mark holds no time.
 */
const check = (markup: string, published: string | null) => {
  const { text, marked } = readMarkup(markup);
  const shown = extractTimes(text, { published }).map(
    ({ kind, value, start, text }) =>
      `${start} "${text}" ${kind}=${String(value).replaceAll(':', '.').replaceAll('/', '..')}`,
  );
  expect(shown).toEqual(marked.map(({ label, start, text }) => `${start} "${text}" ${label}`));
};

describe('times without a day of publication', () => {
  testCorpus(new URL('open.txt', import.meta.url), ({ markup }) => check(markup, null));
});

describe('times in an article of Thursday 5 June 2025', () => {
  testCorpus(new URL('published.txt', import.meta.url), ({ markup }) => check(markup, '2025-06-05'));
});
