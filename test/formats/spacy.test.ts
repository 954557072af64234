import { describe, expect, it } from 'vitest';
import { analyse, toSpacy } from '../../src/index.js';
import { handMade } from './fixture.js';

const doc = toSpacy(handMade);
const words = ({ start, end }: { start: number; end: number }) => doc.text.slice(start, end);

describe('the JSON of a spaCy Doc', () => {
  it('has the names as entities, in the labels of OntoNotes and without overlap', () => {
    expect(doc.ents.map((ent) => [words(ent), ent.label])).toEqual([
      ['Jane Doe', 'PERSON'],
      ['Acme', 'ORG'],
      ['Doe', 'PERSON'],
    ]);
    const [first] = handMade.entities;
    const overlapping = { ...handMade, entities: first ? [first, { ...first, id: 'e9' }] : [] };
    expect(toSpacy(overlapping).ents).toHaveLength(2);
  });

  it('has groups of spans for all the rest', () => {
    expect(doc.spans.content?.map((span) => [words(span), span.label, span.kb_id])[2]).toEqual([
      'It sold over 300 carts',
      'Jane Doe',
      'a2',
    ]);
    expect(doc.spans.speakers?.map(words)).toEqual(['President Jane Doe', 'A spokesman', 'Doe']);
    expect(doc.spans.cues?.map(({ label }) => label)).toEqual(['say', 'say', 'according to']);
    expect(doc.spans.quantities).toHaveLength(handMade.quantities.length);
    expect(doc.spans.measures?.map(words)).toEqual(['the tariff', 'revenue']);
  });

  it('splits a token where a span ends inside it', () => {
    const { tokens, text } = toSpacy(
      analyse('A 90-day truce.', { extractors: { days: () => [{ start: 2, end: 4 }] } }),
    );
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toContain('90');
    expect(tokens.map(({ id }) => id)).toEqual(tokens.map((_, index) => index));
  });

  it('has the lists of own extractors that are spans, and passes over the others', () => {
    const report = analyse('Yes. No.', {
      extractors: {
        answers: () => [{ start: 0, end: 3 }],
        words: () => ['Yes', null, 5n, [0, 3]],
        empty: () => [],
      },
    });
    const { spans } = toSpacy(report);
    expect(spans.answers).toEqual([{ start: 0, end: 3, label: 'answers', kb_id: '' }]);
    expect(Object.keys(spans)).not.toContain('words');
  });
});
