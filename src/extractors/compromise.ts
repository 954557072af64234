import nlp from 'compromise/two';
import type { Range, Sentence } from '../document/index.js';

/** A pattern in compromise's match syntax, read once. */
export type Match = ReturnType<typeof nlp.parseMatch>;

/** One place where a pattern matched, with its named groups, in offsets of the article. */
export interface MatchRange extends Range {
  readonly groups: readonly (readonly [name: string, range: Range])[];
}

/** A sentence as compromise reads it. */
export interface ReadSentence {
  readonly view: ReturnType<typeof nlp>;
  /** Where each of its terms stands, in offsets of the article, by compromise's own sentence and term. */
  readonly terms: readonly (readonly Range[])[];
}

/** A pointer of compromise: its sentence, and its terms from the first up to the one after the last. */
type Pointer = readonly [sentence: number, first: number, end: number, ...unknown[]];

/** Reads a pattern in compromise's match syntax. */
export function parseMatch(pattern: string): Match {
  return nlp.parseMatch(pattern);
}

/** Reads one sentence with compromise. */
export function readWithCompromise(sentence: Sentence): ReadSentence {
  const view = nlp(sentence.text);
  return { view, terms: placeTerms(view.docs as readonly (readonly Written[])[], sentence) };
}

/** Where `match` matches in a sentence, in order. */
export function matchesOf({ view, terms }: ReadSentence, match: Match): readonly MatchRange[] {
  const rangeOf = ([sentence, first, end]: Pointer): Range | null => {
    const from = terms[sentence]?.[first];
    const to = terms[sentence]?.[end - 1];
    return from && to ? { start: from.start, end: to.end } : null;
  };
  const found = view.match(match as unknown as string);
  if (!found.found) return [];
  const groups = Object.entries(found.groups() as unknown as Record<string, typeof found>).flatMap(([name, group]) =>
    (group.fullPointer as unknown as readonly Pointer[]).map((pointer) => ({ name, pointer })),
  );
  return (found.fullPointer as unknown as readonly Pointer[]).flatMap((whole): MatchRange[] => {
    const range = rangeOf(whole);
    if (!range || range.start === range.end) return [];
    const inside = groups.flatMap(({ name, pointer }) => {
      const group = isInside(pointer, whole) ? rangeOf(pointer) : null;
      return group ? [[name, group] as const] : [];
    });
    return [{ ...range, groups: inside }];
  });
}

function isInside(inner: Pointer, outer: Pointer): boolean {
  return inner[0] === outer[0] && outer[1] <= inner[1] && inner[2] <= outer[2];
}

/** A term of compromise: what is written before, as and after it. Together they are the text that it read. */
interface Written {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
}

/** Words that a contraction hides ("not" in "didn't") have no text of their own and stand where the contraction does. */
function placeTerms(docs: readonly (readonly Written[])[], { start, text }: Sentence): readonly (readonly Range[])[] {
  let at = 0;
  let last: Range = { start, end: start };
  return docs.map((terms) =>
    terms.map((term) => {
      at += term.pre.length;
      if (term.text !== '') {
        if (!text.startsWith(term.text, at)) at = Math.max(at, text.indexOf(term.text, at));
        last = { start: start + at, end: start + at + term.text.length };
      }
      at += term.text.length + term.post.length;
      return last;
    }),
  );
}
