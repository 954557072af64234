import { type Report, read, type Span } from '../../src/index.js';

const text = `“We cut the tariff from 145% to about 30% for 90 days,” President Jane Doe said Thursday. A spokesman did not say why.

Acme’s revenue rose by 5% to $2 million. It sold over 300 carts, according to Doe.

The figures of 7 stalls were “reviewed”.`;

/** The span of the words in the text above; of those from `from` on. */
function span(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const name = (words: string, role: Span | null = null, from = 0) =>
  ({ ...span(words, from), form: 'name', role, honorific: null }) as const;

const { blocks, sentences } = read(text);

/** A report written by hand, with something of everything that a format can meet. */
export const handMade: Report = {
  version: '1',
  text,
  published: '2025-06-05',
  blocks,
  sentences: sentences.map(({ start, end, text, block }) => ({ start, end, text, block })),
  entities: [
    {
      id: 'e0',
      type: 'person',
      name: 'Jane Doe',
      gender: 'female',
      knowledgeBaseId: null,
      mentions: [name('Jane Doe', span('President')), name('Doe', null, text.indexOf('according'))],
    },
    { id: 'e1', type: 'organization', name: 'Acme', gender: null, knowledgeBaseId: null, mentions: [name('Acme')] },
  ],
  times: [
    { id: 't0', ...span('90 days'), kind: 'duration', value: 'P90D' },
    { id: 't1', ...span('Thursday'), kind: 'date', value: '2025-06-05' },
  ],
  quantities: [
    { id: 'n6', ...span('7 stalls'), kind: 'count', value: 7, min: null, max: null, unit: 'stall', modifier: 'exact' },
    {
      id: 'n0',
      ...span('145%'),
      kind: 'percent',
      value: 145,
      min: null,
      max: null,
      unit: 'percent',
      modifier: 'exact',
    },
    { id: 'n1', ...span('30%'), kind: 'percent', value: 30, min: null, max: null, unit: 'percent', modifier: 'about' },
    { id: 'n2', ...span('90 days'), kind: 'duration', value: 90, min: null, max: null, unit: 'day', modifier: 'exact' },
    {
      id: 'n3',
      ...span('5%', text.indexOf('Acme')),
      kind: 'percent',
      value: 5,
      min: null,
      max: null,
      unit: 'percent',
      modifier: 'exact',
    },
    {
      id: 'n4',
      ...span('$2 million'),
      kind: 'money',
      value: 2e6,
      min: null,
      max: null,
      unit: 'USD',
      modifier: 'exact',
    },
    {
      id: 'n5',
      ...span('300 carts'),
      kind: 'count',
      value: 300,
      min: null,
      max: null,
      unit: 'cart',
      modifier: 'more-than',
    },
  ],
  numericClaims: [
    {
      id: 'c0',
      sentence: 0,
      quantity: 'n1',
      change: { direction: 'down', from: 'n0', to: 'n1', by: null },
      measure: span('the tariff'),
      owner: null,
      agent: span('We'),
      time: 't0',
      attribution: 'a0',
      by: { measure: 'verb-object', change: 'verb' },
    },
    {
      id: 'c1',
      sentence: 2,
      quantity: 'n4',
      change: { direction: 'up', from: null, to: 'n4', by: 'n3' },
      measure: span('revenue'),
      owner: span('Acme'),
      agent: null,
      time: null,
      attribution: null,
      by: { measure: 'words-before-verb', change: 'verb' },
    },
    {
      id: 'c2',
      sentence: 3,
      quantity: 'n5',
      change: null,
      measure: null,
      owner: null,
      agent: null,
      time: null,
      attribution: 'a2',
      by: { measure: null, change: null },
    },
  ],
  quotes: [
    {
      id: 'q0',
      ...span('“We cut the tariff from 145% to about 30% for 90 days,”'),
      content: [span('We cut the tariff from 145% to about 30% for 90 days,')],
      kind: 'speech',
      parent: null,
      closed: true,
    },
    { id: 'q1', ...span('“reviewed”'), content: [span('reviewed')], kind: 'term', parent: null, closed: true },
  ],
  attributions: [
    {
      id: 'a0',
      kind: 'direct',
      act: 'say',
      content: [span('“We cut the tariff from 145% to about 30% for 90 days,”')],
      quotes: ['q0'],
      parent: null,
      polarity: 'positive',
      modality: 'actual',
      cue: { ...span('said'), lemma: 'say' },
      speaker: { mention: span('President Jane Doe'), entity: 'e0', name: 'Jane Doe', by: 'beside-marks' },
    },
    {
      id: 'a1',
      kind: 'indirect',
      act: 'say',
      content: [span('why')],
      quotes: [],
      parent: null,
      polarity: 'negative',
      modality: 'actual',
      cue: { ...span('say', text.indexOf('did not')), lemma: 'say' },
      speaker: { mention: span('A spokesman'), entity: null, name: null, by: 'subject-of-cue' },
    },
    {
      id: 'a2',
      kind: 'indirect',
      act: 'say',
      content: [span('It sold over 300 carts')],
      quotes: [],
      parent: null,
      polarity: 'positive',
      modality: 'actual',
      cue: { ...span('according to'), lemma: 'according to' },
      speaker: { mention: span('Doe', text.indexOf('according')), entity: 'e0', name: 'Jane Doe', by: 'according-to' },
    },
    {
      id: 'a3',
      kind: 'mixed',
      act: 'say',
      content: [span('The figures of 7 stalls were “reviewed”')],
      quotes: ['q1'],
      parent: null,
      polarity: 'positive',
      modality: 'hypothetical',
      cue: null,
      speaker: { mention: null, entity: null, name: null, by: null },
    },
  ],
  warnings: [{ ...span('“reviewed”'), code: 'unclosed-quote', message: 'no mark closes this quotation' }],
};
