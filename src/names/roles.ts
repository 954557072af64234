import { type Document, type Span, spanOf, type Token } from '../document/index.js';
import { addedTitles } from './added.js';
import { DAYS_AND_MONTHS } from './lexicon/calendar.js';
import { ORGANIZATION_OPENERS } from './lexicon/organizations.js';
import { ROLE_HEADS, ROLE_MODIFIERS } from './lexicon/roles.js';
import { knownName } from './lookup.js';
import { MARK, wordFacts } from './word-facts.js';
import { folded, isCapitalised, undotted } from './words.js';

/** What stands beside a name: the role, and the honorific before it. */
export interface Beside {
  readonly role: Span | null;
  readonly honorific: Span | null;
}

/** No role is longer than this many tokens. */
const LONGEST_ROLE = 9;

/** The role and the honorific of the person whose name runs from the token `first` to before the token `end`. */
export function besideName(
  doc: Document,
  first: number,
  end: number,
  sentence: { firstToken: number; endToken: number },
): Beside {
  const honorificStart = honorificBefore(doc.tokens, first, sentence.firstToken);
  const roleStart = roleBefore(doc.tokens, honorificStart, sentence.firstToken, addedTitles(doc));
  return {
    honorific: honorificStart < first ? tokenSpan(doc, honorificStart, first) : null,
    role:
      roleStart < honorificStart
        ? tokenSpan(doc, roleStart, honorificStart)
        : (roleAfter(doc, end, sentence.endToken) ?? roleBeforeComma(doc, honorificStart, end, sentence)),
  };
}

function tokenSpan(doc: Document, first: number, end: number): Span {
  return spanOf(doc.text, doc.tokens[first]?.start ?? 0, doc.tokens[end - 1]?.end ?? 0);
}

/** The index of the first token of the honorifics before `first`: "Mr.", "Rev. Dr.". A full stop may be a token of its own. */
function honorificBefore(tokens: readonly Token[], first: number, from: number): number {
  let start = first;
  for (;;) {
    const at = tokens[start - 1]?.text === '.' ? start - 2 : start - 1;
    const token = tokens[at];
    if (at < from || !token || (wordFacts(token.text).marks & MARK.honorific) === 0) return start;
    if (folded(token.text) === 'lady' && folded(tokens[at - 1]?.text ?? '') === 'first') return start;
    start = at;
  }
}

/** Whether a token is the head of a role: "president", "Sen.", "CEO". */
export function isRoleHead(text: string, added: ReadonlySet<string> = NONE): boolean {
  const { marks, undotted } = wordFacts(text);
  return (marks & MARK.role) !== 0 || added.has(undotted);
}

const NONE: ReadonlySet<string> = new Set();

/** The index of the first token of the role that ends before `end`; `end` itself where none stands there. */
export function roleBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
  added: ReadonlySet<string> = NONE,
): number {
  const last = headBefore(tokens, end, from, added);
  if (last === null) return end;
  let start = last;
  for (let at = last - 1; at >= Math.max(from, end - LONGEST_ROLE); at--) {
    const token = tokens[at] as Token;
    if (belongsToRole(tokens, at, from)) start = at;
    else if (!isRoleGlue(token.text) && !isInsideBody(tokens, at)) break;
    else if (!belongsToRole(tokens, at - 1, from)) break;
  }
  return start;
}

/** The "of" of an organization's name: "University of Michigan economist". */
function isInsideBody(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at - 1]?.text ?? '';
  return tokens[at]?.text === 'of' && isCapitalised(opener) && ORGANIZATION_OPENERS.has(folded(opener));
}

/** The index of the head of the role that ends before `end`: its last word, or what stands before "of": "Secretary of State". */
function headBefore(tokens: readonly Token[], end: number, from: number, added: ReadonlySet<string>): number | null {
  const last = tokens[end - 1]?.text === '.' ? end - 2 : end - 1;
  if (last < from) return null;
  if (isRoleHead(tokens[last]?.text ?? '', added)) return last;
  for (let at = last; at > Math.max(from, last - LONGEST_OFFICE); at--) {
    const text = tokens[at]?.text ?? '';
    const head = tokens[at - 1]?.text ?? '';
    if (text === 'of' && at < last) return isCapitalised(head) && isRoleHead(head, added) ? at - 1 : null;
    if (!isCapitalised(text) && text !== 'the') return null;
  }
  return null;
}

/** "Speaker of the House": no more tokens than this stand after the head. */
const LONGEST_OFFICE = 5;

const isRoleGlue = (text: string) => text === '-' || text === '&' || text === '.';

