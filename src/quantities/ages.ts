import type { Numeral } from '../numerals/index.js';
import { type Ground, lowerAt } from './draft.js';

/** An age: CLDR's "year-person" and its like, and the piece after it. */
export interface Age {
  readonly unit: string;
  readonly end: number;
}

const AGE_UNIT = /^(year|month|week|day)s?$/;

/** "65-year-old", "three years old", "11 years of age", "aged 44", "age of 21", and a number between commas behind a name. */
export function ageOf(ground: Ground, numeral: Numeral): Age | null {
  return (
    withOld(ground, numeral) ??
    something(ground, numeral) ??
    afterAge(ground, numeral) ??
    behindName(ground, numeral) ??
    afterPerson(ground, numeral) ??
    underAge(ground, numeral)
  );
}

function withOld(ground: Ground, numeral: Numeral): Age | null {
  const unit = hyphenSkipped(ground, numeral.end);
  const match = AGE_UNIT.exec(lowerAt(ground, unit));
  if (!match) return null;
  const old = hyphenSkipped(ground, unit + 1);
  if (/^olds?$/.test(lowerAt(ground, old))) return { unit: `${match[1]}-person`, end: old + 1 };
  const ofAge = lowerAt(ground, unit + 1) === 'of' && lowerAt(ground, unit + 2) === 'age';
  return ofAge ? { unit: `${match[1]}-person`, end: unit + 3 } : null;
}

/** "a 40-something woman". */
function something(ground: Ground, numeral: Numeral): Age | null {
  const joined = lowerAt(ground, numeral.end) === '-' && /^somethings?$/.test(lowerAt(ground, numeral.end + 1));
  return joined && isAge(numeral.value) ? { unit: 'year-person', end: numeral.end + 2 } : null;
}

/** "aged 44", "at age 16", "the age of 21", "ages 5 to 11": unless a unit follows ("the age of 5 years" is one too). */
function afterAge(ground: Ground, numeral: Numeral): Age | null {
  const before = lowerAt(ground, numeral.first - 1);
  const two = `${lowerAt(ground, numeral.first - 2)} ${before}`;
  const follows =
    /^aged?$|^ages$/.test(before) || /^(?:age of|ages of|age between|aged between|aged over|aged under)$/.test(two);
  const upTo = two === 'under the' ? false : follows;
  if (!upTo || !isAge(numeral.value ?? numeral.min)) return null;
  const match = AGE_UNIT.exec(lowerAt(ground, numeral.end));
  return match ? { unit: `${match[1]}-person`, end: numeral.end + 1 } : { unit: 'year-person', end: numeral.end };
}

const PERSON =
  /^(?:boy|girl|man|woman|son|daughter|brother|sister|mother|father|wife|husband|teenager|student|suspect|victim|driver|grandson|granddaughter|grandmother|grandfather|widow|partner|girlfriend|boyfriend|niece|nephew|cousin)$/;

/** "Jane Doe, 44, said": a whole number between commas, or a comma and the sentence's end, right behind a name or a noun for a person. */
function behindName(ground: Ground, numeral: Numeral): Age | null {
  const { pieces } = ground;
  const comma = pieces[numeral.first - 1];
  const name = pieces[numeral.first - 2];
  const after = pieces[numeral.end];
  if (comma?.text !== ',' || name?.kind !== 'word' || numeral.form !== 'digits' || !isAge(numeral.value)) return null;
  const closed = after?.text === ',' || after?.text === '.' || after?.text === ';';
  const named = name.pos === 'PROPN' && /^\p{Lu}/u.test(name.text) && !/^(?:\p{L}\.)+$/u.test(name.text);
  const person = name.pos === 'NOUN' && PERSON.test(name.lower);
  return closed && (named || person) && numeral.end === numeral.first + 1
    ? { unit: 'year-person', end: numeral.end }
    : null;
}

/** "I am 61 now", "when she was ten", "who turned 40". */
function afterPerson(ground: Ground, numeral: Numeral): Age | null {
  const verb = /^(?:am|'m|is|was|'s|turned|turns|turning)$/.test(lowerAt(ground, numeral.first - 1));
  const person = /^(?:i|he|she|who)$/.test(lowerAt(ground, numeral.first - 2));
  const years = isAge(numeral.value) && (numeral.value ?? 0) > 1 && numeral.form !== 'fraction';
  return verb && person && years && standsAlone(ground, numeral) ? { unit: 'year-person', end: numeral.end } : null;
}

const PEOPLE =
  /^(?:people|men|women|children|kids|adults|voters|americans|britons|girls|boys|those|anyone|everyone|players|drivers|residents|students|workers|patients|citizens)$/;

/** "people under 30", "anyone over 65". */
function underAge(ground: Ground, numeral: Numeral): Age | null {
  const bound = /^(?:under|over)$/.test(lowerAt(ground, numeral.first - 1));
  const people = PEOPLE.test(lowerAt(ground, numeral.first - 2)) || PEOPLE.test(lowerAt(ground, numeral.first - 3));
  return bound && people && isAge(numeral.value) && standsAlone(ground, numeral)
    ? { unit: 'year-person', end: numeral.end }
    : null;
}

/** No noun, sign or unit follows that the number would count. */
function standsAlone(ground: Ground, numeral: Numeral): boolean {
  const next = ground.pieces[numeral.end];
  if (next === undefined) return true;
  if (next.kind === 'mark') return /^[.,;:!?"”’)—–]$/.test(next.text);
  if (/^(?:to|and|or)$/.test(next.lower)) return next.lower !== 'to' && !ground.numeralAt.has(numeral.end + 1);
  return !/^(?:NOUN|ADJ|PROPN|NUM|SYM)$/.test(next.pos) && !/^(?:per|percent|of|more|at)$/.test(next.lower);
}

const isAge = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 0 && value < 125;

function hyphenSkipped(ground: Ground, at: number): number {
  return lowerAt(ground, at) === '-' && ground.pieces[at]?.glued ? at + 1 : at;
}
