import { describe, expect, it } from 'vitest';
import { extractNumericClaims } from '../../src/claims/index.js';

const measures = (text: string) => extractNumericClaims(text).map(({ measure, by }) => [measure?.text, by.measure]);

describe('what became of those counted', () => {
  it('is told by the counted noun with its verb, which overlaps the figure', () => {
    expect(measures('At least 31 people have died.')).toEqual([['people have died', 'befallen']]);
    expect(measures('Eleven miners were also feared dead.')).toEqual([['miners were also feared dead', 'befallen']]);
  });

  it('is told by the verb alone where no noun stands behind the figure', () => {
    expect(measures('Some 240 were badly injured.')).toEqual([['injured', 'befallen']]);
  });

  it('is not told of those counted inside another phrase', () => {
    expect(measures('Some 18,000 people were in tents.')).toEqual([]);
    expect(measures('Police found 12 dead whales.')).toEqual([['Police', 'verb-argument']]);
  });
});
