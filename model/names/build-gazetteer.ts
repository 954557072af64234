/**
 * Derives the compact word lists that the names room looks names up in.
 *
 *   npx tsx model/names/build-gazetteer.ts GAZETTEERS_FOLDER [model/names/gazetteer.ts]
 *
 * The folder holds the US Census 1990 name lists (dist.female.first, dist.male.first, dist.all.last; public domain),
 * popular-forenames-by-country.csv and popular-surnames-by-country.csv (CC0), and world-cities.csv (GeoNames, CC BY 4.0).
 * The lexicon of compromise (MIT), from node_modules, adds to all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/two';

const [folder, output = 'model/names/gazetteer.ts'] = process.argv.slice(2);
if (!folder) throw new Error('usage: build-gazetteer.ts GAZETTEERS_FOLDER [OUTPUT]');

/** How many of the surnames of the census, most frequent first. */
const SURNAMES = 10_000;
/** A first name is a woman's or a man's where the other use is this many times rarer; else it is either's. */
const DOMINANCE = 8;

const lines = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
const csv = (file: string) =>
  lines(file)
    .slice(1)
    .map((line) => line.split(','));
const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
const tagged = (...tags: string[]) =>
  Object.keys(lexicon).filter((word) => [lexicon[word]].flat().some((tag) => tags.includes(tag as string)));

const frequency = { F: new Map<string, number>(), M: new Map<string, number>() };
const add = (gender: 'F' | 'M', name: string, share: number) => {
  const word = name.trim().toLowerCase();
  if (/^[\p{L}'’-]{2,}$/u.test(word)) frequency[gender].set(word, (frequency[gender].get(word) ?? 0) + share);
};
for (const [gender, file] of [
  ['F', 'dist.female.first'],
  ['M', 'dist.male.first'],
] as const) {
  for (const line of lines(file)) {
    const [name = '', share] = line.split(/\s+/);
    add(gender, name, Number(share));
  }
}
/** A name that is popular in a country counts as much as a name of this share (in percent) in the census. */
const POPULAR = 0.02;
for (const row of csv('popular-forenames-by-country.csv')) {
  for (const name of [row[10] ?? '', row[11] ?? '']) add(row[9] === 'F' ? 'F' : 'M', name, POPULAR);
}
for (const name of tagged('FemaleName')) add('F', name, POPULAR);
for (const name of tagged('MaleName')) add('M', name, POPULAR);

const first = { female: [] as string[], male: [] as string[], either: tagged('FirstName') };
for (const name of new Set([...frequency.F.keys(), ...frequency.M.keys()])) {
  const f = frequency.F.get(name) ?? 0;
  const m = frequency.M.get(name) ?? 0;
  first[f > DOMINANCE * m ? 'female' : m > DOMINANCE * f ? 'male' : 'either'].push(name);
}

const surnames = [
  ...lines('dist.all.last')
    .slice(0, SURNAMES)
    .map((line) => line.split(/\s+/)[0] ?? ''),
  ...csv('popular-surnames-by-country.csv').map((row) => row[5] ?? ''),
  ...tagged('LastName'),
];
const cities = [...csv('world-cities.csv').map((row) => row[0] ?? ''), ...tagged('City')];
const regions = [...csv('world-cities.csv').map((row) => row[2] ?? ''), ...tagged('Region', 'Place')];
const organizations = tagged('Organization', 'SportsTeam', 'Company', 'School');

const list = (names: readonly string[]) => {
  const words = new Set(
    names
      .map((name) => name.trim().toLowerCase())
      .filter((name) => /^\p{Script=Latin}[\p{Script=Latin}\p{M} .'’&-]+$/u.test(name)),
  );
  return JSON.stringify([...words].sort().join('\n'));
};
writeFileSync(
  output,
  `/**
 * Word lists, derived by build-gazetteer.ts; one lower-case name a line. Not to be edited by hand.
 *
 * First names and surnames: US Census 1990 (public domain), popular names by country (CC0), compromise (MIT).
 * Cities and regions: GeoNames (https://www.geonames.org, CC BY 4.0), compromise (MIT). Organizations: compromise (MIT).
 */
export const FEMALE_FIRST_NAMES =
  ${list(first.female)};
export const MALE_FIRST_NAMES =
  ${list(first.male)};
export const EITHER_FIRST_NAMES =
  ${list(first.either)};
export const SURNAMES =
  ${list(surnames)};
export const CITIES =
  ${list(cities)};
export const REGIONS =
  ${list(regions)};
export const ORGANIZATIONS =
  ${list(organizations)};
`,
);
