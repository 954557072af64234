import { expect } from 'vitest';
import { read } from '../../src/index.js';
import { testCorpus } from '../support/corpus.js';

testCorpus(new URL('./sentences.txt', import.meta.url), ({ markup }) => {
  const pieces = markup.replaceAll('\\n', '\n').split('|');
  const doc = read(pieces.map((piece) => piece).join(''));
  expect(doc.sentences.map((sentence) => sentence.text)).toEqual(pieces.map((piece) => piece.trim()));
});
