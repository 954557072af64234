import {
  type Document,
  type Range,
  readableSentences,
  type Sentence,
  type Span,
  spanOf,
  type Token,
  tokenAt,
} from '../document/index.js';
import { type Entity, type EntityType, isRoleHead, type Mention } from '../names/index.js';
import { BODY_HEADS, BODY_MODIFIERS, ORGANIZATION_DESCRIPTIONS, UNIQUE_ROLES } from './lexicon.js';

/** A description in common nouns: the tokens from `first` to before `end`, its article among them. */
export interface Description extends Span {
  readonly first: number;
  readonly tokenEnd: number;
  readonly sentence: number;
  /** The words after the article, in lower case. */
  readonly words: readonly string[];
  readonly head: string;
  readonly kind: 'body' | 'role' | 'unique-role' | 'organization' | 'age';
}

/** A name that may open a description: its type and where it ends. */
interface OpeningName {
  readonly type: EntityType;
  readonly end: number;
}

const ARTICLES = new Set(['the', 'The']);

/** What is known of the names of a text at its tokens. */
interface NamesAt {
  /** The name that starts at a token. */
  readonly openings: ReadonlyMap<number, OpeningName>;
  /** Whether a token belongs to a role or to the name of an organization or an event, which are no descriptions. */
  readonly taken: Uint8Array;
}

/** The descriptions of people and organizations in a text, in order. */
export function findDescriptions(doc: Document, names: readonly Entity[]): readonly Description[] {
  const around = namesAt(doc, names);
  const found: Description[] = [];
  readableSentences(doc).forEach((sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const description = descriptionAt(doc, at, sentence, index, around);
      if (description) found.push(description);
      at = description ? description.tokenEnd : at + 1;
    }
  });
  return found;
}

function namesAt(doc: Document, names: readonly Entity[]): NamesAt {
  const openings = new Map<number, OpeningName>();
  const taken = new Uint8Array(doc.tokens.length);
  const take = ({ start, end }: Range) => taken.fill(1, tokenAt(doc, start), tokenAt(doc, end - 1) + 1);
  for (const { mentions, type } of names) {
    for (const mention of mentions) {
      if (mention.role) take(mention.role);
      if (type === 'organization' || type === 'event') take(mention);
      const first = tokenAt(doc, mention.start);
      if (doc.tokens[first]?.start === mention.start) openings.set(first, { type, end: mention.end });
    }
  }
  return { openings, taken };
}

function descriptionAt(
  doc: Document,
  at: number,
  sentence: Sentence,
  index: number,
  { openings, taken }: NamesAt,
): Description | null {
  const { tokens } = doc;
  const article = ARTICLES.has(tokens[at]?.text ?? '');
  const start = article ? at + 1 : at;
  const owner = openings.get(start);
  if (!article && !owner) return null;
  const first = tokens[start];
  if (!first || start >= sentence.endToken) return null;
  const build = (end: number, kind: Description['kind']): Description | null => {
    const words = tokens.slice(start, end).map((token) => token.text.toLowerCase());
    if (taken.subarray(start, end).includes(1)) return null;
    const span = spanOf(doc.text, tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0);
    return { ...span, first: at, tokenEnd: end, sentence: index, words, head: words.at(-1) ?? '', kind };
  };
  const bodyEnd = endOfBody(tokens, start, sentence.endToken, owner, article);
  if (bodyEnd !== null) return build(bodyEnd, 'body');
  if (!article) return null;
  const uniqueEnd = endOfUniqueRole(tokens, start);
  if (uniqueEnd !== null) return build(uniqueEnd, 'unique-role');
  const ageEnd = endOfAge(doc, start, sentence.endToken);
  if (ageEnd !== null) return opensNoun(tokens[ageEnd]) ? null : build(ageEnd, 'age');
  if (ORGANIZATION_DESCRIPTIONS.has(first.text) && !opensNoun(tokens[start + 1]))
    return build(start + 1, 'organization');
  const end = endOfNouns(tokens, start, sentence.endToken);
  if (end === start) return null;
  const head = tokens[end - 1]?.text.toLowerCase() ?? '';
  return isRoleHead(head) && !isOpenRole(tokens, end) ? build(end, 'role') : null;
}

/** "Chinese foreign ministry", "Trump administration": a place, a group or a person's surname, then modifiers, then the head of a body. */
function endOfBody(
  tokens: readonly Token[],
  start: number,
  limit: number,
  owner: OpeningName | undefined,
  article: boolean,
): number | null {
  if (!owner || owner.type === 'organization' || owner.type === 'event' || (owner.type === 'person' && !article))
    return null;
  let at = start;
  while (at < limit && (tokens[at]?.start ?? 0) < owner.end) at++;
  const afterName = at;
  while (at < limit && BODY_MODIFIERS.has(tokens[at]?.text ?? '')) at++;
  const head = tokens[at]?.text.toLowerCase() ?? '';
  const mayHead = owner.type === 'person' ? head === 'administration' || head === 'campaign' : BODY_HEADS.has(head);
  if (!mayHead || at >= limit || (at === afterName && !article && owner.type === 'place')) return null;
  return at + 1;
}

/** "47-year-old", however the tokeniser cuts it. */
function endOfAge(doc: Document, start: number, limit: number): number | null {
  const from = doc.tokens[start]?.start ?? 0;
  if (!/\d/.test(doc.text.charAt(from))) return null;
  const age = /^\d{1,3}-year-old(?![\p{L}-])/u.exec(doc.text.slice(from, from + 20))?.[0];
  if (!age) return null;
  let end = start;
  while (end < limit && (doc.tokens[end]?.start ?? 0) < from + age.length) end++;
  return end;
}

function endOfUniqueRole(tokens: readonly Token[], start: number): number | null {
  for (const words of WORDS_OF_UNIQUE_ROLES) {
    if (words.every((word, nth) => tokens[start + nth]?.text === word)) {
      const next = tokens[start + words.length];
      return next?.pos === 'PROPN' ? null : start + words.length;
    }
  }
  return null;
}

const WORDS_OF_UNIQUE_ROLES = [...UNIQUE_ROLES.keys()].map((role) => role.split(' '));

const opensNoun = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'ADJ' || token?.pos === 'PROPN';

/** The end of the adjectives and nouns that follow an article. */
function endOfNouns(tokens: readonly Token[], start: number, limit: number): number {
  let end = start;
  while (end < Math.min(limit, start + LONGEST) && (opensNoun(tokens[end]) || isRoleHead(tokens[end]?.text ?? '')))
    end++;
  return end;
}

const LONGEST = 5;

/** "the president of France" and "the company’s spokesman" go on; "the leaders of" are many. */
function isOpenRole(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.text ?? '';
  return next === 'of' || next === 'for' || next === '-';
}

/** The mention that a description is. */
export function asMention({ start, end, text }: Description): Mention {
  return { start, end, text, form: 'nominal', role: null, honorific: null };
}
