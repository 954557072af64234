import type { Document, Sentence } from '../../document/index.js';
import { vocabularyOf } from '../vocabulary.js';
import { sentenceCasing } from './casing.js';
import { followingClues, listedNameAt } from './clues.js';
import { KIND, type WordColumns, wordColumns } from './word-columns.js';

/** What the recogniser sees of one sentence: for each of its words a number, with `PAD` empty places before and after. */
export interface SentenceColumns {
  readonly count: number;
  /** One of `CASING`. */
  readonly casing: number;
  /** The numbers of the words, and what is known of each by itself. */
  readonly numbers: Int32Array;
  readonly words: WordColumns;
  /** Bits of `NAME_CLUE`. */
  readonly names: Int32Array;
  /** For a word in a run of capitals: where the run begins, and where it ends. */
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
}

/** The empty places before the first word and after the last. */
export const PAD = 2;

/** Reads the words of a sentence. */
export function sentenceColumns(doc: Document, sentence: Sentence): SentenceColumns {
  const { firstToken, endToken } = sentence;
  const count = endToken - firstToken;
  const column = () => new Int32Array(count + 2 * PAD);
  const numbers = column();
  numbers.set(vocabularyOf(doc).wordAt.subarray(firstToken, endToken), PAD);
  const columns = {
    count,
    casing: sentenceCasing(doc, sentence),
    numbers,
    words: wordColumns(doc),
    names: column(),
    runFirst: column(),
    runEnd: column(),
  };
  setNames(doc, sentence, columns);
  setRuns(doc, sentence, columns);
  return columns;
}

function setNames(
  doc: Document,
  { firstToken, endToken }: Sentence,
  { count, numbers, words, names }: SentenceColumns,
) {
  for (let index = 0; index < count; index++) {
    const kind = words.kind[numbers[index + PAD] as number] as number;
    if ((kind & KIND.opensListedName) === 0) continue;
    const { length, clues } = listedNameAt(doc, firstToken + index, endToken);
    for (let nth = 0; nth < length; nth++) {
      const at = index + nth + PAD;
      names[at] = (names[at] as number) | (nth === 0 ? clues : followingClues(clues));
    }
  }
}

/** Runs of capitals, over hyphens, particles and what stands between hyphens ("Muqtada al-Sadr", "Mar-a-Lago"). */
function setRuns(
  doc: Document,
  { firstToken }: Sentence,
  { count, numbers, words, runFirst, runEnd }: SentenceColumns,
): void {
  const textAt = (index: number) => doc.tokens[firstToken + index]?.text ?? '';
  const kindAt = (index: number) => words.kind[numbers[index + PAD] as number] as number;
  const nextCapital = (from: number) => {
    for (let index = from; index < Math.min(count, from + LONGEST_JOINT + 1); index++) {
      if ((kindAt(index) & KIND.capital) !== 0) return index;
      if ((kindAt(index) & KIND.joinsCapitals) === 0 && !(textAt(index - 1) === '-' && textAt(index + 1) === '-'))
        return -1;
    }
    return -1;
  };
  for (let first = 0; first < count; ) {
    let end = first + 1;
    if ((kindAt(first) & KIND.capital) !== 0) {
      for (let next = nextCapital(end); next >= 0; next = nextCapital(end)) end = next + 1;
    }
    runFirst.fill(first, first + PAD, end + PAD);
    runEnd.fill(end, first + PAD, end + PAD);
    first = end;
  }
}

/** No more tokens than these join two capitals. */
const LONGEST_JOINT = 3;
