import { describe, expect, it } from 'vitest';
import { readMarkup } from './markup.js';

describe('marked-up text', () => {
  it('is the text without its marks, and what was marked', () => {
    const { text, marked } = readMarkup('{C:"We will win,"} {V:said} {S:Jane Doe}.');
    expect(text).toBe('"We will win," said Jane Doe.');
    expect(marked).toEqual([
      { label: 'C', start: 0, end: 14, text: '"We will win,"' },
      { label: 'V', start: 15, end: 19, text: 'said' },
      { label: 'S', start: 20, end: 28, text: 'Jane Doe' },
    ]);
  });

  it('nests', () => {
    expect(readMarkup('{A:one {B:two}}').marked.map((mark) => mark.text)).toEqual(['one two', 'two']);
  });

  it('refuses a mark that is not closed or not opened', () => {
    expect(() => readMarkup('{A:one')).toThrow('stays open');
    expect(() => readMarkup('one}')).toThrow('closes nothing');
  });
});
