import { expect } from 'vitest';
import { type Document, read, type Span, tokenAt } from '../../src/document/index.js';
import {
  agentOf,
  auxiliariesOf,
  complementOf,
  conjunctsOf,
  isNegated,
  isPassive,
  nounPhraseOf,
  objectOf,
  objectsOf,
  phraseOf,
  subjectOf,
} from '../../src/syntax/index.js';
import { testCorpus } from '../support/corpus.js';
import { readMarkup } from '../support/markup.js';

type Answer = number | null | readonly number[] | Span | readonly Span[] | boolean;

/** The questions by the headings of the corpus. */
const QUESTIONS: Readonly<Record<string, (doc: Document, token: number) => Answer>> = {
  subjectOf,
  agentOf,
  objectOf,
  objectsOf,
  conjunctsOf,
  auxiliariesOf,
  isNegated,
  isPassive,
  phraseOf,
  nounPhraseOf,
  'nounPhraseOf with appositives': (doc, token) => nounPhraseOf(doc, token, { appositives: true }),
  'nounPhraseOf with relative clauses': (doc, token) => nounPhraseOf(doc, token, { relativeClauses: true }),
  'nounPhraseOf without conjuncts': (doc, token) => nounPhraseOf(doc, token, { conjuncts: false }),
  complementOf: (doc, token) => complementOf(doc, token)?.spans ?? null,
};

/** An answer as the texts that it marks; "yes" for a question of yes and no. */
function textsOf(doc: Document, answer: Answer): string[] {
  if (answer === null || answer === false) return [];
  if (answer === true) return ['yes'];
  return [answer].flat().map((one) => (typeof one === 'number' ? (doc.tokens[one]?.text ?? '') : (one as Span).text));
}

/** `{Q:…}` is the token asked about; `{A:…}` what is answered, nothing where nothing is; `{yes:…}` asks about a token and expects yes. */
testCorpus(new URL('questions.txt', import.meta.url), ({ markup, phenomenon }) => {
  const { text, marked } = readMarkup(markup);
  const doc = read(text);
  const question = QUESTIONS[phenomenon];
  const asked = marked.find(({ label }) => label === 'Q' || label === 'yes');
  if (!question || !asked) throw new Error(`no question: ${phenomenon}`);
  const expected = marked.filter(({ label }) => label === 'A').map((mark) => mark.text);
  const answer = textsOf(doc, question(doc, tokenAt(doc, asked.start)));
  expect(answer).toEqual(asked.label === 'yes' ? ['yes'] : expected);
});
