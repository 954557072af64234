import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../src/quantities/index.js';

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');
const quantitiesOf = (name: string) =>
  extractQuantities(seed(name)).map(({ text, value, unit, modifier }) => [text, value, unit, modifier]);

describe('the quantities of the seeds', () => {
  it('finds those of the first, read by hand', () => {
    expect(quantitiesOf('000_ad910f024c7824ce')).toEqual([
      ['an hour and a half', 1.5, 'hour', 'exact'],
      ['145%', 145, 'percent', 'exact'],
      ['30%', 30, 'percent', 'exact'],
      ['90-day', 90, 'day', 'exact'],
      ['125%', 125, 'percent', 'exact'],
      ['10%', 10, 'percent', 'exact'],
      ['two nations', 2, 'nation', 'exact'],
      ['$295 billion', 295e9, 'USD', 'exact'],
    ]);
  });

  it('finds those of the second, read by hand', () => {
    expect(quantitiesOf('001_9aacba2e2db2e786')).toEqual([
      ['$295 billion', 295e9, 'USD', 'exact'],
      ['90-minute', 90, 'minute', 'exact'],
      ['30%', 30, 'percent', 'exact'],
      ['10%', 10, 'percent', 'exact'],
      ['$295 billion', 295e9, 'USD', 'exact'],
      ['two largest economies', 2, 'largest economy', 'exact'],
      ['90-Minute', 90, 'minute', 'exact'],
      ['90 minutes', 90, 'minute', 'about'],
      ['two largest economies', 2, 'largest economy', 'exact'],
      ['several years', null, 'year', 'exact'],
      ['one and a half hours', 1.5, 'hour', 'about'],
      ['two leaders', 2, 'leader', 'exact'],
      ['30%', 30, 'percent', 'exact'],
      ['90-day', 90, 'day', 'exact'],
      ['10%', 10, 'percent', 'exact'],
      ['$295 billion', 295e9, 'USD', 'exact'],
      ['one of America’s most significant economic partners', 1, 'significant economic partner', 'exact'],
    ]);
  });
});
