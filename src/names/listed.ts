import type { Document, Sentence, Token } from '../document/index.js';
import { endOfAbbreviation } from './extend.js';
import { COUNTRIES } from './lexicon/countries.js';
import { EVENT_HEADS, EVENT_OPENERS, STORM_WORDS } from './lexicon/events.js';
import { KNOWN_NAMES, type KnownName } from './lookup.js';
import { phraseAt } from './phrases.js';
import { CASING, sentenceCasing } from './recogniser/casing.js';
import { isShoutedPronoun } from './shouted.js';
import type { NameSpan } from './spans.js';
import { folded, isAllCapitals, isCapitalised } from './words.js';

/**
 * Adds the names that lists know to those that the trained recogniser found in a sentence.
 *
 * Events and groups come from lists alone, and take the place of what was recognised inside them. A listed place or organization
 * is added where nothing was recognised. Takes and returns names in order.
 */
export function listedNames(doc: Document, sentence: Sentence, found: readonly NameSpan[]): NameSpan[] {
  const owner = ownersOf(found, sentence);
  const ownerAt = (at: number) => owner[at - sentence.firstToken];
  const inCapitals = sentenceCasing(doc, sentence) === CASING.capitals;
  const added: NameSpan[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const name = inCapitals ? null : (eventAt(doc, at, sentence) ?? knownAt(doc, at, sentence));
    if (name && mayTakePlace(name, ownerAt)) {
      added.push(name);
      at = name.end;
    } else at++;
  }
  const kept = found.filter(({ first, end }) => !added.some((name) => name.first < end && first < name.end));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function ownersOf(found: readonly NameSpan[], sentence: Sentence): (NameSpan | undefined)[] {
  const owners: (NameSpan | undefined)[] = new Array(sentence.endToken - sentence.firstToken);
  for (const name of found) owners.fill(name, name.first - sentence.firstToken, name.end - sentence.firstToken);
  return owners;
}

/** Events and groups may stand for what lies inside them, organizations of several words for people's names ("Johnson & Johnson", "Eli Lilly"); else nothing may be there. */
function mayTakePlace(name: NameSpan, ownerAt: (at: number) => NameSpan | undefined): boolean {
  for (let at = name.first; at < name.end; at++) {
    const owner = ownerAt(at);
    if (!owner) continue;
    const inside = owner.first >= name.first && owner.end <= name.end;
    const isPerson = owner.type === 'person';
    const hasWords = name.end - name.first > 1;
    const mayGo =
      name.type === 'event' ||
      (name.type === 'group' && (!isPerson || hasWords)) ||
      (name.type === 'organization' && isPerson && hasWords);
    if (!inside || !mayGo) return false;
  }
  return true;
}

function knownAt(doc: Document, at: number, sentence: Sentence): NameSpan | null {
  if (SMALL_COUNTRIES.has(doc.tokens[at]?.text ?? '')) return { first: at, end: at + 1, type: 'place', sentence };
  const known = phraseAt(doc.tokens, at, sentence.endToken, KNOWN_NAMES);
  if (!known || !isDistinct(doc.tokens, at, known) || isShoutedPronoun(doc, at, sentence)) return null;
  return { first: at, end: endOfAbbreviation(doc.tokens, known.end, sentence), type: known.value.type, sentence };
}

/** Whether a listed name stands by itself: an organization of one word does so only in capitals ("NATO", not "Apple"), or where the word is nothing else ("Xinhua"). */
function isDistinct(tokens: readonly Token[], at: number, { end, value }: { end: number; value: KnownName }): boolean {
  const text = tokens[at]?.text ?? '';
  const single = end === at + 1;
  if (value.type === 'organization' && single) {
    return (isAllCapitals(text) && !AMBIGUOUS.has(text)) || UNMISTAKABLE.has(text);
  }
  return !(single && AMBIGUOUS.has(text));
}

/** Listed organizations of one word that is nothing else, so that they need no capitals. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  `Xinhua Reuters Interfax Newsweek Haaretz Yonhap ProPublica Axios Kremlin Pentagon Knesset Bundestag Likud Kuomintang Fatah Mossad Hamas
  Hezbollah Taliban Interpol Greenpeace Unicef Oxfam Microsoft Facebook Instagram Airbus Boeing Volkswagen Toyota Walmart Huawei Alibaba Tencent
  Baidu Nvidia Netflix TikTok LinkedIn Snapchat Lenovo Panasonic Toshiba Citigroup Citibank Barclays ConocoPhillips Gazprom Rosneft ExxonMobil
  Pfizer Moderna AstraZeneca GlaxoSmithKline Novartis Lufthansa Ryanair JetBlue Verizon Comcast Vodafone Starbucks OpenAI SpaceX Spotify Airbnb`.split(
    /\s+/,
  ),
);

/** Listed names that are as often something else: words in capitals, first names. */
const AMBIGUOUS = new Set([
  'House',
  'WHO',
  'AP',
  'GM',
  'MIT',
  'ABC',
  'SEC',
  'FEC',
  'Turkey',
  'Chad',
  'Jordan',
  'Georgia',
  'Greens',
  'Christmas',
  'Easter',
]);

/** Words that are a country's name only with a capital. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  'turkey china jordan guinea jersey georgia chile japan panama emirates muscat'.split(' '),
);

/** Countries and states in small letters ("in vietnam"), as far as the word is nothing else; short ones are passed over. */
const SMALL_COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names }) => names.filter((name) => /^\p{Lu}\p{Ll}{4,}$/u.test(name)))
    .map((name) => name.toLowerCase())
    .filter((name) => !COMMON_NOUNS.has(name)),
);

/** "the Vietnam War", "the Battle of Hastings", "Hurricane Katrina". */
function eventAt(doc: Document, at: number, sentence: Sentence): NameSpan | null {
  const { tokens } = doc;
  const word = (index: number) => (index < sentence.endToken ? (tokens[index]?.text ?? '') : '');
  if (!isCapitalised(word(at))) return null;
  let end = at + 1;
  if (EVENT_OPENERS.has(folded(word(at))) && word(end) === 'of' && isCapitalised(word(end + 1))) end += 2;
  else if (STORM_WORDS.has(folded(word(at))) && isCapitalised(word(end))) end++;
  else end = endOfEventRun(word, at, sentence);
  return end > at + 1 ? { first: at, end, type: 'event', sentence } : null;
}

/** The end of a run of capitals whose last word is the head of an event's name; `at` where it is none. */
function endOfEventRun(word: (index: number) => string, at: number, { firstToken }: Sentence): number {
  if (at > firstToken + 1 && isCapitalised(word(at - 1))) return at;
  if (ARTICLES.has(word(at))) return at;
  let end = at + 1;
  while (isCapitalised(word(end)) && end - at < LONGEST_EVENT) end++;
  return EVENT_HEADS.has(folded(word(end - 1))) ? end : at;
}

const LONGEST_EVENT = 6;
const ARTICLES = new Set(['The', 'A', 'An', 'This', 'That', 'His', 'Her', 'Their', 'Our', 'No', 'Another']);
