import { type Document, readableSentences, type Sentence } from '../document/index.js';
import { extendNames } from './extend.js';
import { HONORIFICS } from './lexicon/honorifics.js';
import { listedNames } from './listed.js';
import { recogniseSentence } from './recogniser/index.js';
import { isRoleHead } from './roles.js';
import type { NameSpan } from './spans.js';
import { undotted } from './words.js';

/** The names of a text, in order: those that the trained recogniser finds, and those that the lists know. */
export function recogniseNames(doc: Document): readonly NameSpan[] {
  return readableSentences(doc).flatMap((sentence) =>
    listedNames(doc, sentence, extendNames(doc, sentence, trainedNames(doc, sentence))),
  );
}

function trainedNames(doc: Document, sentence: Sentence): NameSpan[] {
  return recogniseSentence(doc, sentence).map(({ first, end, type }) => {
    const span = { first: sentence.firstToken + first, end: sentence.firstToken + end, type, sentence };
    return type === 'person' ? withoutTitle(doc, span) : span;
  });
}

/** A title that the recogniser took for a part of the name is not one: "President Obama". */
function withoutTitle(doc: Document, span: NameSpan): NameSpan {
  let { first } = span;
  while (first < span.end - 1) {
    const word = undotted(doc.tokens[first]?.text ?? '');
    const isFullStop = word === '' && first > span.first;
    if (!isFullStop && !HONORIFICS.has(word) && !isRoleHead(word)) break;
    first++;
  }
  return { ...span, first };
}