/** A capital, a modifier of roles, another head, or the noun that says of what ("transport chief"). */
function belongsToRole(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (at < from || !token) return false;
  const word = undotted(token.text);
  if (ROLE_MODIFIERS.has(word) || ROLE_HEADS.has(word)) return token.pos !== 'VERB' || isCapitalised(token.text);
  if (TIMES.has(word)) return false;
  if (isCapitalised(token.text)) {
    return token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NOUN' || knownName(token.text) !== null;
  }
  const head = tokens[at + 1]?.text ?? '';
  return (
    token.pos === 'NOUN' && /^\p{Ll}+$/u.test(token.text) && !isCapitalised(head) && ROLE_HEADS.has(undotted(head))
  );
}

/** Nouns of time, which stand before a role and do not belong to it: "Yesterday President Mercer". */
const TIMES: ReadonlySet<string> = new Set([
  ...DAYS_AND_MONTHS,
  ...'yesterday today tomorrow tonight now then week month year night morning afternoon evening time'.split(' '),
]);

/** The role before a comma: "her deputy, Tom Okafor, declined", "the senator from Ohio, Ann Lee, said". The span leaves the article out. */
function roleBeforeComma(
  doc: Document,
  first: number,
  end: number,
  { firstToken, endToken }: { firstToken: number; endToken: number },
): Span | null {
  const { tokens } = doc;
  const isApposed =
    tokens[first - 1]?.text === ',' && (end >= endToken || CLOSES_APPOSITION.has(tokens[end]?.text ?? ''));
  const head = isApposed ? headBeforeComma(tokens, first - 1, firstToken) : null;
  if (head === null) return null;
  const start = roleBefore(tokens, head + 1, firstToken);
  const opening = tokens[start - 1]?.text ?? '';
  const isNamed = start > firstToken && (ROLE_DETERMINERS.has(folded(opening)) || /^['’]s$/.test(opening));
  const isInList = tokens[start - 2]?.text === ',' && tokens[start - 3]?.pos === 'PROPN';
  return isNamed && !isInList ? tokenSpan(doc, start, first - 1) : null;
}

/** The head of the noun phrase that ends before the comma, where it is a role: its last word, or what stands before "of", "for" and the like. */
function headBeforeComma(tokens: readonly Token[], comma: number, from: number): number | null {
  for (let at = comma - 1; at > Math.max(from, comma - LONGEST_ROLE); at--) {
    const token = tokens[at] as Token;
    if (ROLE_HEADS.has(undotted(token.text)) && token.pos !== 'VERB') {
      return at + 1 === comma || OPENS_FIELD.has(tokens[at + 1]?.text ?? '') ? at : null;
    }
    if (!NOMINAL.has(token.pos) && !ROLE_LINKS.has(folded(token.text)) && !OPENS_FIELD.has(token.text)) return null;
  }
  return null;
}

const CLOSES_APPOSITION: ReadonlySet<string> = new Set([',', '.', ';', ')', '—', '–', '?', '!']);
const OPENS_FIELD: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'in', 'to']);

const ROLE_DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'who']);
const ROLE_LINKS = new Set(['of', 'for', 'at', 'to', 'in', 'with', 'on', 'and', 'the', "'s", '&', '-']);

/** The role in apposition after a name: ", the Treasury secretary," or ", a spokesman for Acme,". The span leaves the article out. */
function roleAfter(doc: Document, end: number, limit: number): Span | null {
  if (doc.tokens[end]?.text !== ',') return null;
  const start = ROLE_DETERMINERS.has(folded(doc.tokens[end + 1]?.text ?? '')) ? end + 2 : end + 1;
  const head = roleHeadAfter(doc.tokens, start, Math.min(limit, start + LONGEST_ROLE));
  if (head === null) return null;
  let stop = head + 1;
  while (stop < Math.min(limit, start + 2 * LONGEST_ROLE) && continuesRole(doc.tokens, stop)) stop++;
  while (stop > head + 1 && ROLE_LINKS.has(folded(doc.tokens[stop - 1]?.text ?? ''))) stop--;
  return tokenSpan(doc, start, stop);
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

function roleHeadAfter(tokens: readonly Token[], start: number, limit: number): number | null {
  let head: number | null = null;
  for (let at = start; at < limit; at++) {
    const token = tokens[at] as Token;
    if (isRoleHead(token.text)) head = at;
    else if (head !== null) return head;
    const goesOn =
      NOMINAL.has(token.pos) || isRoleHead(token.text) || isRoleGlue(token.text) || ROLE_LINKS.has(folded(token.text));
    if (!goesOn || (ROLE_LINKS.has(folded(token.text)) && head !== null)) return head;
  }
  return head;
}

function continuesRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (NOMINAL.has(token.pos) || ROLE_LINKS.has(folded(token.text)) || token.text === '’s');
}
