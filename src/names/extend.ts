import type { Document, Sentence, Token } from '../document/index.js';
import { bodiesByField } from './bodies.js';
import { isFirstName } from './gazetteer.js';
import { COMPANY_HEADS, COMPANY_KINDS, POST_NOMINALS } from './lexicon/companies.js';
import { NAME_SUFFIXES } from './lexicon/honorifics.js';
import { LEGAL_FORMS, ORGANIZATION_OPENERS } from './lexicon/organizations.js';
import { ROLE_MODIFIERS } from './lexicon/roles.js';
import { knownName } from './lookup.js';
import { organizationRuns } from './organization-runs.js';
import type { NameSpan } from './spans.js';
import type { EntityType } from './types.js';
import { vocabularyOf } from './vocabulary.js';
import { MARK } from './word-facts.js';
import { folded, isAllCapitals, isCapitalised, touches, undotted } from './words.js';

/**
 * Makes names whole that were found in part, and finds the organizations that their last words give away.
 *
 * Takes and returns the names of one sentence, in order.
 */
export function extendNames(doc: Document, sentence: Sentence, names: readonly NameSpan[]): readonly NameSpan[] {
  const bodies = bodiesByField(doc, sentence, names);
  const organizations = withRuns(organizationRuns(doc, sentence, names), bodies);
  const extended: NameSpan[] = [];
  for (const name of withRuns(names, organizations)) {
    const previous = extended.at(-1);
    if (previous && previous.end > name.first) continue;
    if (previous?.type === 'person' && previous.end === name.first && isPostNominal(doc, name)) continue;
    const bare = withoutKind(doc, withoutPostNominal(doc, name));
    extended.push(...splitAtHyphen(doc, extendEnd(doc, withInitials(doc, bare, previous?.end ?? sentence.firstToken))));
  }
  const whole = withRuns(extended, hyphenated(doc, sentence, extended));
  const acronyms = bracketedAcronyms(doc, whole);
  return acronyms.length === 0 ? whole : [...whole, ...acronyms].sort((a, b) => a.first - b.first);
}

/** "Jane Doe KC": letters that the recogniser took for a name of their own. */
function isPostNominal({ tokens }: Document, { first, end }: NameSpan): boolean {
  return end - first === 1 && POST_NOMINALS.has(tokens[first]?.text ?? '');
}

function withoutPostNominal({ tokens }: Document, name: NameSpan): NameSpan {
  const { first, end, type } = name;
  const has = type === 'person' && end - first > 2 && POST_NOMINALS.has(tokens[end - 1]?.text ?? '');
  return has ? { ...name, end: end - 1 } : name;
}

/** "Chipmaker Acme Corp": the kind of company, in a capital where the sentence starts, is no part of its name. */
function withoutKind({ tokens }: Document, name: NameSpan): NameSpan {
  const { first, end, sentence } = name;
  const has = first === sentence.firstToken && end - first > 1 && COMPANY_KINDS.has(folded(tokens[first]?.text ?? ''));
  return has ? { ...name, first: first + 1 } : name;
}

/** "Mar-a-Lago", "Port-au-Prince": small words between the hyphens of one name, which is a place's unless the recogniser found another type. */
function hyphenated(doc: Document, sentence: Sentence, names: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  const { marks } = vocabularyOf(doc);
  const is = (at: number, mark: number) => ((marks[at] as number) & mark) !== 0;
  for (let at = sentence.firstToken; at + 4 < sentence.endToken; at++) {
    if (!is(at + 1, MARK.hyphen) || !is(at + 3, MARK.hyphen) || !is(at, MARK.capital) || !is(at + 4, MARK.capital))
      continue;
    const close = [1, 2, 3, 4].every((nth) => touches(doc.tokens[at + nth - 1], doc.tokens[at + nth]));
    if (!close || !/^\p{Ll}{1,4}$/u.test(doc.tokens[at + 2]?.text ?? '')) continue;
    const inside = names.filter((name) => name.first < at + 5 && at < name.end);
    if (inside.some((name) => name.first < at || name.end > at + 5)) continue;
    found.push({ first: at, end: at + 5, type: inside[0]?.type ?? 'place', sentence });
  }
  return found;
}

/** Replaces what lies inside an organization by the whole of it. */
function withRuns(names: readonly NameSpan[], organizations: readonly NameSpan[]): readonly NameSpan[] {
  if (organizations.length === 0) return names;
  const outside = names.filter(({ first, end }) => !organizations.some((one) => one.first < end && first < one.end));
  return [...outside, ...organizations].sort((a, b) => a.first - b.first);
}

