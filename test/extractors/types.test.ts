import { describe, expectTypeOf, it } from 'vitest';
import {
  analyse,
  type Document,
  type Found,
  fromMatch,
  fromPattern,
  nounPhraseOf,
  type Report,
  type Span,
  subjectOf,
} from '../../src/index.js';

/** What these tests say of types is checked by `npm run types`. */
describe('the list of an own extractor has the type of what it finds', () => {
  it('by a regular expression', () => {
    const bills = fromPattern(/H\.R\. (?<number>\d+)/u, ({ start, end, groups }) => ({
      start,
      end,
      number: Number(groups.number?.text),
    }));
    const plain = fromPattern(/H\.R\. \d+/u);
    const report = analyse('It passed H.R. 5.', { extractors: { bills, plain } });
    expectTypeOf(report.bills).toEqualTypeOf<readonly { start: number; end: number; number: number }[]>();
    expectTypeOf(report.plain).toEqualTypeOf<readonly Found[]>();
    expectTypeOf(report.plain[0]?.groups.number).toEqualTypeOf<Span | undefined>();
    expectTypeOf(report).toExtend<Report>();
  });

  it('by the match syntax of compromise, without what is left out', () => {
    const votes = fromMatch('[<count>#Value] votes', ({ groups }) => (groups.count ? groups.count.text : null));
    const report = analyse('It won 5 votes.', { extractors: { votes } });
    expectTypeOf(report.votes).toEqualTypeOf<readonly string[]>();
  });

  it('by the dependency tree', () => {
    const subjects = (doc: Document): readonly (Span | null)[] =>
      doc.tokens.map((_, token) => {
        const subject = subjectOf(doc, token);
        return subject === null ? null : nounPhraseOf(doc, subject);
      });
    const report = analyse('He left.', { extractors: { subjects } });
    expectTypeOf(report.subjects).toEqualTypeOf<readonly (Span | null)[]>();
  });

  it('and what is wrong is an error of types', () => {
    const mistakes = () => {
      const extractors = { words: (doc: Document) => doc.tokens.map(({ text }) => text) };
      // @ts-expect-error: there is no such list
      analyse('He left.', { extractors }).word;
      // @ts-expect-error: an extractor gives a list
      analyse('He left.', { extractors: { count: (doc: Document) => doc.tokens.length } });
      // @ts-expect-error: an extractor is not asynchronous
      analyse('He left.', { extractors: { later: async (doc: Document) => doc.tokens } });
      // @ts-expect-error: `fromPattern` takes a regular expression
      fromPattern('votes');
    };
    expectTypeOf(mistakes).toBeFunction();
  });
});
