import { type Document, readableSentences, type Sentence, type Token } from '../document/index.js';
import { genderOfFirstName, isCity, isFirstName, isRegion, isSurname } from './gazetteer.js';
import { EVENT_HEADS, STORM_WORDS } from './lexicon/events.js';
import { HONORIFICS, NAME_PARTICLES } from './lexicon/honorifics.js';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from './lexicon/organizations.js';
import { KNOWN_NAMES, knownName } from './lookup.js';
import { phraseAt } from './phrases.js';
import { isRoleHead } from './roles.js';
import type { NameSpan } from './spans.js';
import type { EntityType } from './types.js';
import { folded, isAllCapitals, isCapitalised, touches, undotted } from './words.js';

const FUNCTION_WORDS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ', 'NUM', 'PUNCT', 'SYM']);
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec i'.split(
    ' ',
  ),
);

/** The names of a text, in order. */
export function recogniseNames(doc: Document): readonly NameSpan[] {
  const inside = capitalsInside(doc);
  return readableSentences(doc).flatMap((sentence) => namesOfSentence(doc, sentence, inside));
}

/** The words that stand with a capital where no sentence opens: those are names at the start of a sentence too. */
function capitalsInside(doc: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of readableSentences(doc)) {
    const kind = doc.blocks[sentence.block]?.kind;
    if (kind === 'headline' || kind === 'subheading') continue;
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const token = doc.tokens[at] as Token;
      if (isNameWord(token)) found.add(token.text);
    }
  }
  return found;
}

function isNameWord(token: Token): boolean {
  return (
    isCapitalised(token.text) &&
    (!FUNCTION_WORDS.has(token.pos) || isAllCapitals(token.text)) &&
    !CALENDAR.has(undotted(token.text))
  );
}

function namesOfSentence(doc: Document, sentence: Sentence, inside: ReadonlySet<string>): NameSpan[] {
  const { tokens } = doc;
  const names: NameSpan[] = [];
  const kind = doc.blocks[sentence.block]?.kind;
  const titleCase = kind === 'headline' || kind === 'subheading';
  const may = (at: number): boolean => {
    const token = tokens[at];
    if (!token || at >= sentence.endToken || !isNameWord(token)) return false;
    if (titleCase) return inside.has(token.text) || phraseAt(tokens, at, sentence.endToken, KNOWN_NAMES) !== null;
    return at > sentence.firstToken || token.pos === 'PROPN' || inside.has(token.text);
  };
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const known = phraseAt(tokens, at, sentence.endToken, KNOWN_NAMES);
    if (known && (known.value.type !== 'organization' || !may(known.end) || known.end - at > 1)) {
      const goesOn =
        may(known.end) && !isRoleHead(tokens[known.end]?.text ?? '') && tokens[known.end - 1]?.text !== '-';
      if (!goesOn || known.value.type === 'group') {
        names.push({ first: at, end: known.end, type: known.value.type, sentence });
        at = known.end;
        continue;
      }
    }
    if (!may(at)) {
      at++;
      continue;
    }
    const end = runEnd(tokens, at, sentence.endToken, may);
    names.push(...classify(doc, at, end, sentence));
    at = end;
  }
  return names;
}

/** The end of the run of capitals that opens at `at`, over particles, hyphens and the "of" of offices. */
function runEnd(tokens: readonly Token[], at: number, limit: number, may: (at: number) => boolean): number {
  let end = at + 1;
  for (;;) {
    const skipped = may(end) ? 0 : bridge(tokens, end);
    if (skipped === null || end + skipped >= limit || !may(end + skipped)) return end;
    end += skipped + 1;
  }
}

/** How many tokens at `at` may stand inside a name: a particle, a hyphen, "-a-", "&", or the "of" of offices; null for none. */
function bridge(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  if (NAME_PARTICLES.has(folded(text)) || text === '&') return 1;
  if (text === 'of' || text === 'for') return ORGANIZATION_OPENERS.has(folded(before?.text ?? '')) ? 1 : null;
  if (text !== '-' || !touches(before, tokens[at]) || knownName(before?.text ?? '')) return null;
  return tokens[at + 2]?.text === '-' && touches(tokens[at], tokens[at + 1]) ? 3 : 1;
}

/** Takes roles and honorifics off the front of a run, and tells the type of what is left. */
function classify(doc: Document, first: number, end: number, sentence: Sentence): NameSpan[] {
  const { tokens } = doc;
  const word = (at: number) => undotted(tokens[at]?.text ?? '');
  let start = first;
  let titled = isRoleHead(tokens[first - 1]?.text ?? '');
  for (let at = first; at < end - 1; at++) {
    if (isRoleHead(word(at)) || HONORIFICS.has(word(at))) {
      start = at + 1;
      titled = true;
    }
  }
  const inRole: NameSpan[] = [];
  for (let at = first; at < start; at++) {
    const known = phraseAt(tokens, at, start, KNOWN_NAMES);
    if (known) inRole.push({ first: at, end: known.end, type: known.value.type, sentence });
  }
  const type = start === end - 1 && isRoleHead(word(start)) ? null : typeOf(doc, start, end, titled);
  return type ? [...inRole, { first: start, end, type, sentence }] : inRole;
}

function typeOf(doc: Document, first: number, end: number, titled: boolean): EntityType | null {
  const texts = doc.tokens.slice(first, end).map((token) => token.text);
  const name = doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0);
  const lastWord = undotted(texts.at(-1) ?? '');
  const known = knownName(name);
  if (known) return known.type;
  if (titled) return 'person';
  const typeOfLongName = texts.length > 1 ? typeBySomeWord(texts) : null;
  if (typeOfLongName) return typeOfLongName;
  if (isCity(name) || isRegion(name)) return 'place';
  if (texts.length > 1) return isSurname(lastWord) ? 'person' : 'organization';
  if (isAllCapitals(name)) return 'organization';
  const next = doc.tokens[end];
  const speaks = next?.pos === 'VERB' || next?.text === '’s' || next?.text === "'s";
  return genderOfFirstName(name) || (isSurname(name) && speaks) ? 'person' : null;
}

/** The type that the first or the last word of a longer name tells. */
function typeBySomeWord(texts: readonly string[]): EntityType | null {
  const first = folded(texts[0] ?? '');
  const last = undotted(texts.at(-1) ?? '');
  if (EVENT_HEADS.has(last) || STORM_WORDS.has(first)) return 'event';
  const openedByOffice = ORGANIZATION_OPENERS.has(first) && texts[1] === 'of';
  if (ORGANIZATION_HEADS.has(last) || openedByOffice) return 'organization';
  return isFirstName(first) && texts.length <= 4 ? 'person' : null;
}
