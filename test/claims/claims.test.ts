import { describe, expect } from 'vitest';
import { extractNumericClaims, type NumericClaim } from '../../src/claims/index.js';
import { type Document, read } from '../../src/document/index.js';
import { extractQuantities } from '../../src/quantities/index.js';
import { extractTimes } from '../../src/times/index.js';
import { testCorpus } from '../support/corpus.js';
import { readMarkup } from '../support/markup.js';

/**
 * Marks state the parts of a claim: `Q` its figure (`FROM`, `TO` and `BY` in a change, with the direction on one of them, `BY.up`),
 * `M` the measure, `O` the owner, `A` the agent, `T` the time. A number behind a label tells the claims of one example apart, and a
 * mark may serve several (`M12`). A text without marks makes no claim.
 */
describe('numeric claims', () => {
  testCorpus(new URL('claims.txt', import.meta.url), ({ markup }) => {
    const { text, marked } = readMarkup(markup);
    const stated = new Map<string, Map<string, string>>();
    for (const { label, text } of marked) {
      const [, part = '', claims = '', direction] = /^([A-Z]+)(\d*)(?:\.(\w+))?$/.exec(label) ?? [];
      for (const claim of claims || '1') {
        const parts = stated.get(claim) ?? new Map<string, string>();
        parts.set(part, text);
        if (direction) parts.set('direction', direction);
        stated.set(claim, parts);
      }
    }
    const doc = read(text);
    expect(extractNumericClaims(doc).map((claim) => shown(doc, claim))).toEqual(
      [...stated].sort(([a], [b]) => a.localeCompare(b)).map(([, parts]) => [...parts].sort()),
    );
  });
});

/** A claim as the marks would state it. */
function shown(doc: Document, { quantity, change, measure, owner, agent, time }: NumericClaim) {
  const textOf = new Map([...extractQuantities(doc), ...extractTimes(doc)].map(({ id, text }) => [id, text]));
  const parts: (readonly [string, string | null | undefined])[] = [
    ['M', measure?.text],
    ['O', owner?.text],
    ['A', agent?.text],
    ['T', time && textOf.get(time)],
    ['direction', change?.direction],
    ['FROM', change?.from && textOf.get(change.from)],
    ['TO', change?.to && textOf.get(change.to)],
    ['BY', change?.by && textOf.get(change.by)],
    ['Q', change ? null : textOf.get(quantity)],
  ];
  return parts.filter((part): part is [string, string] => Boolean(part[1])).sort();
}
