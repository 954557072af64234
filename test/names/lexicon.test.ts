import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';
import { extractNames } from '../../src/names/index.js';

const formsOf = (text: string, lexicon: NonNullable<Parameters<typeof read>[1]>['lexicon']) =>
  extractNames(read(text, { lexicon })).map(({ type, gender, mentions }) => ({
    type,
    gender,
    forms: mentions.map((mention) => mention.text),
  }));

describe('names and titles that a caller adds', () => {
  it('finds a name in all of its forms, as one entity of the given type', () => {
    const names = [{ forms: ['the Glass Onion', 'The Onion Cellar'], type: 'place' }] as const;
    expect(formsOf('We ate at the Glass Onion. The Onion Cellar was full.', { names })).toEqual([
      { type: 'place', gender: null, forms: ['the Glass Onion', 'The Onion Cellar'] },
    ]);
  });

  it('takes the gender of a person, and the surname alone for the person', () => {
    const names = [{ forms: ['Zed Quorra', 'DJ Zed'], type: 'person', gender: 'female' }] as const;
    expect(formsOf('Fans of DJ Zed cheered. Later Quorra bowed.', { names })).toEqual([
      { type: 'person', gender: 'female', forms: ['DJ Zed', 'Quorra'] },
    ]);
  });

  it('overrules what the lists and the recogniser would say', () => {
    const names = [{ forms: ['Paris'], type: 'person' }] as const;
    expect(formsOf('She lives in Paris now.', { names })[0]?.type).toBe('person');
  });

  it('reads an added title as a role', () => {
    const [entity] = extractNames(
      read('It was Grand Poobah Laura Brandt who spoke.', { lexicon: { titles: ['Grand Poobah'] } }),
    );
    expect(entity?.mentions.map(({ text, role }) => [role?.text, text])).toEqual([['Grand Poobah', 'Laura Brandt']]);
  });
});
