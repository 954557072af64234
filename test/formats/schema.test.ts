import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { analyse, type Report } from '../../src/index.js';
import { ROOT } from '../support/command.js';
import { handMade } from './fixture.js';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'dist/report.schema.json'), 'utf8')),
);

/** What the schema has against a report once it is JSON. */
function complaints(report: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(report)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const seeds = ['000_ad910f024c7824ce', '001_9aacba2e2db2e786'].map((name) =>
  readFileSync(join(ROOT, `seeds/${name}.txt`), 'utf8'),
);

describe('the JSON Schema of the report', () => {
  it.each(seeds)('holds for a real report', (text) => {
    expect(complaints(analyse(text, { published: '2025-06-05' }))).toEqual([]);
  });

  it('holds for a report with something of everything, and for an empty one', () => {
    expect(complaints(handMade)).toEqual([]);
    expect(complaints(analyse(''))).toEqual([]);
  });

  it('lets the lists of own extractors stand beside the others', () => {
    expect(complaints(analyse('Yes.', { extractors: { words: () => ['Yes', { a: [null] }] } }))).toEqual([]);
  });

  const broken: readonly [string, (report: Report) => unknown, string][] = [
    ['a list that is missing', ({ quotes, ...rest }) => rest, "must have required property 'quotes'"],
    [
      'a kind that there is not',
      (report) => ({ ...report, attributions: report.attributions.map((one) => ({ ...one, kind: 'loud' })) }),
      'must be equal to one of the allowed values',
    ],
    [
      'a start in words',
      (report) => ({ ...report, times: report.times.map((one) => ({ ...one, start: 'one' })) }),
      'must be number',
    ],
    [
      'a field that there is not',
      (report) => ({ ...report, quotes: report.quotes.map((one) => ({ ...one, loud: true })) }),
      'must NOT have additional properties',
    ],
  ];
  it.each(broken)('does not hold for %s', (_, breakIt, complaint) => {
    expect(complaints(breakIt(handMade)).join('\n')).toContain(complaint);
  });
});
