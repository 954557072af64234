import { type Document, readableSentences, type Sentence } from '../document/index.js';
import { addedName } from './added.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from './lexicon/honorifics.js';
import { isPersonPart } from './person-words.js';
import { CASING, casingElsewhere, ELSEWHERE, sentenceCasing } from './recogniser/casing.js';
import type { NameSpan } from './spans.js';
import type { EntityType } from './types.js';
import { vocabularyOf } from './vocabulary.js';
import { isCapitalised, undotted } from './words.js';

/** A name that the text has, in the texts of its tokens. */
interface SeenName {
  readonly words: readonly string[];
  readonly type: EntityType;
}

/**
 * Finds the names again that the text has already given: after "Xi Jinping", a "Xi" that the recogniser passed over; where "Acme" was recognised
 * once, the other places where it stands; where a full name was recognised once, the places where only a part of it was.
 *
 * Takes the names found so far, in order; returns them with the new ones, in order.
 */
export function propagateNames(doc: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const seen = seenNames(doc, oftenNames(doc, names));
  let inCapitals: SeenNames | undefined;
  const owners = ownersOf(doc, names);
  const replaced = new Set<NameSpan>();
  const found: NameSpan[] = [];
  for (const sentence of readableSentences(doc)) {
    const isInCapitals = sentenceCasing(doc, sentence) === CASING.capitals;
    if (isInCapitals) inCapitals ??= namesInCapitals(doc, seen.byFirst);
    const known = (isInCapitals && inCapitals) || seen;
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const name = longestSeen(doc, at, sentence, known);
      const covered = name ? ownersWithin(owners, name, isInCapitals) : [];
      if (!name || covered === null || !mayStand(doc, name, covered, owners)) {
        at++;
        continue;
      }
      for (const one of covered) replaced.add(one);
      found.push(name);
      at = name.end;
    }
  }
  if (found.length === 0) return names;
  return [...names.filter((name) => !replaced.has(name)), ...found].sort((a, b) => a.first - b.first);
}

/** For each token of the Document the name that it belongs to, if any. */
type Owners = readonly (NameSpan | undefined)[];

function ownersOf({ tokens }: Document, names: readonly NameSpan[]): Owners {
  const owners: (NameSpan | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const name of names) owners.fill(name, name.first, name.end);
  return owners;
}

/** A single word is a name elsewhere too where it was recognised in at least one of this many places. */
const RARELY = 3;

/** The names without the single words that were passed over in most places where they stand. */
function oftenNames(doc: Document, names: readonly NameSpan[]): readonly NameSpan[] {
  const single = ({ first, end, type }: NameSpan) => end - first === 1 && type !== 'person';
  const textOf = ({ first }: NameSpan) => doc.tokens[first]?.text ?? '';
  const recognised = new Map<string, number>();
  for (const name of names) if (single(name)) recognised.set(textOf(name), (recognised.get(textOf(name)) ?? 0) + 1);
  const { words, numberOf, wordAt } = vocabularyOf(doc);
  const standing = new Uint32Array(words.length);
  for (let at = 0; at < wordAt.length; at++) {
    standing[wordAt[at] as number] = (standing[wordAt[at] as number] as number) + 1;
  }
  const often = (word: string) => RARELY * (recognised.get(word) ?? 0) >= (standing[numberOf.get(word) ?? 0] ?? 0);
  return names.filter((name) => !single(name) || often(textOf(name)));
}

/** The names of a text by their first words, the longest first; and beside each word of its vocabulary whether one begins with it. */
interface SeenNames {
  readonly byFirst: ReadonlyMap<string, readonly SeenName[]>;
  readonly opens: Uint8Array;
}

/** The names of a text; the first and the last words of people's names are names too. */
function seenNames(doc: Document, names: readonly NameSpan[]): SeenNames {
  const seen = new Map<string, Map<string, SeenName>>();
  const add = (words: readonly string[], type: EntityType) => {
    const [first = ''] = words;
    if (first.length < 2 || !words.some(isCapitalised)) return;
    const others = seen.get(first) ?? new Map<string, SeenName>();
    if (!others.has(words.join(' '))) others.set(words.join(' '), { words, type });
    seen.set(first, others);
  };
  for (const { first, end, type } of names) {
    if (type === 'group' || type === 'event') continue;
    const words = doc.tokens.slice(first, end).map((token) => token.text);
    for (const part of partsOfAdded(doc, words.join(' '))) add(part, type);
    add(words, type);
    if (type === 'organization') add([acronymOf(words)], type);
    if (type !== 'person' || words.length < 2) continue;
    for (const part of partsOfPerson(words)) add(part, type);
  }
  return withOpenings(
    doc,
    new Map(
      [...seen].map(([first, others]) => [first, [...others.values()].sort((a, b) => b.words.length - a.words.length)]),
    ),
  );
}

