import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, compare, type NumericClaim, type Report, toComparisonHtml } from '../../src/index.js';
import { HOSTILE, hostileReport } from '../formats/hostile.js';
import { ROOT } from '../support/command.js';
import { elementsOf } from '../support/html.js';

/** A claim as a test writes it: what is measured, of whom, how much, in what, for when, and the way of its change. */
interface Written {
  readonly measure: string;
  readonly owner?: string;
  readonly value: number;
  readonly unit?: string | null;
  readonly kind?: Report['quantities'][number]['kind'];
  readonly time?: string;
  readonly by?: 'up' | 'down';
  readonly to?: 'up' | 'down';
}

const span = (text: string) => ({ start: 0, end: text.length, text });

/** A report that makes these claims and nothing else. */
function reportOf(...written: readonly Written[]): Report {
  const empty = analyse('');
  return {
    ...empty,
    times: written.flatMap(({ time }, index) =>
      time ? [{ ...span(time), id: `t${index}`, kind: 'date' as const, value: time }] : [],
    ),
    quantities: written.map(({ value, unit = 'USD', kind = 'money' }, index) => ({
      ...span(`${value} ${unit}`),
      id: `n${index}`,
      kind,
      value,
      min: null,
      max: null,
      unit,
      modifier: 'exact' as const,
    })),
    numericClaims: written.map(({ measure, owner, time, by, to }, index): NumericClaim => {
      const id = `n${index}`;
      const direction = by ?? to;
      return {
        id: `c${index}`,
        sentence: 0,
        quantity: id,
        change: direction ? { direction, from: null, to: to ? id : null, by: by ? id : null } : null,
        measure: measure === '' ? null : span(measure),
        owner: owner ? span(owner) : null,
        agent: null,
        time: time ? `t${index}` : null,
        attribution: null,
        by: { measure: null, change: null },
      };
    }),
  };
}

const verdicts = (a: Written | readonly Written[], b: Written | readonly Written[]) =>
  compare([reportOf(...[a].flat()), reportOf(...[b].flat())])
    .claims.map(({ verdict }) => verdict)
    .join(' ');

describe('figures of two articles', () => {
  const hours = { measure: 'The conversation', value: 1.5, unit: 'hour', kind: 'duration' } as const;
  const minutes = { measure: 'call', value: 90, unit: 'minute', kind: 'duration' } as const;
  const revenue = { measure: 'revenue', owner: 'Acme', value: 5 };

  it.each<[string, Written, Written, string]>([
    ['the same amount in other units', hours, minutes, 'agree'],
    ['the same of the same', revenue, { measure: 'Acme’s revenue', value: 5 }, 'agree'],
    ['another amount of the same', revenue, { ...revenue, value: 6 }, 'differ'],
    ['the same amount of something else', revenue, { measure: 'staff', value: 5 }, 'alone alone'],
    [
      'another amount of something close',
      { measure: 'tariffs on imports', value: 1 },
      { measure: 'tariffs on exports', value: 2 },
      'alone alone',
    ],
    ['another unit', revenue, { ...revenue, unit: 'EUR' }, 'alone alone'],
    [
      'a part in words and in percent',
      { ...revenue, value: 1 / 3, kind: 'ratio', unit: null },
      { ...revenue, value: 33, kind: 'percent', unit: 'percent' },
      'agree',
    ],
    [
      'two percentages that are close',
      { ...revenue, value: 3, kind: 'percent', unit: 'percent' },
      { ...revenue, value: 3.4, kind: 'percent', unit: 'percent' },
      'differ',
    ],
    ['another time', { ...revenue, time: '2023' }, { ...revenue, value: 6, time: '2024' }, 'alone alone'],
    ['a time that only one says', { ...revenue, time: '2023' }, revenue, 'agree'],
    ['an amount and a change by it', revenue, { ...revenue, by: 'up' }, 'alone alone'],
    ['an amount and a change to it', revenue, { ...revenue, to: 'up' }, 'agree'],
    ['changes in two directions', { ...revenue, by: 'down' }, { ...revenue, by: 'up' }, 'differ'],
    ['measures that nobody knows', { measure: '', value: 5 }, { measure: '', value: 5 }, 'alone alone'],
  ])('%s', (_, a, b, expected) => {
    expect(verdicts(a, b)).toBe(expected);
    expect(verdicts(b, a)).toBe(expected);
  });

  it('puts what one article says twice together', () => {
    expect(verdicts([revenue, revenue], [])).toBe('alone');
    expect(verdicts([revenue, { ...revenue, value: 7 }], [])).toBe('alone alone');
    expect(verdicts([revenue, { ...revenue, value: 7 }], revenue)).toBe('agree alone');
  });

  it('names the reports and gives the claims in order', () => {
    const { claims } = compare([reportOf(revenue), reportOf(hours), reportOf(revenue, minutes)]);
    expect(claims.map((one) => [one.verdict, one.measure, one.claims.map(({ report }) => report)])).toEqual([
      ['agree', 'revenue', [0, 2]],
      ['agree', 'The conversation', [1, 2]],
    ]);
  });
});

