import { describe } from 'vitest';
import { extractEntities } from '../../src/coreference/index.js';
import { expectChains } from '../support/chains.js';
import { testCorpus } from '../support/corpus.js';

describe('pronouns', () => {
  testCorpus(new URL('./pronouns.txt', import.meta.url), ({ markup }) => expectChains(markup, extractEntities));
});

describe('descriptions', () => {
  testCorpus(new URL('./descriptions.txt', import.meta.url), ({ markup }) => expectChains(markup, extractEntities));
});
