import {
  CITIES,
  EITHER_FIRST_NAMES,
  FEMALE_FIRST_NAMES,
  MALE_FIRST_NAMES,
  REGIONS,
  SURNAMES,
} from '../../model/names/gazetteer.js';
import type { Gender } from './types.js';
import { folded } from './words.js';

/** Builds a value when it is first asked for, and keeps it. */
function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

const setOf = (list: string) => new Set(list.split('\n'));
const femaleNames = lazily(() => setOf(FEMALE_FIRST_NAMES));
const maleNames = lazily(() => setOf(MALE_FIRST_NAMES));
const eitherNames = lazily(() => setOf(EITHER_FIRST_NAMES));
const surnames = lazily(() => setOf(SURNAMES));
const cities = lazily(() => setOf(CITIES));
const regions = lazily(() => setOf(REGIONS));

/** The gender that a first name tells, or null where it tells none or is not known. "Jean-Claude" is read by its first part. */
export function genderOfFirstName(name: string): Gender | null {
  const word = folded(name);
  if (BORNE_BY_BOTH.has(word)) return null;
  if (femaleNames().has(word)) return 'female';
  if (maleNames().has(word)) return 'male';
  const firstPart = /^(\p{L}{2,})-/u.exec(word)?.[1];
  return firstPart && !eitherNames().has(word) ? genderOfFirstName(firstPart) : null;
}

/** Names of many women and of not so few men, or the other way round, so that they tell nothing of one person (US Census 1990, both lists). */
const BORNE_BY_BOTH: ReadonlySet<string> = new Set(
  'lindsey lindsay leslie tracy stacy shannon kelly courtney ashley jody patrice'.split(' '),
);

/** Whether a word is a first name of anybody. */
export function isFirstName(name: string): boolean {
  const word = folded(name);
  return femaleNames().has(word) || maleNames().has(word) || eitherNames().has(word);
}

/** Whether a word is among the frequent surnames. */
export function isSurname(name: string): boolean {
  return surnames().has(folded(name));
}

/** Whether a name, of one or more words, is that of a city. */
export function isCity(name: string): boolean {
  return cities().has(folded(name));
}

/** Whether a name, of one or more words, is that of a region, state or province. */
export function isRegion(name: string): boolean {
  return regions().has(folded(name));
}
