import { type Report, read, type Span } from '../../src/index.js';
import { handMade } from './fixture.js';

/** What a hostile article would say, in the text and as every value that a report takes from it. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  ']]><!--',
  '&lt;b&gt;',
  '=HYPERLINK("http://example.org")',
  'a\u0000b\ud83dc\u202ed',
];

/** The hand-made report with one hostile text in every place where a text can stand. */
export function hostileReport(words: string): Report {
  const text = `${words} said. ${words}`;
  const span: Span = { start: 0, end: words.length, text: words };
  const { blocks, sentences } = read(text);
  const [entity] = handMade.entities;
  const [attribution] = handMade.attributions;
  const [claim] = handMade.numericClaims;
  const [quantity] = handMade.quantities;
  const [time] = handMade.times;
  const [quote] = handMade.quotes;
  if (!entity || !attribution || !claim || !quantity || !time || !quote) throw new Error('the fixture has lost a list');
  return {
    version: '1',
    text,
    published: null,
    blocks,
    sentences: sentences.map(({ start, end, text, block }) => ({ start, end, text, block })),
    entities: [
      { ...entity, id: words, name: words, mentions: [{ ...span, form: 'name', role: span, honorific: null }] },
    ],
    times: [{ ...time, ...span, id: words, value: words }],
    quantities: [{ ...quantity, ...span, id: words, unit: words }],
    numericClaims: [
      {
        ...claim,
        id: words,
        quantity: words,
        change: null,
        measure: span,
        owner: span,
        agent: span,
        time: words,
        attribution: words,
      },
    ],
    quotes: [{ ...quote, ...span, id: words, content: [span] }],
    attributions: [
      {
        ...attribution,
        id: words,
        content: [span],
        quotes: [],
        cue: { ...span, lemma: words },
        speaker: { mention: span, entity: words, name: words, by: words },
      },
    ],
    warnings: [{ ...span, code: words, message: words }],
  };
}
