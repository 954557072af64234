import { describe, expect } from 'vitest';
import { extractNames } from '../../src/names/index.js';
import { testCorpus } from '../support/corpus.js';
import { readMarkup } from '../support/markup.js';

describe('roles and honorifics', () => {
  testCorpus(new URL('./roles.txt', import.meta.url), ({ markup }) => {
    const { text, marked } = readMarkup(markup);
    const found = extractNames(text)
      .filter(({ type }) => type === 'person')
      .flatMap(({ mentions }) => mentions)
      .flatMap(({ start, end, text, role, honorific }) => [
        { label: 'P', start, end, text },
        ...(role ? [{ label: 'R', ...role }] : []),
        ...(honorific ? [{ label: 'H', ...honorific }] : []),
      ])
      .sort((a, b) => a.start - b.start);
    expect(found).toEqual(marked);
  });
});
