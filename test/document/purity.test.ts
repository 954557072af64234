import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';

const wordsOf = (text: string) => read(text).tokens.map((token) => token.text);

describe('a text is read alike whatever was read before', () => {
  it.each([
    ['There are stranger names in the U.S for towns.', 'The U.S. sold it.', 'The U.S. sold it .'],
    ['It was J.P and nobody else.', 'J.P. Ellery wrote.', 'J.P. Ellery wrote .'],
  ])('after %s', (before, text, words) => {
    read(before);
    expect(wordsOf(text)).toEqual(words.split(' '));
  });
});
