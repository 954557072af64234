import { type Document, readableSentences, type Sentence } from '../document/index.js';
import { addedTitles, withAddedNames } from './added.js';
import { extendNames } from './extend.js';
import { HONORIFICS } from './lexicon/honorifics.js';
import { listedNames } from './listed.js';
import { recogniseSentence } from './recogniser/index.js';
import { isRoleHead } from './roles.js';
import type { NameSpan } from './spans.js';
import { undotted } from './words.js';

/** The names of a text, in order: those that the trained recogniser finds, those that the lists know, and those that the caller adds. */
export function recogniseNames(doc: Document): readonly NameSpan[] {
  return readableSentences(doc).flatMap((sentence) =>
    withAddedNames(doc, sentence, listedNames(doc, sentence, extendNames(doc, sentence, trainedNames(doc, sentence)))),
  );
}

function trainedNames(doc: Document, sentence: Sentence): NameSpan[] {
  return recogniseSentence(doc, sentence).flatMap(({ first, end, type }) => {
    const span = { first: sentence.firstToken + first, end: sentence.firstToken + end, type, sentence };
    if (!mayBeName(doc, span)) return [];
    return [type === 'person' ? withoutTitle(doc, span) : span];
  });
}

/** Common nouns that speeches write with a capital, and signs of a pronunciation, are no names. */
function mayBeName(doc: Document, { first, end }: NameSpan): boolean {
  const text = doc.tokens[first]?.text ?? '';
  return end - first > 1 || !(CAPITALISED_NOUNS.has(text) || PRONUNCIATION.test(text));
}

const CAPITALISED_NOUNS = new Set(
  'Nation Nations State States Country Countries Republic Government People World City Space President Administration Internet Constitution God Tsar Daddy Dad Mom Mommy Mum'.split(
    ' ',
  ),
);
/** Letters that only the International Phonetic Alphabet has. */
const PRONUNCIATION = /[\u0250-\u02af\u02c8\u02d0]/;

/** A title that the recogniser took for a part of the name is not one: "President Obama". */
function withoutTitle(doc: Document, span: NameSpan): NameSpan {
  let { first } = span;
  while (first < span.end - 1) {
    const word = undotted(doc.tokens[first]?.text ?? '');
    const isFullStop = word === '' && first > span.first;
    if (!isFullStop && !HONORIFICS.has(word) && !isRoleHead(word, addedTitles(doc))) break;
    first++;
  }
  return { ...span, first };
}
