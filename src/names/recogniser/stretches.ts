import { CASING } from './casing.js';
import { PAD, type SentenceColumns } from './sentence-columns.js';
import { KIND } from './word-columns.js';

/** Words of a sentence that may belong to names: from `first` to before `end`, counted from the sentence's first. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A small word is part of a name only this near to a capital: "al-Sadr", "Bank of the West". */
const REACH = 2;

/**
 * The stretches of a sentence that names may stand in; what lies between them is never looked at.
 *
 * In a sentence of small letters and capitals they are the capitals (save a lone "The" or "He"), the small words that join them, and the
 * listed names in small letters; a sentence of another casing is one stretch.
 */
export function stretchesOf(columns: SentenceColumns): Stretch[] {
  const { count, casing } = columns;
  if (casing !== CASING.mixed) return count > 0 ? [{ first: 0, end: count }] : [];
  const open = openWords(columns);
  const stretches: Stretch[] = [];
  for (let first = 0; first < count; ) {
    let end = first;
    while (end < count && open[end] === 1) end++;
    if (end > first) stretches.push({ first, end });
    first = end + 1;
  }
  return stretches;
}

function openWords(columns: SentenceColumns): Uint8Array {
  const { count, numbers, words, names } = columns;
  const open = new Uint8Array(count);
  const isKind = (index: number, kind: number) =>
    index >= 0 && index < count && ((words.kind[numbers[index + PAD] as number] as number) & kind) !== 0;
  for (let index = 0; index < count; index++) {
    if (!isKind(index, KIND.capital)) {
      if (names[index + PAD] !== 0) open[index] = 1;
      continue;
    }
    if (isKind(index, KIND.functionWord) && !isKind(index - 1, KIND.capital) && !isKind(index + 1, KIND.capital))
      continue;
    for (let near = Math.max(0, index - REACH); near <= Math.min(count - 1, index + REACH); near++) {
      if (near === index || isKind(near, KIND.joint)) open[near] = 1;
    }
  }
  return open;
}
