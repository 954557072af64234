import { COUNTRIES_IN_SMALL_LETTERS } from './lexicon/countries.js';
import { EVENT_OPENERS, STORM_WORDS } from './lexicon/events.js';
import { HONORIFICS } from './lexicon/honorifics.js';
import { BODY_OPENERS } from './lexicon/organizations.js';
import { ROLE_HEADS, TITLES_BEFORE_NAMES } from './lexicon/roles.js';
import { KNOWN_NAMES } from './lookup.js';
import { remembered } from './remembered.js';
import { folded, isAllCapitals, isCapitalised, plain, undotted } from './words.js';

/** What the rules of this room know of a word by itself. */
export interface WordFacts {
  readonly text: string;
  readonly folded: string;
  readonly undotted: string;
  /** Bits of `MARK`. */
  readonly marks: number;
  /** Bits of `LETTERS`. */
  readonly letters: number;
}

/** What a word may be for the rules, a bit each; `opensListed` is the first word of a name of the lists, in its letters. */
export const MARK = {
  capital: 1,
  allCapitals: 2,
  opensListed: 4,
  smallCountry: 8,
  title: 16,
  opensEvent: 32,
  party: 64,
  hyphen: 128,
  role: 256,
  honorific: 512,
  opensBody: 1024,
} as const;

/** What a word of four letters or more says of its sentence's casing, a bit each. */
export const LETTERS = { long: 1, opensWithCapital: 2, goesOnInCapitals: 4 } as const;

/** So many words are remembered, in some megabytes. */
const MOST_WORDS = 40_000;

/** What is known of a word by itself. */
export const wordFacts = remembered(
  (text): WordFacts => ({
    text,
    folded: folded(text),
    undotted: undotted(text),
    marks: marksOf(text),
    letters: lettersOf(text),
  }),
  MOST_WORDS,
);

function marksOf(text: string): number {
  const word = folded(text);
  const straight = plain(text);
  const capital = isCapitalised(text);
  return (
    (capital ? MARK.capital : 0) |
    (isAllCapitals(text) ? MARK.allCapitals : 0) |
    (KNOWN_NAMES.get(word)?.some(({ words }) => words[0] === straight) ? MARK.opensListed : 0) |
    (COUNTRIES_IN_SMALL_LETTERS.has(text) ? MARK.smallCountry : 0) |
    (TITLES_BEFORE_NAMES.has(undotted(text)) ? MARK.title : 0) |
    (capital && (EVENT_OPENERS.has(word) || STORM_WORDS.has(word)) ? MARK.opensEvent : 0) |
    (PARTIES.has(text) ? MARK.party : 0) |
    (text === '-' ? MARK.hyphen : 0) |
    (ROLE_HEADS.has(undotted(text)) ? MARK.role : 0) |
    (capital && HONORIFICS.has(undotted(text)) ? MARK.honorific : 0) |
    (capital && BODY_OPENERS.has(word) ? MARK.opensBody : 0)
  );
}

/** The letters that stand for parties before a state: "R-Calif.". */
const PARTIES: ReadonlySet<string> = new Set(['R', 'D', 'I', 'L']);

function lettersOf(text: string): number {
  if (text.length < 4) return 0;
  const lower = text.toLowerCase();
  if (lower === text.toUpperCase()) return 0;
  return (
    LETTERS.long |
    (text.charAt(0) !== lower.charAt(0) ? LETTERS.opensWithCapital : 0) |
    (text.charAt(1) !== lower.charAt(1) ? LETTERS.goesOnInCapitals : 0)
  );
}
