import { CASING } from './casing.js';
import { KIND, type SeenWord } from './seen-words.js';
import { PAD, type SentenceColumns } from './sentence-columns.js';

/** Words of a sentence that may belong to names: from `first` to before `end`, counted from the sentence's first. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** Whether a joint follows. */
  readonly followed: boolean;
}

/**
 * The stretches of a sentence that names may stand in; what lies between them is never looked at.
 *
 * In a sentence of small letters and capitals they are the capitals (save a lone "The" or "He"), the small words that join two of them, the
 * particles before one, and the listed names in small letters; a sentence of another casing is one stretch.
 */
export function stretchesOf(columns: SentenceColumns): readonly Stretch[] {
  const { count, casing } = columns;
  if (casing !== CASING.mixed) return count > 0 ? [{ first: 0, end: count, followed: false }] : [];
  const open = openWords(columns);
  const stretches: Stretch[] = [];
  for (let first = 0; first < count; ) {
    let end = first;
    while (end < count && open[end] === 1) end++;
    if (end > first) stretches.push({ first, end, followed: isKind(columns, end, KIND.joint) });
    first = end + 1;
  }
  return stretches;
}

function isKind({ count, numbers, words }: SentenceColumns, index: number, kind: number): boolean {
  return index >= 0 && index < count && ((words[numbers[index + PAD] as number] as SeenWord).kind & kind) !== 0;
}

/** No more small words than these join two capitals: "Bank of the West". */
const LONGEST_JOINT = 3;

function openWords(columns: SentenceColumns): Uint8Array {
  const { count, names } = columns;
  const open = new Uint8Array(count);
  let last = -1;
  for (let index = 0; index < count; index++) {
    if (!isKind(columns, index, KIND.capital)) {
      if (names[index + PAD] !== 0) open[index] = 1;
      continue;
    }
    if (isKind(columns, index, KIND.functionWord) && isAlone(columns, index)) continue;
    if (last >= 0 && joins(columns, last, index)) open.fill(1, last, index);
    for (let at = index - 1; index - at <= LONGEST_JOINT && isKind(columns, at, KIND.joinsCapitals); at--) open[at] = 1;
    open[index] = 1;
    last = index;
  }
  return open;
}

/** Whether nothing but joints stands between two capitals, and not too many; a comma parts them. */
function joins(columns: SentenceColumns, first: number, second: number): boolean {
  if (second - first > LONGEST_JOINT + 1) return false;
  for (let at = first + 1; at < second; at++) {
    if (!isKind(columns, at, KIND.joint) || isKind(columns, at, KIND.separator)) return false;
  }
  return true;
}

/** Whether no capital stands beside a word. */
function isAlone(columns: SentenceColumns, index: number): boolean {
  return !isKind(columns, index - 1, KIND.capital) && !isKind(columns, index + 1, KIND.capital);
}