/** A word that the tokeniser cut in two, since it has a letter with a mark of its own: "Dvo", "řák". */
function isWordCut(tokens: readonly Token[], end: number): boolean {
  return (
    touches(tokens[end - 1], tokens[end]) &&
    /^[\p{Ll}\p{M}]/u.test(tokens[end]?.text ?? '') &&
    /\p{L}$/u.test(tokens[end - 1]?.text ?? '') &&
    !/^n['’]t$/.test(tokens[end]?.text ?? '')
  );
}

/**
 * The end of a name that ends at the token `end`, with the last full stop of an abbreviation where the tokeniser made it a token of its own:
 * "U.S", ".". The full stop that ends the sentence stays outside.
 */
export function endOfAbbreviation(tokens: readonly Token[], end: number, { endToken }: Sentence): number {
  const text = tokens[end - 1]?.text ?? '';
  const isCut =
    tokens[end]?.text === '.' && touches(tokens[end - 1], tokens[end]) && /^(?:\p{L}\.){1,4}\p{L}$/u.test(text);
  return isCut && end + 1 < endToken ? end + 1 : end;
}

/** "US-Mexico": two listed places beside a hyphen are two names. */
function splitAtHyphen(doc: Document, name: NameSpan): NameSpan[] {
  const { first, end } = name;
  const [left, mark, right] = doc.tokens.slice(first, end).map((token) => token.text);
  const isPlace = (text: string | undefined) => text !== undefined && knownName(text)?.type === 'place';
  if (end - first !== 3 || mark !== '-' || !isPlace(left) || !isPlace(right)) return [name];
  return [
    { ...name, end: first + 1, type: 'place' },
    { ...name, first: end - 1, type: 'place' },
  ];
}

/** "Kim Jong-un", "Lee Soo-jin": the second half of a Korean given name is written small. "Park Obama-era" has another word there. */
function endOfGivenName(tokens: readonly Token[], { first, end, sentence }: NameSpan): number {
  const second = tokens[end + 1]?.text ?? '';
  const isHyphen =
    tokens[end]?.text === '-' && touches(tokens[end - 1], tokens[end]) && touches(tokens[end], tokens[end + 1]);
  const fits = end - first === 2 && end + 1 < sentence.endToken && /^\p{Ll}{1,5}$/u.test(second);
  return fits && isHyphen && (tokens[end - 1]?.text ?? '').length <= LONGEST_SYLLABLE && !COMPOUNDING.has(second)
    ? end + 2
    : end;
}

/** "Sam Bankman-Fried": after a first name what follows a hyphen is the second half of the surname. */
function endOfSurname(tokens: readonly Token[], { first, end, sentence }: NameSpan): number {
  const second = tokens[end + 1]?.text ?? '';
  const isHyphen =
    tokens[end]?.text === '-' && touches(tokens[end - 1], tokens[end]) && touches(tokens[end], tokens[end + 1]);
  const fits = end - first > 1 && end + 1 < sentence.endToken && /^\p{Lu}\p{Ll}+$/u.test(second);
  return fits && isHyphen && isFirstName(tokens[first]?.text ?? '') ? end + 2 : end;
}

/** No syllable of a Korean name has more letters. */
const LONGEST_SYLLABLE = 6;
/** Short words that make an adjective of a name. */
const COMPOUNDING: ReadonlySet<string> = new Set(
  'led era like born run made held style aged only elect based owned free type'.split(' '),
);

/** "A. Noel Kramer", "R.E. Glenn": the initials before a person's name; `from` is the first token that they may have. */
function withInitials(doc: Document, name: NameSpan, from: number): NameSpan {
  let { first } = name;
  while (name.type === 'person' && first > from && /^(?:\p{Lu}\.){1,3}$/u.test(doc.tokens[first - 1]?.text ?? ''))
    first--;
  return first === name.first ? name : { ...name, first };
}

function extendEnd(doc: Document, name: NameSpan): NameSpan {
  let end = name.type === 'person' ? endOfPerson(doc.tokens, name) : name.end;
  end = endOfAbbreviation(doc.tokens, end, name.sentence);
  while (isWordCut(doc.tokens, end)) end++;
  const type = typeByHead(doc, name);
  if (type === 'organization') end = endOfOffice(doc, { ...name, end });
  return end === name.end && type === name.type ? name : { ...name, end, type };
}

/** A person's name with what belongs to it after a hyphen, and then "Jr." and the like. */
function endOfPerson(tokens: readonly Token[], name: NameSpan): number {
  const end = endOfSurname(tokens, { ...name, end: endOfGivenName(tokens, name) });
  const hasSuffix = NAME_SUFFIXES.has(undotted(tokens[end]?.text ?? '')) || isNumber(tokens, end);
  return hasSuffix && end < name.sentence.endToken ? end + 1 : end;
}

/** "Norton I, Emperor", "Charles V of Spain": the number of a king, and not the pronoun or an initial. */
function isNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:I|V|VI|IX|XI|XV)$/.test(tokens[at]?.text ?? '') && /^(?:,|\)|of|['’]s)$/.test(tokens[at + 1]?.text ?? '');
}

