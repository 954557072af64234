import type { Document, Sentence, Token } from '../document/index.js';
import { DAYS_AND_MONTHS } from './lexicon/calendar.js';
import { ORGANIZATION_HEADS } from './lexicon/organizations.js';
import { knownName } from './lookup.js';
import { CASING, isProse, sentenceCasing } from './recogniser/casing.js';
import type { NameSpan } from './spans.js';
import { vocabularyOf } from './vocabulary.js';
import { MARK } from './word-facts.js';
import { folded, isCapitalised } from './words.js';

/** What stands between a body and its field: "Office for", "Campaign to", "Commission on". */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'against']);
/** What else may stand after these is where the body is, or what somebody does there: "Acme University on Long Island". */
const OF_ALONE: ReadonlySet<string> = new Set(['university', 'college', 'academy', 'school']);
/** Bodies that are there to do something. */
const TO_DO: ReadonlySet<string> = new Set('campaign alliance committee coalition society movement network'.split(' '));
/** Bodies that sit on something. */
const ON_SOMETHING: ReadonlySet<string> = new Set(
  'commission committee council institute forum center centre'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Words that open somebody's role after the name: "Office of Harbour Policy Acting Director Ana Ruiz". */
const OPENS_ROLE: ReadonlySet<string> = new Set(
  'Acting Deputy Assistant Executive Former Director President Chairman Chief Secretary'.split(' '),
);

/** No name of a body has more words than this. */
const LONGEST = 14;

/**
 * Bodies that are named by their field: "Federation of Small Businesses", "Committee for a Responsible Budget". Takes the names of a sentence in
 * order; returns the bodies, each with what was found inside it.
 */
export function bodiesByField(doc: Document, sentence: Sentence, names: readonly NameSpan[]): NameSpan[] {
  const { marks } = vocabularyOf(doc);
  const bodies: NameSpan[] = [];
  for (let at = sentence.firstToken; at + 2 < sentence.endToken; at++) {
    if (((marks[at] as number) & MARK.opensBody) === 0 || !links(doc.tokens, at)) continue;
    const end = endOfField(doc, at + 1, sentence, names);
    if (!isProse(doc, sentence) && !isFollowedByVerb(doc, end, sentence)) continue;
    const first = end > at ? startOfBody(doc, at, sentence, names) : at;
    const inside = names.filter((name) => name.first < end && first < name.end);
    const fits = inside.every((name) => name.first >= first && name.end <= end && name.type !== 'event');
    if (end <= at || end - first > LONGEST || !fits || hasPerson(doc, inside)) continue;
    bodies.push({ first, end, type: 'organization', sentence });
    at = end - 1;
  }
  return bodies;
}

/** A headline gives no end to a name, unless a verb in small letters follows. */
function isFollowedByVerb(doc: Document, end: number, sentence: Sentence): boolean {
  const next = doc.tokens[end];
  const isVerb = next?.pos === 'VERB' || next?.pos === 'AUX';
  return isVerb && !isCapitalised(next.text) && sentenceCasing(doc, sentence) === CASING.headline;
}

function links(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at + 1]?.text ?? '';
  const opener = folded(tokens[at]?.text ?? '');
  if (OF_ALONE.has(opener)) return link === 'of';
  if (link === 'to') return TO_DO.has(opener);
  return link === 'on' ? ON_SOMETHING.has(opener) : LINKS.has(link);
}

/** The capitals before the opener that belong to the name: "National Institute for"; those of a name that ends there and is no body's do not. */
function startOfBody(doc: Document, opener: number, { firstToken }: Sentence, names: readonly NameSpan[]): number {
  const { marks } = vocabularyOf(doc);
  let first = opener;
  while (first > firstToken && ((marks[first - 1] as number) & MARK.capital) !== 0) first--;
  const isOpening = first === firstToken && doc.tokens[first]?.pos !== 'PROPN' && first < opener;
  const from = isOpening ? first + 1 : first;
  const apart = names.find((name) => name.type === 'person' && name.first >= from && name.end <= opener);
  return apart ? opener : from;
}

/** The end of the field after a link; 0 where none stands there. */
function endOfField(doc: Document, link: number, { endToken }: Sentence, names: readonly NameSpan[]): number {
  const { tokens } = doc;
  const { marks } = vocabularyOf(doc);
  const textAt = (at: number) => (at < endToken ? (tokens[at]?.text ?? '') : '');
  const isWord = (at: number) =>
    at < endToken && ((marks[at] as number) & MARK.capital) !== 0 && !OPENS_ROLE.has(textAt(at));
  let end = link + (ARTICLES.has(textAt(link + 1)) ? 2 : 1);
  if (!isWord(end) || DAYS_AND_MONTHS.has(folded(textAt(end)))) return 0;
  for (;;) {
    while (isWord(end)) end++;
    if (LINKS.has(textAt(end)) && textAt(end) !== 'to' && isWord(end + 1)) end++;
    else if (textAt(end) === 'and' && isWord(end + 1) && goesOn(doc, end + 1, endToken, names)) end++;
    else return isPeopleOf(tokens, end) ? 0 : end;
  }
}

/** "Board of Muslim clerics": a people before the noun that it goes with. */
function isPeopleOf(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.pos === 'NOUN' && knownName(tokens[end - 1]?.text ?? '')?.type === 'group';
}

/** Whether what follows "and" is one more field ("Risk Management and Reduction"), and no other name. */
function goesOn(doc: Document, first: number, endToken: number, names: readonly NameSpan[]): boolean {
  const { tokens } = doc;
  const { marks } = vocabularyOf(doc);
  if (((marks[first] as number) & MARK.allCapitals) !== 0) return false;
  let end = first;
  while (end < endToken && ((marks[end] as number) & MARK.capital) !== 0) end++;
  if (end - first > 1 && ORGANIZATION_HEADS.has(folded(tokens[end - 1]?.text ?? ''))) return false;
  const name = names.find((one) => one.first === first);
  return name === undefined
    ? knownName(doc.text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)) === null
    : name.type === 'organization' && name.end === end && /s$/.test(tokens[end - 1]?.text ?? '');
}

/** Whether a person who is named by more than one word stands inside: "the office of Ana Ruiz" is no name. */
function hasPerson(doc: Document, inside: readonly NameSpan[]): boolean {
  return inside.some(
    ({ type, first, end }) => type === 'person' && (end - first > 1 || doc.tokens[first - 1]?.text === 'of'),
  );
}
