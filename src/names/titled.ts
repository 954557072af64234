import type { Document, Sentence, Token } from '../document/index.js';
import { DAYS_AND_MONTHS } from './lexicon/calendar.js';
import { HONORIFICS, NAME_PARTICLES } from './lexicon/honorifics.js';
import { ORGANIZATION_HEADS } from './lexicon/organizations.js';
import { ROLE_HEADS, ROLE_MODIFIERS } from './lexicon/roles.js';
import { knownName } from './lookup.js';
import type { NameSpan } from './spans.js';
import { vocabularyOf } from './vocabulary.js';
import { MARK } from './word-facts.js';
import { isAllCapitals, isCapitalised, undotted } from './words.js';

/** No name after a title has more words than this. */
const LONGEST = 4;

/**
 * Adds the people whom the recogniser passed over though a title stands before their name: "Chinese leader Xi Jinping", "Sen. Okonkwo-Bell".
 *
 * Takes and returns the names of a sentence in order.
 */
export function withTitledPeople(doc: Document, sentence: Sentence, names: readonly NameSpan[]): readonly NameSpan[] {
  const { marks } = vocabularyOf(doc);
  const isTaken = (at: number) => names.some(({ first, end }) => first <= at && at < end);
  const added: NameSpan[] = [];
  for (let at = sentence.firstToken; at + 1 < sentence.endToken; at++) {
    if (((marks[at] as number) & MARK.title) === 0 || isTaken(at)) continue;
    const first = doc.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const end = endOfName(doc.tokens, first, sentence.endToken, isTaken);
    if (end > first) added.push({ first, end, type: 'person', sentence });
  }
  for (const name of apposedPeople(
    doc,
    sentence,
    (at) => isTaken(at) || added.some((one) => one.first <= at && at < one.end),
  ))
    added.push(name);
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first);
}

/** "Boniface Mwangi, an activist", "Carol Vale, 58,": two or three capitals of which the apposition tells that they are a person. */
function apposedPeople(
  doc: Document,
  { firstToken, endToken, ...sentence }: Sentence,
  isTaken: (at: number) => boolean,
): NameSpan[] {
  const { tokens } = doc;
  const { marks } = vocabularyOf(doc);
  const found: NameSpan[] = [];
  for (let comma = firstToken + 2; comma + 1 < endToken; comma++) {
    if (tokens[comma]?.text !== ',' || ((marks[comma - 1] as number) & MARK.capital) === 0) continue;
    let first = comma;
    while (first > firstToken && ((marks[first - 1] as number) & MARK.capital) !== 0 && isNamePart(tokens, first - 1))
      first--;
    const length = comma - first;
    if (length < 2 || length > 3 || isTaken(first) || isTaken(comma - 1)) continue;
    const isPerson = isAge(tokens, comma + 1) || opensRole(tokens, comma + 1, endToken);
    if (isPerson && tokens.slice(first, comma).every(mayNamePerson) && !isTaken(first + 1)) {
      found.push({ first, end: comma, type: 'person', sentence: { firstToken, endToken, ...sentence } });
    }
  }
  return found;
}

function isAge(tokens: readonly Token[], at: number): boolean {
  return /^[1-9]\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',';
}

/** An indefinite article and, after no more than two words, somebody's role. */
function opensRole(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^an?$/.test(tokens[at]?.text ?? '')) return false;
  for (let head = at + 1; head < Math.min(limit, at + 4); head++) {
    const { text, pos } = tokens[head] as Token;
    if (pos === 'NOUN' && ROLE_HEADS.has(text)) return true;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false;
  }
  return false;
}

/** The end of the capitals that may be a person's name; `first` where there are none, or where they are something else. */
function endOfName(tokens: readonly Token[], first: number, limit: number, isTaken: (at: number) => boolean): number {
  let end = first;
  while (end < limit && isNamePart(tokens, end)) end++;
  while (end > first && !isCapitalised(tokens[end - 1]?.text ?? '')) end--;
  if (end === first || end - first > LONGEST) return first;
  for (let at = first; at <= end; at++) if (isTaken(at)) return first;
  return tokens.slice(first, end).every(mayNamePerson) ? end : first;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at] as Token;
  if (isCapitalised(text)) return pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || pos === 'X';
  return text === '-' || NAME_PARTICLES.has(text);
}

/** No office, no word of organizations' names, no day or month, no listed place or people. */
function mayNamePerson({ text }: Token): boolean {
  const word = undotted(text);
  const isOther =
    ROLE_HEADS.has(word) ||
    ROLE_MODIFIERS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    HONORIFICS.has(word) ||
    DAYS_AND_MONTHS.has(word) ||
    AFTER_TITLES.has(word);
  return !isOther && knownName(text) === null && (!isAllCapitals(text) || text.includes('.'));
}

/** Words that go on with a title: "President Elect". */
const AFTER_TITLES: ReadonlySet<string> = new Set(['elect', 'emeritus', 'day']);
