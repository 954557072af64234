import { describe } from 'vitest';
import { extractNames } from '../../src/names/index.js';
import { expectChains } from '../support/chains.js';
import { testCorpus } from '../support/corpus.js';

describe('names of one thing', () => {
  testCorpus(new URL('./aliases.txt', import.meta.url), ({ markup }) => expectChains(markup, extractNames));
});
