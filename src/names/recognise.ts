import { type Document, readableSentences, type Sentence } from '../document/index.js';
import { addedTitles, withAddedNames } from './added.js';
import { extendNames } from './extend.js';
import { isFirstName, isSurname } from './gazetteer.js';
import { splitSignatures } from './letters.js';
import { DAYS_AND_MONTHS } from './lexicon/calendar.js';
import { HONORIFICS } from './lexicon/honorifics.js';
import { listedNames } from './listed.js';
import { knownName } from './lookup.js';
import { recogniseSentence } from './recogniser/index.js';
import { isRoleHead } from './roles.js';
import { isShoutedPronoun } from './shouted.js';
import type { NameSpan } from './spans.js';
import { withStates } from './states.js';
import { withTitledPeople } from './titled.js';
import { isAllCapitals, isCapitalised, touches, undotted } from './words.js';

/** The names of a text, in order: those that the trained recogniser finds, those that the lists know, and those that the caller adds. */
export function recogniseNames(doc: Document): readonly NameSpan[] {
  const names = readableSentences(doc).flatMap((sentence) => {
    if (doc.blocks[sentence.block]?.kind === 'dateline') return datelineNames(doc, sentence);
    const whole = extendNames(doc, sentence, trainedNames(doc, sentence));
    const listed = withStates(doc, sentence, listedNames(doc, sentence, whole));
    return withAddedNames(doc, sentence, withTitledPeople(doc, sentence, listed));
  });
  return splitSignatures(doc, names);
}

/** "LEEDS, England, June 5 (Northwire) —": the places up to the bracket, and the agency in it; a month before its day is neither. */
function datelineNames(doc: Document, sentence: Sentence): NameSpan[] {
  const names: NameSpan[] = [];
  if (!isAllCapitals(doc.tokens[sentence.firstToken]?.text ?? '')) return names;
  let bracketed = false;
  for (let first = sentence.firstToken; first < sentence.endToken; ) {
    let end = first;
    while (end < sentence.endToken && isDatelineWord(doc.tokens[end]?.text ?? '')) end++;
    const isMonth = /^\d/.test(doc.tokens[end]?.text ?? '');
    if (end > first && !isMonth) names.push({ first, end, type: bracketed ? 'organization' : 'place', sentence });
    bracketed = doc.tokens[end]?.text === '(';
    first = end + 1;
  }
  return names;
}

function isDatelineWord(text: string): boolean {
  return isCapitalised(text) && !DAYS_AND_MONTHS.has(undotted(text));
}

function trainedNames(doc: Document, sentence: Sentence): NameSpan[] {
  return recogniseSentence(doc, sentence).flatMap(({ first, end, type }) => {
    const span = { first: sentence.firstToken + first, end: sentence.firstToken + end, type, sentence };
    if (!mayBeName(doc, span)) return [];
    if (employsAnalyst(doc, span)) return [{ ...span, type: 'organization' }];
    if (type === 'person' || isPersonAnyway(doc, span)) {
      return [withoutOccupation(doc, withoutTitle(doc, { ...span, type: 'person' }))];
    }
    return [isCountry(doc, span) ? { ...span, type: 'place' } : withoutArticle(doc, span)];
  });
}

/** "Jefferies analyst Ana Ruiz", "Stifel analysts said": people have spokesmen and advisers, but no analysts. */
function employsAnalyst({ tokens }: Document, { first, end, type }: NameSpan): boolean {
  return type === 'person' && end - first === 1 && /^analysts?$/.test(tokens[end]?.text ?? '');
}

/** "O’Connor" alone and "Mrs. Hall" are people, whatever the recogniser takes them for. */
function isPersonAnyway({ tokens }: Document, { first, end }: NameSpan): boolean {
  const text = tokens[first]?.text ?? '';
  return end - first === 1 ? /^O['’]\p{Lu}\p{Ll}/u.test(text) : /^(?:Mr|Mrs|Ms)\.?$/.test(text);
}

/** "The Supreme Court" at the start of a sentence is "the Supreme Court" elsewhere; "The Lantern" may be a name of its own. */
function withoutArticle({ tokens }: Document, span: NameSpan): NameSpan {
  const opens = span.first === span.sentence.firstToken && tokens[span.first]?.text === 'The';
  return opens && span.type === 'organization' && span.end - span.first > 2 ? { ...span, first: span.first + 1 } : span;
}

/** A country is a place, whatever it does in a sentence. */
function isCountry({ text, tokens }: Document, { first, end }: NameSpan): boolean {
  return knownName(text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0))?.type === 'place';
}

/** What stands after a dash that touches neither side is no part of a person's name: "Ana Ruiz - Analyst". */
function withoutOccupation(doc: Document, span: NameSpan): NameSpan {
  for (let at = span.first + 1; at < span.end; at++) {
    const isDash = /^[-–—]$/.test(doc.tokens[at]?.text ?? '');
    if (isDash && !touches(doc.tokens[at - 1], doc.tokens[at])) return { ...span, end: at };
  }
  return span;
}

/** Common nouns that speeches write with a capital, offices by themselves, and signs of a pronunciation are no names. */
function mayBeName(doc: Document, { first, end, type, sentence }: NameSpan): boolean {
  const text = doc.tokens[first]?.text ?? '';
  if (isInFileName(doc, first, end) || (type === 'person' && isInAct(doc, end))) return false;
  if (isShoutedPronoun(doc, first, sentence)) return false;
  if (end - first > 1) return true;
  if (isParty(doc, first)) return false;
  const isOffice = isRoleHead(text) && !isSurname(text) && !isFirstName(text);
  if (type === 'person' && (isOffice || HEAVENLY.has(text))) return false;
  return !(CAPITALISED_NOUNS.has(text) || DAYS_AND_MONTHS.has(undotted(text)) || PRONUNCIATION.test(text));
}

/** "Cllr Ana Ruiz (Lab, East Ward)": the short form of a party that opens a bracket. */
function isParty({ tokens }: Document, at: number): boolean {
  return (
    tokens[at - 1]?.text === '(' && PARTIES.has(tokens[at]?.text ?? '') && /^[,)]$/.test(tokens[at + 1]?.text ?? '')
  );
}

const PARTIES: ReadonlySet<string> = new Set(['Lab', 'Con', 'Lib', 'LD', 'Ind', 'Green', 'Dem', 'Rep']);

/** "Lisa_letter.doc": part of what is no name but a file's. */
function isInFileName({ text, tokens }: Document, first: number, end: number): boolean {
  return text[(tokens[first]?.start ?? 0) - 1] === '_' || text[tokens[end - 1]?.end ?? 0] === '_';
}

/** "the Dodd-Frank Act": people whom a law is named after. */
function isInAct({ tokens }: Document, end: number): boolean {
  let last = end;
  while (last - end < LONGEST_ACT && (isCapitalised(tokens[last]?.text ?? '') || tokens[last]?.text === '-')) last++;
  return ACTS.has(tokens[last - 1]?.text ?? '');
}

const LONGEST_ACT = 5;
const ACTS: ReadonlySet<string> = new Set(['Act', 'Amendment', 'Treaty', 'Accord', 'Accords', 'Doctrine']);

/** Planets and Father Christmas; a person of that name has a fuller one in the text. */
const HEAVENLY: ReadonlySet<string> = new Set(['Mercury', 'Venus', 'Mars', 'Jupiter', 'Saturn', 'Neptune', 'Santa']);

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
