import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribution, analyse, extractAttributions, type ReadOptions, read } from '../../src/index.js';
import { type Example, readCorpus, testCorpus } from '../support/corpus.js';
import { type Marked, readMarkup } from '../support/markup.js';

/**
 * The corpus marks S, V and C (speaker, cue, content), with a number where a line has several acts of saying. A label may go on with
 * `=Jane_Doe` (the speaker's name), `|negative`, `|hypothetical`, `|direct` and so on, and `<1` (stands in the content of act 1).
 */
const LABEL = /^(?<role>[SVC])(?<number>\d*)(?:=(?<name>[\w.]+))?(?:<(?<parent>\d))?(?:\|(?<quality>\w+))?$/;

interface Expected {
  source: string | null;
  cue: string | null;
  content: string[];
  name?: string;
  parent?: string;
  quality?: string;
}

function expectedActs(marked: readonly Marked[]): ReadonlyMap<string, Expected> {
  const acts = new Map<string, Expected>();
  for (const { label, start, text } of marked) {
    const { role, number = '', name, parent, quality } = LABEL.exec(label)?.groups ?? {};
    const act = acts.get(number) ?? { source: null, cue: null, content: [] };
    const at = `${start} ${text}`;
    if (role === 'S') act.source = at;
    else if (role === 'V') act.cue = at;
    else if (role === 'C') act.content.push(at);
    else throw new Error(`the label ${label} is none of S, V, C`);
    if (name) act.name = name.replaceAll('_', ' ');
    if (parent) act.parent = parent;
    if (quality) act.quality = quality;
    acts.set(number, act);
  }
  return acts;
}

function describeFound(
  act: Attribution,
  all: readonly Attribution[],
  expected: Expected | undefined,
  numbers: readonly string[],
): Expected {
  const at = (span: { start: number; text: string } | null) => (span ? `${span.start} ${span.text}` : null);
  const parent = all.findIndex((other) => other.id === act.parent);
  const qualities = [act.kind, act.act, act.polarity, act.modality] as string[];
  return {
    source: at(act.speaker.mention),
    cue: at(act.cue),
    content: act.content.map((span) => at(span) as string),
    ...(expected?.name ? { name: act.speaker.name ?? 'nobody' } : {}),
    ...(parent >= 0 ? { parent: numbers[parent] ?? '?' } : {}),
    ...(expected?.quality
      ? { quality: qualities.includes(expected.quality) ? expected.quality : qualities.join(' ') }
      : {}),
  };
}

function check({ markup }: Example, options: ReadOptions = {}): void {
  const { text, marked } = readMarkup(markup);
  const expected = expectedActs(marked);
  const found = extractAttributions(read(text, options));
  const key = (act: { cue: string | null; content: string[] }) => Number.parseInt(act.cue ?? act.content[0] ?? '0', 10);
  const order = [...expected.entries()].sort(([, a], [, b]) => key(a) - key(b));
  const numbers = order.map(([number]) => number);
  const described = found.map((act, index) => describeFound(act, found, order[index]?.[1], numbers));
  expect(described).toEqual(order.map(([, act]) => act));
}

testCorpus(new URL('attributions.txt', import.meta.url), (example) => check(example));
testCorpus(new URL('beliefs.txt', import.meta.url), (example) => check(example, { lexicon: { beliefs: true } }));

describe('beliefs', () => {
  it('are not found where nobody asks for them', () => {
    const cues = readCorpus(new URL('beliefs.txt', import.meta.url)).map(({ markup }) =>
      extractAttributions(readMarkup(markup).text).map((act) => act.act),
    );
    expect(cues.flat()).not.toContain('believe');
  });
});

describe('attributions', () => {
  const seeds = ['000_ad910f024c7824ce.txt', '001_9aacba2e2db2e786.txt'].map((name) =>
    readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8'),
  );

  it('never throw and lie in the text, whatever is cut out of an article', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.nat(6000), fc.nat(800), fc.nat(6000), (seed, from, length, extra) => {
        const text = seed.slice(from, from + length) + seed.slice(extra, extra + 60);
        for (const act of extractAttributions(text)) {
          for (const span of [...act.content, act.cue, act.speaker.mention]) {
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refer to quotes, entities and parents that are in the report', () => {
    for (const seed of seeds) {
      const report = analyse(seed);
      const ids = new Set([...report.quotes, ...report.entities, ...report.attributions].map((one) => one.id));
      for (const act of report.attributions) {
        const refers = [...act.quotes, act.parent, act.speaker.entity].filter((id) => id !== null);
        expect(refers.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });
});