/**
 * A person whose last word only places have is one. A place whose last word only organizations have is one ("Harbor Lane Bank"), unless the lists know better ("West Bank"); so is a place or a
 * person whose last word only companies have ("Halden Motors").
 */
function typeByHead(doc: Document, { first, end, type }: NameSpan): EntityType {
  if (end - first < 2) return type;
  const head = undotted(doc.tokens[end - 1]?.text ?? '');
  if ((type === 'person' || type === 'place') && COMPANY_HEADS.has(head)) return 'organization';
  if (type === 'person' && PLACE_HEADS.has(head)) return 'place';
  if (type !== 'place') return type;
  const name = doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0);
  return CLEAR_HEADS.has(head) && knownName(name)?.type !== 'place' ? 'organization' : type;
}

/** What ends the name of a town, a road or a building, and hardly a person's: "Milton City". */
const PLACE_HEADS: ReadonlySet<string> = new Set(
  'city county island islands street road avenue square river mountains stadium airport township cathedral'.split(' '),
);

const CLEAR_HEADS = new Set(
  'bank university commission committee ministry department agency bureau party council union association'.split(' '),
);

/** "Google, Inc.", "Acme Corp.", "Housing Authority of New Orleans", "Department of Housing and Urban Development". */
function endOfOffice(doc: Document, { first, end, sentence }: NameSpan): number {
  const textAt = (at: number) => (at < sentence.endToken ? (doc.tokens[at]?.text ?? '') : '');
  if (isLegalForm(textAt(end))) return end + 1;
  if (textAt(end) === ',' && isLegalForm(textAt(end + 1))) return end + 2;
  if (ORGANIZATION_OPENERS.has(folded(textAt(end - 1))) && textAt(end) === 'of') {
    const start = textAt(end + 1) === 'the' ? end + 2 : end + 1;
    return isCapitalised(textAt(start)) ? endOfField(textAt, start, DEPARTMENTS.has(folded(textAt(end - 1)))) : end;
  }
  const isDepartment = DEPARTMENTS.has(folded(textAt(first))) || DEPARTMENTS.has(folded(textAt(first + 1)));
  return isDepartment && textAt(end - 2) === 'of' ? endOfField(textAt, end, true) : end;
}

/** Departments may have two fields: "Housing and Urban Development". */
const DEPARTMENTS = new Set(['department', 'ministry', 'office', 'centers', 'bureau']);

function endOfField(textAt: (at: number) => string, start: number, mayHaveTwo: boolean): number {
  let stop = start;
  while (
    (isCapitalised(textAt(stop)) && !ROLE_MODIFIERS.has(folded(textAt(stop)))) ||
    (mayHaveTwo && textAt(stop) === 'and' && isCapitalised(textAt(stop + 1)) && !isAllCapitals(textAt(stop + 1)))
  )
    stop++;
  return stop;
}

function isLegalForm(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\.?$/u.test(text) && LEGAL_FORMS.has(undotted(text)) && text !== 'Group' && text !== 'Company';
}

/** "Housing Authority of New Orleans (HANO)": capitals in brackets after an organization are its short form. */
function bracketedAcronyms(doc: Document, names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap(({ end, type, sentence }) => {
    if (type !== 'organization' || doc.tokens[end]?.text !== '(' || doc.tokens[end + 2]?.text !== ')') return [];
    const isName = names.some(({ first }) => first === end + 1);
    if (isName || !isAllCapitals(doc.tokens[end + 1]?.text ?? '') || end + 2 >= sentence.endToken) return [];
    return [{ first: end + 1, end: end + 2, type, sentence }];
  });
}
