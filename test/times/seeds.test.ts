import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractTimes } from '../../src/times/index.js';

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');
const timesOf = (name: string, published?: string) =>
  extractTimes(seed(name), { published: published ?? null }).map(({ text, value }) => [text, value]);

describe('the times of the seeds', () => {
  it('finds those of the first, read by hand', () => {
    expect(timesOf('000_ad910f024c7824ce')).toEqual([
      ['an hour and a half', 'PT1H30M'],
      ['May 12', 'XXXX-05-12'],
      ['90-day', 'P90D'],
      ['2024', '2024'],
      ['January', 'XXXX-01'],
    ]);
  });

  it('finds those of the second, read by hand', () => {
    expect(timesOf('001_9aacba2e2db2e786', '2025-06-06')).toEqual([
      ['90-minute', 'PT90M'],
      ['90-Minute', 'PT90M'],
      ['90 minutes', 'PT90M'],
      ['the past several years', 'PXY'],
      ['one and a half hours', 'PT1H30M'],
      ['90-day', 'P90D'],
      ['Thursday', '2025-06-05'],
      ['decades', 'PXDE'],
      ['November 2017', '2017-11'],
      ['April of that same year', '2017-04'],
    ]);
  });
});
