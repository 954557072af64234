import { describe, expect, it } from 'vitest';
import { analyse, toJson, toJsonl } from '../../src/index.js';
import { handMade } from './fixture.js';

describe('JSON', () => {
  it('is the report', () => {
    expect(JSON.parse(toJson(handMade))).toEqual(handMade);
    expect(toJson(handMade)).toContain('\n  "version": "1"');
    expect(toJson(handMade, 0)).not.toContain('\n');
  });

  it('is one line a report in JSON Lines', () => {
    const lines = toJsonl(handMade) + toJsonl(analyse('Two\nlines.'));
    expect(lines.endsWith('\n')).toBe(true);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    ).toEqual([handMade.text, 'Two\nlines.']);
  });

  it('keeps halves of surrogate pairs, so that offsets hold', () => {
    const text = 'A \ud83d b \udc4d c.';
    expect(JSON.parse(toJson(analyse(text))).text).toBe(text);
  });

  it('holds the lists of own extractors', () => {
    const report = analyse('Yes.', { extractors: { words: (doc) => doc.tokens.map((token) => token.text) } });
    expect(JSON.parse(toJson(report)).words).toEqual(['Yes', '.']);
  });
});
