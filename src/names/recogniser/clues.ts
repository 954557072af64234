import {
  CITIES,
  EITHER_FIRST_NAMES,
  FEMALE_FIRST_NAMES,
  MALE_FIRST_NAMES,
  ORGANIZATIONS,
  REGIONS,
  SURNAMES,
} from '../../../model/names/gazetteer.js';
import type { Document } from '../../document/index.js';
import { HONORIFICS, NAME_PARTICLES } from '../lexicon/honorifics.js';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../lexicon/organizations.js';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/roles.js';
import { knownNames } from '../lookup.js';
import type { EntityType } from '../types.js';
import { folded, isCapitalised, undotted } from '../words.js';

/** What lists know of a word, a bit each. */
export const CLUE = {
  femaleName: 1,
  maleName: 2,
  eitherName: 4,
  surname: 8,
  honorific: 16,
  role: 32,
  roleModifier: 64,
  organizationHead: 128,
  organizationOpener: 256,
  particle: 512,
} as const;

/** What lists know of names that may have several words, a bit each; the first word of one, and the words after it. */
export const NAME_CLUE = {
  city: 1,
  region: 2,
  organization: 4,
  place: 8,
  group: 16,
  event: 32,
  knownOrganization: 64,
} as const;
/** The bits of the words after the first are those of the first, this many places higher. */
const FOLLOWING = 7;

/** Shorter words in small letters are never taken for a listed name. */
const SHORTEST_IN_SMALL_LETTERS = 5;

/** The longest listed name that is looked for, in tokens. */
const LONGEST = 6;

const CLUE_OF_TYPE: Readonly<Record<EntityType, number>> = {
  person: 0,
  organization: NAME_CLUE.knownOrganization,
  place: NAME_CLUE.place,
  group: NAME_CLUE.group,
  event: NAME_CLUE.event,
};

function buildWordClues(): ReadonlyMap<string, number> {
  const clues = new Map<string, number>();
  const add = (words: Iterable<string>, clue: number) => {
    for (const word of words) clues.set(word, (clues.get(word) ?? 0) | clue);
  };
  add(FEMALE_FIRST_NAMES.split('\n'), CLUE.femaleName);
  add(MALE_FIRST_NAMES.split('\n'), CLUE.maleName);
  add(EITHER_FIRST_NAMES.split('\n'), CLUE.eitherName);
  add(SURNAMES.split('\n'), CLUE.surname);
  add(HONORIFICS.keys(), CLUE.honorific);
  add(ROLE_HEADS, CLUE.role);
  add(ROLE_MODIFIERS, CLUE.roleModifier);
  add(ORGANIZATION_HEADS, CLUE.organizationHead);
  add(ORGANIZATION_OPENERS, CLUE.organizationOpener);
  add(NAME_PARTICLES, CLUE.particle);
  return clues;
}

function buildNameClues(): ReadonlyMap<string, number> {
  const clues = new Map<string, number>();
  const add = (name: string, clue: number) => {
    const key = undotted(name);
    clues.set(key, (clues.get(key) ?? 0) | clue);
  };
  for (const name of CITIES.split('\n')) add(name, NAME_CLUE.city);
  for (const name of REGIONS.split('\n')) add(name, NAME_CLUE.region);
  for (const name of ORGANIZATIONS.split('\n')) add(name, NAME_CLUE.organization);
  for (const [name, { type }] of knownNames()) add(name, CLUE_OF_TYPE[type]);
  return clues;
}

let wordClueTable: ReadonlyMap<string, number> | undefined;
let nameClueTable: NameClueTable | undefined;

/** The clues of listed names, and what of them may stand before a token's end in the middle of one: "port", "port-", "port-au". */
interface NameClueTable {
  readonly clues: ReadonlyMap<string, number>;
  readonly openings: ReadonlySet<string>;
}

function nameClueTableOf(): NameClueTable {
  if (nameClueTable) return nameClueTable;
  const clues = buildNameClues();
  const openings = new Set<string>();
  for (const name of clues.keys()) {
    for (let at = 1; at < name.length; at++) {
      const goesOn = sortOfCharacter(name, at - 1) === sortOfCharacter(name, at);
      if (!goesOn && name[at - 1] !== ' ') openings.add(name.slice(0, at));
    }
  }
  nameClueTable = { clues, openings };
  return nameClueTable;
}

/** A token may end between two characters of different sorts: letters, digits, each mark by itself. */
function sortOfCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || code > 127) return -1;
  return code >= 48 && code <= 57 ? -2 : at;
}

/** The clues of one word, as bits of `CLUE`. */
export function wordClues(text: string): number {
  wordClueTable ??= buildWordClues();
  return wordClueTable.get(undotted(text)) ?? 0;
}

/** What a word is in the lists of names: the clues of the name that it is by itself, and whether a longer one may begin with it. */
export interface ListedWord {
  readonly clues: number;
  readonly opensLonger: boolean;
}

/** Looks a word up in the lists of names; short ones in small letters are never taken for one. */
export function listedWord(text: string): ListedWord {
  if (text.length < SHORTEST_IN_SMALL_LETTERS && !isCapitalised(text)) return { clues: 0, opensLonger: false };
  const { clues, openings } = nameClueTableOf();
  const word = undotted(text);
  return { clues: clues.get(word) ?? 0, opensLonger: openings.has(word) };
}

/**
 * The listed name of several words that stands at the token `at`, the longest of several: how many tokens it has, and its clues as bits of
 * `NAME_CLUE`; null where there is none.
 */
export function longListedNameAt(
  doc: Document,
  at: number,
  end: number,
): { readonly length: number; readonly clues: number } | null {
  const { clues: table, openings } = nameClueTableOf();
  let longest: { length: number; clues: number } | null = null;
  for (let stop = at + 2; stop <= Math.min(end, at + LONGEST); stop++) {
    const text = doc.tokens[stop - 1]?.text ?? '';
    if (!mayGoOn(text)) break;
    const key = nameKey(doc, at, stop);
    const clues = table.get(key);
    if (clues !== undefined) longest = { length: stop - at, clues };
    else if (!openings.has(key)) break;
  }
  return longest;
}

/** Whether a word may stand in a listed name after its first. */
function mayGoOn(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || /\p{L}/u.test(text) || JOINING.has(text);
}

/** The clues of the words after a listed name's first, given those of the first. */
export function followingClues(clues: number): number {
  return clues << FOLLOWING;
}

const JOINING = new Set([
  '-',
  "'",
  '’',
  "'s",
  '’s',
  '&',
  'of',
  'the',
  'and',
  'for',
  'on',
  'de',
  'la',
  'du',
  'del',
  'al',
  'le',
  'upon',
]);

function nameKey(doc: Document, first: number, end: number): string {
  const start = doc.tokens[first]?.start ?? 0;
  return folded(doc.text.slice(start, doc.tokens[end - 1]?.end ?? start)).replaceAll('.', '');
}
