import type { Document, Sentence, Token } from '../document/index.js';
import { endOfAbbreviation } from './extend.js';
import { isFirstName } from './gazetteer.js';
import { EVENT_HEADS, STORM_WORDS } from './lexicon/events.js';
import { KNOWN_NAMES, type KnownName } from './lookup.js';
import { phraseAt } from './phrases.js';
import { CASING, sentenceCasing } from './recogniser/casing.js';
import { isShoutedPronoun } from './shouted.js';
import type { NameSpan } from './spans.js';
import { vocabularyOf } from './vocabulary.js';
import { MARK } from './word-facts.js';
import { folded, isAllCapitals } from './words.js';

/**
 * Adds the names that lists know to those that the trained recogniser found in a sentence.
 *
 * Events and groups come from lists alone, and take the place of what was recognised inside them. A listed place or organization
 * is added where nothing was recognised. Takes and returns names in order.
 */
export function listedNames(doc: Document, sentence: Sentence, found: readonly NameSpan[]): readonly NameSpan[] {
  const { marks } = vocabularyOf(doc);
  if (sentenceCasing(doc, sentence) === CASING.capitals) return found;
  const added: NameSpan[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const own = marks[at] as number;
    const name = (own & MAY_OPEN) === 0 ? null : (eventAt(doc, at, sentence) ?? knownAt(doc, at, sentence));
    if (name && mayTakePlace(name, found)) {
      added.push(name);
      at = name.end;
    } else at++;
  }
  if (added.length === 0) return found;
  const kept = found.filter(({ first, end }) => !added.some((name) => name.first < end && first < name.end));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** No listed name or event opens with another word. */
const MAY_OPEN = MARK.capital | MARK.opensListed | MARK.smallCountry;

/** Events and groups may stand for what lies inside them, organizations of several words for people's names ("Johnson & Johnson", "Eli Lilly") and for what they go on from; else nothing may be there. */
function mayTakePlace(name: NameSpan, found: readonly NameSpan[]): boolean {
  for (const owner of found) {
    if (owner.end <= name.first || owner.first >= name.end) continue;
    const inside = owner.first >= name.first && owner.end <= name.end;
    const isPerson = owner.type === 'person';
    const hasWords = name.end - name.first > 1;
    const mayGo =
      name.type === 'event' ||
      (name.type === 'group' && (!isPerson || hasWords)) ||
      (name.type === 'organization' && hasWords && (isPerson || owner.end < name.end));
    if (!inside || !mayGo) return false;
  }
  return true;
}

function knownAt(doc: Document, at: number, sentence: Sentence): NameSpan | null {
  const own = vocabularyOf(doc).marks[at] as number;
  if ((own & MARK.smallCountry) !== 0) return { first: at, end: at + 1, type: 'place', sentence };
  if ((own & MARK.opensListed) === 0) return null;
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

/** "the Vietnam War", "the Battle of Hastings", "Hurricane Katrina". */
function eventAt(doc: Document, at: number, sentence: Sentence): NameSpan | null {
  const { tokens } = doc;
  const { marks } = vocabularyOf(doc);
  const isCapital = (index: number) => index < sentence.endToken && ((marks[index] as number) & MARK.capital) !== 0;
  if (!isCapital(at)) return null;
  let end = at + 1;
  if (((marks[at] as number) & MARK.opensEvent) !== 0) {
    const isStorm = STORM_WORDS.has(folded(tokens[at]?.text ?? ''));
    if (isStorm && !mayNameStorm(doc, at + 1, sentence)) return null;
    if (isStorm ? isCapital(end) : tokens[end]?.text === 'of' && isCapital(end + 1)) end += isStorm ? 1 : 2;
  }
  if (end === at + 1 && isCapital(end)) end = endOfEventRun(doc, at, sentence, isCapital);
  return end > at + 1 ? { first: at, end, type: 'event', sentence } : null;
}

/** "Storm Damage Closes Roads", with the capitals of a title, names none; storms have first names. */
function mayNameStorm({ blocks, tokens }: Document, at: number, sentence: Sentence): boolean {
  const kind = blocks[sentence.block]?.kind;
  if (kind !== 'headline' && kind !== 'subheading') return true;
  return isFirstName(tokens[at]?.text ?? '') || /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
}

/** The end of a run of capitals whose last word is the head of an event's name; `at` where it is none. */
function endOfEventRun(
  { tokens }: Document,
  at: number,
  { firstToken }: Sentence,
  isCapital: (index: number) => boolean,
): number {
  if (at > firstToken + 1 && isCapital(at - 1)) return at;
  if (ARTICLES.has(tokens[at]?.text ?? '')) return at;
  let end = at + 1;
  while (isCapital(end) && end - at < LONGEST_EVENT) end++;
  return EVENT_HEADS.has(folded(tokens[end - 1]?.text ?? '')) ? end : at;
}

const LONGEST_EVENT = 6;
const ARTICLES = new Set(['The', 'A', 'An', 'This', 'That', 'His', 'Her', 'Their', 'Our', 'No', 'Another']);
