import { describe, expect, it } from 'vitest';
import {
  analyse,
  compare,
  type Report,
  toArticleHtml,
  toAttributionsCsv,
  toBrat,
  toComparisonHtml,
  toHtml,
  toJson,
  toJsonLd,
  toJsonl,
  toNumericClaimsCsv,
  toSpacy,
  toText,
  toWebAnnotations,
} from '../../src/index.js';

const TEXT = '“We won 5% more,” said Ann Lake.';

/** Every format but those that hold the own lists. */
const formats: Readonly<Record<string, (report: Report) => unknown>> = {
  toText,
  toHtml,
  toArticleHtml,
  toAttributionsCsv,
  toNumericClaimsCsv,
  toBrat,
  toJsonLd,
  toWebAnnotations: (report) => toWebAnnotations(report, { source: 'urn:x' }),
  toComparisonHtml: (report) => toComparisonHtml(compare([report])),
};

describe('lists of own extractors', () => {
  const report = analyse(TEXT, {
    extractors: {
      odd: () => [null, undefined, 5, 'words', [], { start: 0, end: 0 }, { text: 5 }, { id: {} }, () => 1],
      __proto: () => [{ start: 0, end: 3, text: '“We' }],
      spans: () => [],
    },
  });
  const plain = analyse(TEXT);

  it.each(Object.keys(formats))('change nothing in %s', (name) => {
    expect(formats[name]?.(report)).toEqual(formats[name]?.(plain));
  });

  it('are in JSON as it can hold them', () => {
    const expected = [null, null, 5, 'words', [], { start: 0, end: 0 }, { text: 5 }, { id: {} }, null];
    expect(JSON.parse(toJson(report)).odd).toEqual(expected);
    expect(JSON.parse(toJsonl(report)).odd).toEqual(expected);
  });

  it('are in spaCy’s JSON where they are spans of at least a character', () => {
    const { spans } = toSpacy(report);
    expect(Object.keys(spans)).toEqual(expect.arrayContaining(['__proto']));
    expect(Object.keys(spans)).not.toContain('odd');
  });
});
