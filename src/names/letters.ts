import type { Document, Token } from '../document/index.js';
import { isFirstName } from './gazetteer.js';
import { areForms } from './lexicon/nicknames.js';
import type { NameSpan } from './spans.js';
import { folded, isCapitalised } from './words.js';

/**
 * Takes apart the people whom the recogniser ran together where letters stand one after the other: the signature of one and the salutation or the
 * header of the next, "Thanks, Ana Ruiz Ben, Take a look". Takes and returns the names of a text in order.
 */
export function splitSignatures(doc: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const people = names.filter(({ type }) => type === 'person');
  const known = new Set(people.map(({ first, end }) => wordsOf(doc, first, end)));
  return names.flatMap((name) => (name.type === 'person' ? splitSignature(doc, name, known) : [name]));
}

const wordsOf = (doc: Document, first: number, end: number) =>
  doc.tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(' ');

function splitSignature(doc: Document, name: NameSpan, known: ReadonlySet<string>): readonly NameSpan[] {
  const { first, end } = name;
  if (end - first < 2) return [name];
  const cut = repeatedAt(doc.tokens, name) ?? (isSalutation(doc, name, known) ? end - 1 : null);
  return cut === null ? [name] : [{ ...name, end: cut }, ...splitSignature(doc, { ...name, first: cut }, known)];
}

/** Where the name begins again: "Ana Ruiz Ana Ruiz", "Mike Michael Ruiz", and "Ana Ana, …". A name like "Sirhan Sirhan" stays whole. */
function repeatedAt(tokens: readonly Token[], { first, end }: NameSpan): number | null {
  const opening = tokens[first]?.text ?? '';
  if (opening.length < 2 || opening.endsWith('.')) return null;
  for (let at = first + 1; at < end; at++) {
    const word = tokens[at]?.text ?? '';
    if (tokens[at + 1]?.text === '-' || (word !== opening && !areForms(folded(word), folded(opening)))) continue;
    return end - first > 2 || opensLetter(tokens, end) ? at : null;
  }
  return null;
}

/**
 * Whether the last word of a name is a name that a letter opens with, and what stands before it a signature: one that the text has elsewhere too,
 * or one after the last words of a letter.
 */
function isSalutation(doc: Document, { first, end, sentence }: NameSpan, known: ReadonlySet<string>): boolean {
  const { tokens } = doc;
  if (!opensLetter(tokens, end)) return false;
  const signature = known.has(wordsOf(doc, first, end - 1));
  if (signature && end - first > 2) return true;
  const before = tokens[first - 1]?.text ?? '';
  const closes = first === sentence.firstToken || before === ',' || CLOSINGS.has(folded(before));
  return closes && (signature || isFirstName(tokens[end - 1]?.text ?? ''));
}

/** The last words of a letter before its signature. */
const CLOSINGS: ReadonlySet<string> = new Set(
  'thanks thx thank regards sincerely cheers best yours love you'.split(' '),
);
/** What follows the name in a salutation. */
const AFTER_NAME: ReadonlySet<string> = new Set([',', ':', '-', '--', '–', '—']);
/** After the salutation a sentence opens, and no apposition: "Ben, Take a look", not "Ben, President of". */
const NO_SENTENCE_OPENING: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'PUNCT']);

function opensLetter(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  const mark = tokens[end]?.text ?? '';
  if (!AFTER_NAME.has(mark) || next === undefined || !isCapitalised(next.text)) return false;
  return !NO_SENTENCE_OPENING.has(next.pos) || CLOSINGS.has(folded(next.text));
}

/** "“Ruiz, Ana”", a sender as the header of a letter has it: one name. Takes and returns the names of a text in order. */
export function joinSenders(doc: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const previous = joined.at(-1);
    if (previous && isSender(doc.tokens, previous, name))
      joined[joined.length - 1] = { ...previous, end: name.end, type: 'person' };
    else joined.push(name);
  }
  return joined;
}

function isSender(tokens: readonly Token[], surname: NameSpan, given: NameSpan): boolean {
  const textAt = (at: number) => tokens[at]?.text ?? '';
  const quoted = QUOTATION_MARK.test(textAt(surname.first - 1)) && QUOTATION_MARK.test(textAt(given.end));
  return (
    quoted &&
    (surname.type === 'person' || given.type === 'person') &&
    given.first === surname.end + 1 &&
    textAt(surname.end) === ','
  );
}

const QUOTATION_MARK = /^["“”]$/;