describe('quotations in two articles', () => {
  const verdictOn = (...texts: readonly string[]) =>
    compare(texts.map((text) => analyse(text))).quotations.map(({ verdict }) => verdict);
  const whole = '“We will not close the road this winter,” said Ann Lake.';

  it('are one, whatever the marks and where the one is part of the other', () => {
    expect(verdictOn(whole, 'Ann Lake said: "We will not close the road."')).toEqual(['same-speaker']);
  });

  it('have another speaker, or one who is not known', () => {
    expect(verdictOn(whole, '“We will not close the road,” said Joe Hill.')).toEqual(['different-speakers']);
    expect(verdictOn(whole, '“We will not close the road.”')).toEqual(['not-known']);
  });

  it('are not shared where they are a turn of phrase, or of one article', () => {
    expect(verdictOn('She called it “very good”.', 'He called it “very good”.')).toEqual([]);
    expect(verdictOn(`${whole}\n\n${whole}`, 'Nothing.')).toEqual([]);
  });
});

describe('names in two articles', () => {
  const names = (...texts: readonly string[]) => {
    const { shared, alone } = compare(texts.map((text) => analyse(text)));
    return { shared: shared.map(({ name }) => name), alone: alone.map(({ name }) => name) };
  };

  it('are one where one article gives only a part of the name that the other gives too', () => {
    expect(names('Ann Lake left. Lake was late.', 'Lake left early. Mrs. Lake was tired.').shared).toEqual([
      'Ann Lake',
    ]);
    expect(names('The U.S. agreed.', 'The US agreed.').alone).toEqual([]);
  });

  it('are two where the full names differ', () => {
    expect(names('Ann Lake left. Lake was late.', 'Joe Lake left. Lake was late.')).toEqual({
      shared: [],
      alone: ['Ann Lake', 'Joe Lake'],
    });
  });
});

describe('any reports', () => {
  it('have every claim and every name once', () => {
    const text = fc.constantFrom(
      'Ann Lake said profits rose 5%.',
      'Profits rose 6%.',
      'Joe Hill paid $5.',
      'The road cost $5 million.',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(
          text.map((one) => analyse(one)),
          { maxLength: 4 },
        ),
        (reports) => {
          const { claims, shared, alone } = compare(reports);
          const keys = claims.flatMap((one) => one.claims.map(({ report, claim }) => `${report} ${claim.id}`));
          expect([...keys].sort()).toEqual(
            reports.flatMap(({ numericClaims }, report) => numericClaims.map(({ id }) => `${report} ${id}`)).sort(),
          );
          const named = [...shared, ...alone].flatMap(({ entities }) =>
            entities.map(({ report, entity }) => `${report} ${entity.id}`),
          );
          expect(new Set(named).size).toBe(named.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a comparison as a page', () => {
  const seeds = ['000_ad910f024c7824ce', '001_9aacba2e2db2e786'].map((name) =>
    analyse(readFileSync(join(ROOT, `seeds/${name}.txt`), 'utf8')),
  );

  it('has a column for each article and a row for each thing', () => {
    const comparison = compare(seeds);
    const elements = elementsOf(toComparisonHtml(comparison, { titles: ['One', 'Two'] }));
    const rows = elements.filter(({ name, attributes }) => name === 'th' && attributes.scope === 'row');
    const { claims, quotations, shared, alone } = comparison;
    expect(rows).toHaveLength(claims.length + quotations.length + shared.length + alone.length);
    const columns = elements
      .filter(({ name, attributes }) => name === 'th' && attributes.scope === 'col')
      .map(({ text }) => text);
    expect(new Set(columns)).toEqual(new Set(['One', 'Two']));
    expect(elements.map(({ name }) => name)).not.toContain('script');
  });

  it('is of no article too', () => {
    expect(elementsOf(toComparisonHtml(compare([]))).filter(({ name }) => name === 'table')).toEqual([]);
  });

  it.each(HOSTILE)('lets no hostile text become an element: %j', (words) => {
    const report = hostileReport(words);
    const known = new Set([
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'main',
      'h1',
      'section',
      'h2',
      'p',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'span',
      'br',
    ]);
    const elements = elementsOf(toComparisonHtml(compare([report, report]), { titles: [words] }));
    expect(elements.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});