function withOpenings(doc: Document, byFirst: SeenNames['byFirst']): SeenNames {
  const { words, numberOf } = vocabularyOf(doc);
  const opens = new Uint8Array(words.length);
  for (const first of byFirst.keys()) {
    const number = numberOf.get(first);
    if (number !== undefined) opens[number] = 1;
  }
  return { byFirst, opens };
}

/** The names as a headline in capitals has them. */
function namesInCapitals(doc: Document, seen: SeenNames['byFirst']): SeenNames {
  return withOpenings(
    doc,
    new Map(
      [...seen].map(([first, names]) => [
        first.toUpperCase(),
        names.map(({ words, type }) => ({ words: words.map((word) => word.toUpperCase()), type })),
      ]),
    ),
  );
}

/** The parts of the other names of a person whom a caller adds: "Quorra" where the text has "DJ Zed", who is Zed Quorra. */
function partsOfAdded(doc: Document, name: string): readonly (readonly string[])[] {
  const entry = addedName(doc, name)?.entry;
  return entry?.type === 'person' ? entry.forms.flatMap((form) => partsOfPerson(form.split(/\s+/))) : [];
}

/** The first word of a person's name, the surname, and the surname with its particles, as far as they may stand alone. */
function partsOfPerson(words: readonly string[]): readonly (readonly string[])[] {
  const whole = words.filter((word, nth) => nth === 0 || !NAME_SUFFIXES.has(undotted(word)));
  if (whole.at(-2) === '-' && whole.length > 3) return [[whole[0] ?? ''].filter(isPersonPart), whole.slice(-3)];
  const singles = [whole[0] ?? '', whole.at(-1) ?? ''].filter(isPersonPart).map((word) => [word]);
  let from = whole.length - 1;
  while (from > 1 && NAME_PARTICLES.has(whole[from - 1] ?? '')) from--;
  return from < whole.length - 1 ? [...singles, whole.slice(from)] : singles;
}

/** The initials of a name of three words or more, without the small ones; nothing for a shorter name. */
function acronymOf(words: readonly string[]): string {
  const capitals = words.filter(isCapitalised).map((word) => word.charAt(0));
  return capitals.length > 2 ? capitals.join('') : '';
}

function longestSeen(doc: Document, at: number, sentence: Sentence, { byFirst, opens }: SeenNames): NameSpan | null {
  if (opens[vocabularyOf(doc).wordAt[at] as number] === 0) return null;
  for (const { words, type } of byFirst.get(doc.tokens[at]?.text ?? '') ?? []) {
    const end = at + words.length;
    if (end <= sentence.endToken && words.every((word, nth) => doc.tokens[at + nth]?.text === word)) {
      return { first: at, end, type, sentence };
    }
  }
  return null;
}

/** The names that lie within another; null where one goes beyond it, save to the right in a headline in capitals ("TANNER SIGNS"). */
function ownersWithin(owners: Owners, { first, end }: NameSpan, isInCapitals: boolean): NameSpan[] | null {
  const within = new Set<NameSpan>();
  for (let at = first; at < end; at++) {
    const owner = owners[at];
    if (!owner) continue;
    if (owner.first < first || (owner.end > end && !isInCapitals)) return null;
    within.add(owner);
  }
  return [...within];
}

/** Whether a name that was seen elsewhere may be read here: not inside a longer run of capitals, and not where the word is a common one. */
function mayStand(
  doc: Document,
  { first, end, sentence }: NameSpan,
  covered: readonly NameSpan[],
  owners: Owners,
): boolean {
  if (covered.some((one) => one.first === first && one.end === end)) return false;
  if (end - first > 1) return true;
  const token = doc.tokens[first];
  if (!token) return false;
  const opens = first === sentence.firstToken && covered.length === 0;
  if (opens && token.pos !== 'PROPN' && !opensAsName(doc, first)) return false;
  if (((casingElsewhere(doc)[vocabularyOf(doc).wordAt[first] as number] as number) & ELSEWHERE.small) !== 0)
    return false;
  const besideName = (at: number) => {
    const owner = owners[at];
    return owner !== undefined && !covered.includes(owner) && isCapitalised(doc.tokens[at]?.text ?? '');
  };
  return !besideName(end) && !besideName(first - 1);
}

/** A common word that opens a sentence as nothing but a name does: "Sale has not pitched", "Best, 55, joined". */
function opensAsName({ tokens }: Document, at: number): boolean {
  const [, next, after] = tokens.slice(at, at + 3);
  const isNominal = ['NOUN', 'ADJ'].includes(tokens[at]?.pos ?? '');
  return isNominal && (next?.pos === 'AUX' || next?.pos === 'VERB' || (next?.text === ',' && after?.pos === 'NUM'));
}
