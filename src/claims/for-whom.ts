import type { Document, Span } from '../document/index.js';
import { isInTime, lemmaOf, lowerOf, type Node, nodeAt, nodesOf } from './node.js';
import { trimmed } from './phrases.js';

/** A run of tokens, `first` up to `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/** Nouns by lemma that "for" takes to say when, how often or why, and not whose a level is. */
const NO_OWNER = new Set(
  'time day week month year quarter season session period reason example instance sale second third now good life hour minute term'.split(
    ' ',
  ),
);
/** So many words has the longest phrase, and so many figures the longest list. */
const LONGEST = 8;

/**
 * Whose a level is, by the "for" behind it: "The fare rose to $5 for adults", "Sizes are 5 and 6 inches for the small and the large
 * model, respectively", where each figure of the list has its own.
 *
 * Takes the index of the figure among the nodes; returns the phrase, or null where none says so.
 */
export function forWhom(doc: Document, index: number): Span | null {
  const nodes = nodesOf(doc);
  let last = index;
  while (last < index + LONGEST && isNextOfList(doc, nodes[last], nodes[last + 1])) last++;
  let first = index;
  while (first > index - LONGEST && isNextOfList(doc, nodes[first - 1], nodes[first])) first--;
  const preposition = behindTime(doc, (nodes[last] as Node).end);
  if (lowerOf(doc, preposition) !== 'for') return null;
  const parts = partsFrom(doc, preposition + 1);
  const end = parts.at(-1)?.end ?? preposition;
  const each = /^respectively$/.test(lowerOf(doc, lowerOf(doc, end) === ',' ? end + 1 : end));
  if (each) return parts.length === last - first + 1 ? spanOfRun(doc, parts[index - first]) : null;
  return last === index ? spanOfRun(doc, parts[0]) : null;
}

/** "5 inches, 6 inches and 7 inches": two figures with nothing but a comma or "and" between them. */
function isNextOfList(doc: Document, node: Node | undefined, next: Node | undefined): boolean {
  if (!node || node.sentence !== next?.sentence || next.first - node.end > 2) return false;
  for (let at = node.end; at < next.first; at++) if (!/^(?:,|and)$/.test(lowerOf(doc, at))) return false;
  return next.first > node.end;
}

/** Past a time with its preposition: "to 29 mpg in 2020 for small cars". */
function behindTime(doc: Document, from: number): number {
  let at = /^(?:in|on|by|at)$/.test(lowerOf(doc, from)) && isInTime(doc, from + 1) ? from + 1 : from;
  while (isInTime(doc, at)) at++;
  return at;
}

/** The noun phrases from a token on, as commas and "and" part them. */
function partsFrom(doc: Document, from: number): readonly Run[] {
  const parts: Run[] = [];
  let first = from;
  for (let at = from; at < from + 3 * LONGEST; at++) {
    const joins = /^(?:,|and|&)$/.test(lowerOf(doc, at));
    const { pos = 'X', tag = '', text = '' } = doc.tokens[at] ?? {};
    const goesOn = /^(?:DET|ADJ|NOUN|PROPN|X)$/.test(pos) || tag === 'VBN' || /^(?:[-–]$|\p{Lu})/u.test(text);
    if (goesOn && nodeAt(doc, at) < 0 && !isInTime(doc, at)) continue;
    if (at > first) parts.push({ first, end: at });
    if (!joins || at === first) break;
    first = at + 1;
  }
  return parts;
}

function spanOfRun(doc: Document, run: Run | undefined): Span | null {
  if (!run || run.end - run.first > LONGEST) return null;
  const head = run.end - 1;
  const noun = /^(?:ADJ|NOUN|PROPN)$/.test(doc.tokens[head]?.pos ?? '') && !/ing$/.test(lowerOf(doc, head));
  return noun && !NO_OWNER.has(lemmaOf(doc, head)) ? trimmed(doc, run.first, run.end) : null;
}
