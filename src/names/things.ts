import { isCity } from './gazetteer.js';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from './lexicon/organizations.js';
import { STATES_BY_ABBREVIATION } from './lexicon/states.js';
import { knownName } from './lookup.js';
import type { EntityType } from './types.js';
import { folded, isAllCapitals, plain, undotted } from './words.js';

/** "Hurricane Katrina" is Katrina. */
const STORM = /^(?:Hurricane|Typhoon|Cyclone) (\p{Lu}\p{L}{1,30})$/u;

/** Two mentions of places, organizations, groups or events with one key name one thing. */
export function keyOfThing(type: EntityType, name: string): string {
  const abbreviated =
    type === 'place' ? (STATES_BY_ABBREVIATION.get(name) ?? STATES_BY_ABBREVIATION.get(`${name}.`)) : undefined;
  if (abbreviated) return keyOfThing(type, abbreviated);
  const storm = type === 'event' ? STORM.exec(name)?.[1] : undefined;
  if (storm) return keyOfThing(type, storm);
  const spaced = plain(name).replace(/(?<=\p{Lu}\.) (?=\p{Lu}\.)/gu, '');
  const state =
    type === 'place'
      ? /^(?:Islamic Republic|Republic|Kingdom|State|Commonwealth|City) of (?:the )?(.{2,60})$/u.exec(spaced)?.[1]
      : undefined;
  if (state && (knownName(state)?.type === 'place' || spaced.startsWith('City'))) return keyOfThing(type, state);
  const own = withoutCountry(type, spaced.replace(/^[Tt]he /, ''));
  const words = own.split(/\s+/);
  while (words.length > 1 && LEGAL_FORMS.has(undotted((words.at(-1) ?? '').replace(/,$/, '')))) words.pop();
  const short = words.join(' ').replace(/,$/, '');
  const known = knownName(own) ?? knownName(spaced) ?? knownName(short);
  if (known) return `${type} ${known.key}`;
  const key = folded(short);
  return `${type} ${key.replace(/^(.{1,60}) department$/u, 'department of $1')}`;
}

/** "U.S. Senate" and "the United States Congress" are those of the country that "Senate" and "Congress" are. */
function withoutCountry(type: EntityType, name: string): string {
  if (type !== 'organization') return name;
  const rest = /^(?:U\.S\.|US|United States|American) (.{2,80})$/u.exec(name)?.[1];
  return rest && (knownName(rest) !== null || /^(?:Treasury|Army|Navy|Marine|Department|Attorney|Capitol)/.test(rest))
    ? rest
    : name;
}

/** Words that a name's initials leave out. */
const SKIPPED = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&', 'de', 'a', 'an', 'at', 'by']);

/** A form of an organization's name as it is compared with others. */
export interface NameForm {
  readonly text: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** What it is as an acronym: its capitals without full stops; empty where it is none. */
  readonly letters: string;
  /** The acronyms that may stand for it: its initials, with and without those of small words, or its own capitals where it is one word. */
  readonly acronyms: readonly string[];
}

/** Reads a form of an organization's name. */
export function readForm(text: string): NameForm {
  const letters = isAllCapitals(text) ? text.replaceAll('.', '') : '';
  const isAcronym = letters.length >= 2 && letters.length <= 8;
  return { text, words: folded(text).split(/\s+/), letters: isAcronym ? letters : '', acronyms: acronymsOf(text) };
}

function acronymsOf(name: string): readonly string[] {
  const words = name.replaceAll('-', ' ').split(/\s+/);
  if (words.length === 1) return isAllCapitals(name) ? [] : [name.replace(/\P{Lu}/gu, '')];
  const content = words.filter((word) => !SKIPPED.has(word.toLowerCase()));
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  return content.length > 1 ? [initials(content), initials(words)] : [];
}

/** Whether an abbreviation in capitals is made of the initials of a longer name, or of a word's capitals: "WHO" of "World Health Organization", "LV" of "LibriVox". */
export function isAcronymOf({ letters }: NameForm, { acronyms }: NameForm): boolean {
  return letters !== '' && acronyms.includes(letters);
}

/** Whether a name of an organization is the beginning or the end of a longer one: "Harvard" of "Harvard University", "Red Sox" of "Boston Red Sox". */
export function isShortFormOf({ text: short, words: own }: NameForm, { text: name, words }: NameForm): boolean {
  if (own.length >= words.length) return false;
  const opens = own[0] === words[0];
  const closes = own.at(-1) === words.at(-1);
  if ((!opens && !closes) || own.join('').length < 4) return false;
  if (knownName(name.split(/\s+/).at(-1) ?? '')?.type === 'group') return false;
  const known = knownName(short);
  if (opens && own.every((word, nth) => words[nth] === word)) {
    const isBody = known !== null || isCity(short) || own.some((word) => ORGANIZATION_HEADS.has(undotted(word)));
    const rest = words.slice(own.length);
    const goesOnAsBody = rest.length > 1 && rest.some((word) => ORGANIZATION_HEADS.has(undotted(word)));
    return !SKIPPED.has(rest[0] ?? '') && !(isBody && goesOnAsBody) && known?.type !== 'place';
  }
  const before = words[words.length - own.length - 1] ?? '';
  const isEnd = own.length > 1 && own.every((word, nth) => words[words.length - own.length + nth] === word);
  return isEnd && !SKIPPED.has(before) && known === null;
}
