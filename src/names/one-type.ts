import type { Document } from '../document/index.js';
import { isCity, isFirstName, isRegion, isSurname } from './gazetteer.js';
import { isGivenFor } from './given-acronyms.js';
import { COMPANY_HEADS } from './lexicon/companies.js';
import { STORM_WORDS } from './lexicon/events.js';
import { knownName } from './lookup.js';
import type { TypedMention } from './merge/index.js';
import type { EntityType } from './types.js';
import { folded } from './words.js';

/** What the mentions of one name in a text say of its type. */
interface Votes {
  readonly types: Map<EntityType, number>;
  /** Mentions that only a person has, and mentions that a person hardly has. */
  proofs: number;
  locations: number;
  all: number;
}

/**
 * Gives one name one type: the type that most of its mentions in the text have, a role or an honorific counting as proof of a person. A name of
 * which the text says several times "in X" or "the town of X" is no person.
 *
 * Groups keep their type, since "Chinese" beside "China" is another word.
 */
export function oneTypePerName(doc: Document, typed: readonly TypedMention[]): readonly TypedMention[] {
  const byName = new Map<string, Votes>();
  for (const { type, mention } of typed) {
    const name = folded(mention.text);
    const votes = byName.get(name) ?? { types: new Map(), proofs: 0, locations: 0, all: 0 };
    byName.set(name, votes);
    const proves = mention.role !== null || mention.honorific !== null;
    votes.types.set(type, (votes.types.get(type) ?? 0) + (proves ? PROOF : 1));
    votes.all++;
    if (proves) votes.proofs++;
    else if (standsAsPlace(doc, mention)) votes.locations++;
  }
  const storms = stormsOf(typed);
  const companies = companiesOf(typed);
  const openings = openingsOf(typed);
  const acronyms = givenAcronyms(doc, typed);
  return typed.map((one) => {
    const name = folded(one.mention.text);
    const votes = byName.get(name);
    const isStorm = storms.has(name) && votes?.proofs === 0;
    const isPerson = one.type === 'person' && openings.has(name);
    const isPlace = one.type === 'place' && isTown(name);
    const isGiven = acronyms.has(name);
    const isCompany =
      votes?.proofs === 0 && (isGiven || isPerson || (companies.has(name) && one.type !== 'group' && !isPlace));
    const type = isStorm ? 'event' : isCompany ? 'organization' : votes ? typeBy(votes) : one.type;
    return type === one.type ? one : { type, mention: one.mention };
  });
}

/** What "Hurricane Katrina" is called for short, folded. */
function stormsOf(typed: readonly TypedMention[]): ReadonlySet<string> {
  return new Set(
    typed.flatMap(({ type, mention }) => {
      const [opening = '', name, ...rest] = folded(mention.text).split(/\s+/);
      return type === 'event' && STORM_WORDS.has(opening) && name && rest.length === 0 ? [name] : [];
    }),
  );
}

/** What "Acme Corp" and "Halden Motors" are called for short, folded; of one word, a company's whose name that is alone. */
function companiesOf(typed: readonly TypedMention[]): ReadonlySet<string> {
  return new Set(
    typed.flatMap(({ type, mention }) => {
      const words = folded(mention.text).split(/[\s,]+/);
      const head = words.pop()?.replace(/\./g, '') ?? '';
      return type === 'organization' && words.length > 0 && COMPANY_HEADS.has(head) ? [words.join(' ')] : [];
    }),
  );
}

/** The first words of organizations' names of two, folded, that are nobody's name: what is taken for a person called "Patriot" is "Patriot Coal". */
function openingsOf(typed: readonly TypedMention[]): ReadonlySet<string> {
  return new Set(
    typed.flatMap(({ type, mention }) => {
      const [opening = '', ...rest] = folded(mention.text).split(/\s+/);
      const isNobody = !isFirstName(opening) && !isSurname(opening);
      return type === 'organization' && rest.length === 1 && isNobody ? [opening] : [];
    }),
  );
}

/** The acronyms that stand in brackets after the organizations that they are short for, folded. */
function givenAcronyms(doc: Document, typed: readonly TypedMention[]): ReadonlySet<string> {
  return new Set(
    typed.flatMap(({ mention }, index) => {
      const long = typed[index - 1];
      return long && isGivenFor(doc, mention, long) ? [folded(mention.text)] : [];
    }),
  );
}

/** "Leicester" is the town, whatever its club is called. */
function isTown(name: string): boolean {
  return isCity(name) || isRegion(name) || knownName(name) !== null;
}

function typeBy({ types, proofs, locations, all }: Votes): EntityType {
  const [type] = [...types].reduce((best, next) => (next[1] > best[1] ? next : best));
  const isPlace = type === 'person' && proofs === 0 && locations >= LEAST_LOCATIONS && locations >= LEAST_SHARE * all;
  return isPlace ? 'place' : type;
}

/** What a role or an honorific beside a name weighs against bare mentions. */
const PROOF = 5;
/** So many mentions, and such a share of them, have to stand as a place's. */
const LEAST_LOCATIONS = 2;
const LEAST_SHARE = 0.15;

const BEFORE_PLACE =
  /$(?<=(?:^|[\s(])(?:in|near|outside(?: of)?|(?:town|city|village|province|island|district|municipality|capital|region|inhabitants|population|residents|people|outskirts|port) of) )/iu;
/** Where it lies, or whose waters are told of: "Coron is in the province of", "in Coron waters". */
const AFTER_PLACE = /^ (?:(?:is|lies) (?:located |situated )?(?:in|on) |waters\b)/u;
/** A possessor, a part of another name, one of two authors: "in Carrano’s study", "in Carrano and Lee". */
const NO_PLACE_AFTER = /^(?:['’]|-\p{L}| and| &| et)/u;

function standsAsPlace({ text }: Document, { start, end }: { start: number; end: number }): boolean {
  const stands =
    BEFORE_PLACE.test(text.slice(Math.max(0, start - 20), start)) || AFTER_PLACE.test(text.slice(end, end + 24));
  return stands && !NO_PLACE_AFTER.test(text.slice(end, end + 4));
}
