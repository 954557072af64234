import { type Document, readableSentences, type Token } from '../document/index.js';
import type { Entity, Gender } from '../names/index.js';
import type { Antecedent } from './candidates.js';

/** Somebody without a name who comes up in a text: "a man", "an 18-year-old student". A pronoun may go back to them. */
export interface UnnamedPerson extends Antecedent {
  readonly gender: Gender;
}

/** Nouns for people that tell the gender. Roles are left out: "a general is there to take care of people" speaks of nobody. */
const PEOPLE: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'man boy gunman policeman fisherman gentleman schoolboy'.split(' ').map((noun) => [noun, 'male'] as const),
  ...'woman girl policewoman schoolgirl'.split(' ').map((noun) => [noun, 'female'] as const),
]);

/** The speaker's own, who come up by "my father" or "Dad". */
const KIN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'dad father brother husband son grandfather uncle nephew'.split(' ').map((noun) => [noun, 'male'] as const),
  ...'mum mom mother sister wife daughter grandmother aunt niece'.split(' ').map((noun) => [noun, 'female'] as const),
]);
const OWN: ReadonlySet<string> = new Set(['my', 'My', 'our', 'Our']);
/** Words for kin that stand by themselves, as names do. */
const CALLED: ReadonlySet<string> = new Set(['Dad', 'Mum', 'Mom']);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'A', 'An', 'another', 'Another', 'one', 'One']);
/** No more words than these stand between the article and its noun. */
const LONGEST = 5;

/**
 * The people of a text whom an indefinite noun phrase, or the word for a speaker's own, brings up as the subject of a clause: "A man refused to
 * leave", “Dad loved that place”. What stands elsewhere says
 * more often what somebody is ("Ruiz, a retired teacher", "She became a nurse").
 */
export function unnamedPeople(doc: Document): readonly UnnamedPerson[] {
  const found: UnnamedPerson[] = [];
  readableSentences(doc).forEach(({ firstToken, endToken }, sentence) => {
    for (let at = firstToken; at + 2 < endToken; at++) {
      const person = personAt(doc.tokens, at, endToken);
      if (!person || !isSubject(doc.tokens, at, person.head, firstToken)) continue;
      found.push({
        entity: `unnamed ${found.length}`,
        start: doc.tokens[at]?.start ?? 0,
        end: doc.tokens[person.head]?.end ?? 0,
        sentence,
        token: at,
        endToken: person.head + 1,
        isPronoun: false,
        isSubject: true,
        isPossessive: false,
        gender: person.gender,
      });
    }
  });
  return found;
}

/** The noun phrase for somebody without a name that opens at a token: the index of its head, and the gender that it tells. */
function personAt(tokens: readonly Token[], at: number, limit: number): { head: number; gender: Gender } | null {
  const text = tokens[at]?.text ?? '';
  const isIndefinite = INDEFINITE.has(text);
  if (!isIndefinite && !OWN.has(text) && !CALLED.has(text)) return null;
  const head = isIndefinite ? headAfter(tokens, at, limit) : CALLED.has(text) ? at : at + 1;
  const noun = head === null ? '' : (tokens[head]?.text ?? '');
  const gender = isIndefinite ? PEOPLE.get(noun) : KIN.get(noun.toLowerCase());
  return head !== null && gender ? { head, gender } : null;
}

/** The head of the noun phrase that an article opens, where it is a noun for people. */
function headAfter(tokens: readonly Token[], article: number, limit: number): number | null {
  for (let at = article + 1; at < Math.min(limit, article + LONGEST); at++) {
    const { text, pos } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (PEOPLE.has(text) && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && next?.text !== '-') return at;
    if (pos !== 'ADJ' && pos !== 'NUM' && pos !== 'NOUN' && text !== '-' && pos !== 'PUNCT') return null;
  }
  return null;
}

/** Whether a finite verb, or "who" and its clause, follows the noun, and nothing before it says that it is somebody's description. */
function isSubject(tokens: readonly Token[], article: number, head: number, firstToken: number): boolean {
  const next = tokens[head + 1];
  const after = next?.text === ',' ? tokens[head + 2] : next;
  const isFollowed = next?.pos === 'AUX' || next?.pos === 'VERB' || after?.text === 'who';
  const before = tokens[article - 1];
  const isOpen =
    article === firstToken || before?.pos === 'SCONJ' || before?.pos === 'CCONJ' || OPENERS.has(before?.text ?? '');
  return isFollowed && isOpen;
}

/** Words and marks that a clause's subject follows; a comma may also open an apposition, and is left out. */
const OPENERS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'until',
  'since',
  'when',
  'while',
  'that',
  'as',
  '“',
  '"',
  ':',
  ';',
  '—',
  '–',
]);

/** The genders of unnamed people, by their id. */
export function gendersOfUnnamed(people: readonly UnnamedPerson[]): ReadonlyMap<Entity['id'], Gender> {
  return new Map(people.map(({ entity, gender }) => [entity, gender]));
}
