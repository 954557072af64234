import { type Document, oncePerDocument } from '../document/index.js';
import { extractNames } from '../names/index.js';

/** A line that opens with up to four words in capitals or with capitals, and a colon: "TE: When?", "Ann Lake: In May." */
const LABELLED = /^(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})\s?:\s/u;
/** Fewer lines with labels are no interview. */
const FEWEST = 3;

/** The names and initials that open the lines of an interview or a transcript, as they are written there; empty where the text is none. */
export const interviewLabels = oncePerDocument((doc: Document): ReadonlySet<string> => {
  const labels = doc.blocks.flatMap(({ text }) => LABELLED.exec(text)?.[1] ?? []);
  const bearers = new Set(labels.map(initialsOf));
  if (labels.length < FEWEST || bearers.size < 2 || bearers.size === labels.length) return new Set();
  const persons = new Set(
    extractNames(doc)
      .filter(({ type }) => type === 'person')
      .flatMap(({ mentions }) => mentions.map(({ text }) => text)),
  );
  const initials = new Set([...persons].map(initialsOf));
  return new Set(labels.filter((label) => persons.has(label) || initials.has(label)));
});

/**
 * The initials that a label is short for: "TE" for itself and for "Tom Eliot", so that one speaker's labels count as one; a word that is not
 * in capitals for itself.
 */
function initialsOf(label: string): string {
  const words = label.split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : label;
}
