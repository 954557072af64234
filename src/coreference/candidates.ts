import { type Document, readableSentences, sentenceAt, tokenAt } from '../document/index.js';
import type { Entity, Mention } from '../names/index.js';

/** A mention of a person with what bears on whether a pronoun may go back to it. */
export interface Antecedent {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  /** Its sentence among the sentences that extractors read. */
  readonly sentence: number;
  readonly token: number;
  readonly endToken: number;
  readonly isPronoun: boolean;
  /** Whether it looks like the subject of its clause, and whether a possessive mark follows it. */
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
}

/** The name mentions of people, in order of where they stand. */
export function antecedentsOf(doc: Document, entities: readonly Entity[]): readonly Antecedent[] {
  const numbers = new Map(readableSentences(doc).map((sentence, index) => [sentence, index]));
  return entities
    .filter(({ type }) => type === 'person')
    .flatMap((entity) => entity.mentions.map((mention) => antecedent(doc, entity.id, mention, numbers)))
    .sort((a, b) => a.start - b.start);
}

function antecedent(
  doc: Document,
  entity: string,
  mention: Mention,
  numbers: ReadonlyMap<unknown, number>,
): Antecedent {
  const { start, end } = mention;
  const sentence = doc.sentences[sentenceAt(doc, start)];
  const token = tokenAt(doc, startWithTitles(doc, mention));
  const endToken = tokenAt(doc, end - 1) + 1;
  const isPossessive = POSSESSIVE_MARKS.has(doc.tokens[endToken]?.text ?? '');
  return {
    entity,
    start,
    end,
    sentence: numbers.get(sentence) ?? -1,
    token,
    endToken,
    isPronoun: mention.form === 'pronoun',
    isSubject: !isPossessive && looksLikeSubject(doc, token, sentence?.firstToken ?? 0),
    isPossessive,
  };
}

/** Where the role begins that stands before a name without a comma, else the honorific, else the name. */
function startWithTitles({ text }: Document, { start, role, honorific }: Mention): number {
  const opens = role !== null && role.end < start && !text.slice(role.end, start).includes(',');
  return opens ? role.start : (honorific?.start ?? start);
}

const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'", '’', "'s", '’s']);

const BEFORE_OBJECT = new Set(['ADP', 'VERB', 'AUX', 'PART', 'PRON', 'DET', 'NUM']);

/** A subject follows these: "during which he", "the plan that he". */
const RELATIVES = new Set(['which', 'that', 'what', 'whom', 'whose', 'where', 'when']);

/** No verb or preposition governs what stands here: the word before is the sentence's start, a conjunction, a mark, an adverb. */
export function looksLikeSubject(doc: Document, token: number, firstToken: number): boolean {
  if (token <= firstToken) return true;
  const before = doc.tokens[token - 1];
  if (before && RELATIVES.has(before.text)) return true;
  return before !== undefined && !BEFORE_OBJECT.has(before.pos) && before.pos !== 'NOUN' && before.pos !== 'ADJ';
}
