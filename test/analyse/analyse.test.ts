import { describe, expect, expectTypeOf, it } from 'vitest';
import { analyse, type Document, extractQuotes, extractTimes, read, type Span } from '../../src/index.js';

const TEXT = 'The mayor won 12 votes on Tuesday. “We will win again,” she said.';

interface Vote extends Span {
  readonly votes: number;
}

function findVotes(doc: Document): readonly Vote[] {
  return [...doc.text.matchAll(/(\d{1,9}) votes/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    votes: Number(found[1]),
  }));
}

describe('analyse', () => {
  it('holds the text, its blocks and its sentences', () => {
    const report = analyse(TEXT, { published: '2025-06-05' });
    expect(report.text).toBe(TEXT);
    expect(report.published).toBe('2025-06-05');
    expect(report.sentences.map((sentence) => Object.keys(sentence))).toEqual(
      Array(2).fill(['start', 'end', 'text', 'block']),
    );
  });

  it('is plain data', () => {
    const report = analyse(TEXT);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('runs the extractors of a user beside its own, and knows their types', () => {
    const report = analyse(TEXT, { extractors: { votes: findVotes } });
    expect(report.votes).toEqual([{ start: 14, end: 22, text: '12 votes', votes: 12 }]);
    expectTypeOf(report.votes).toEqualTypeOf<readonly Vote[]>();
    // @ts-expect-error: no extractor of that name was given
    expect(report.ballots).toBeUndefined();
  });

  it('fills only the lists that are asked for', () => {
    const report = analyse(TEXT, { extractors: { votes: findVotes }, only: ['votes', 'times'] });
    expect(report.votes).toHaveLength(1);
    expect(report.times).toEqual(extractTimes(TEXT));
    expect(report.quotes).toEqual([]);
    expect(analyse(TEXT, { only: ['quotes'] }).quotes).toEqual(extractQuotes(TEXT));
  });

  it('refuses the name of an extractor that it does not know', () => {
    // @ts-expect-error: there is no list of that name
    expect(() => analyse(TEXT, { only: ['quotations'] })).toThrow('only: there is no extractor "quotations"');
  });

  it.each(['quotes', 'text', 'entities', 'version'])('refuses an own extractor named "%s"', (name) => {
    expect(() => analyse(TEXT, { extractors: { [name]: findVotes } })).toThrow(
      `the extractor "${name}" has the name of a field of the report`,
    );
  });

  it('refuses a span that does not lie in the text, by the name of its extractor', () => {
    const beyond = () => [{ start: 60, end: 900 }];
    expect(() => analyse(TEXT, { extractors: { beyond } })).toThrow('the extractor "beyond": item 0 spans 60 to 900');
    const shifted = () => [{ start: 1, end: 4, text: 'The' }];
    expect(() => analyse(TEXT, { extractors: { shifted } })).toThrow(
      '"shifted": item 0 has a text that does not stand at 1 to 4',
    );
  });

  it('refuses what is no list, and lets the error of an extractor through', () => {
    const none = (() => null) as unknown as () => readonly unknown[];
    expect(() => analyse(TEXT, { extractors: { none } })).toThrow('the extractor "none" must return a list');
    const broken = () => {
      throw new RangeError('no votes today');
    };
    expect(() => analyse(TEXT, { extractors: { broken } })).toThrow(new RangeError('no votes today'));
  });
});

describe('a built-in extractor', () => {
  it('takes a string or a Document, and computes its result once per Document', () => {
    const doc = read(TEXT);
    expect(extractQuotes(doc)).toEqual(extractQuotes(TEXT));
    expect(extractQuotes(doc)).toBe(extractQuotes(doc));
  });
});

describe('what is not an article', () => {
  it.each([undefined, null, 42, ['a'], { text: 'a' }])('%j is a TypeError that says so', (input) => {
    expect(() => analyse(input as unknown as string)).toThrow(TypeError);
    expect(() => analyse(input as unknown as string)).toThrow(/reads a string, not/);
    expect(() => extractQuotes(input as unknown as string)).toThrow(/reads a string, not/);
  });

  it.each(['5 June 2025', '2025-13-01', '2025-02-30', ''])('"%s" is no day of publication', (published) => {
    expect(() => read(TEXT, { published })).toThrow(/published must be a day like 2025-06-05/);
  });

  it('a moment of publication counts as its day', () => {
    expect(read(TEXT, { published: '2025-06-05T23:10:00Z' }).published).toBe('2025-06-05');
  });
});
