import { describe, expect } from 'vitest';
import { extractNames } from '../../src/names/index.js';
import { testCorpus } from '../support/corpus.js';
import { readMarkup } from '../support/markup.js';

const LABEL = { person: 'P', organization: 'O', place: 'L', group: 'G', event: 'E' };

describe('names and their types', () => {
  testCorpus(new URL('./names.txt', import.meta.url), ({ markup }) => {
    const { text, marked } = readMarkup(markup);
    const found = extractNames(text)
      .flatMap(({ type, mentions }) =>
        mentions.map(({ start, end, text }) => ({ label: LABEL[type], start, end, text })),
      )
      .sort((a, b) => a.start - b.start);
    expect(found).toEqual(marked);
  });
});
