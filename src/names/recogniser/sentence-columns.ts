import { type Document, oncePerDocument, type Sentence } from '../../document/index.js';
import { vocabularyOf } from '../vocabulary.js';
import { casingElsewhere, sentenceCasing } from './casing.js';
import { followingClues, longListedNameAt } from './clues.js';
import { KIND, type SeenWord, seenWord } from './seen-words.js';

/** What the recogniser sees of one sentence: for each of its words a number, with `PAD` empty places before and after. */
export interface SentenceColumns {
  readonly count: number;
  /** One of `CASING`. */
  readonly casing: number;
  /** The numbers of the words. */
  readonly numbers: Int32Array;
  /** By number what is seen of each word by itself, and bits of `ELSEWHERE`. */
  readonly words: readonly SeenWord[];
  readonly elsewhere: Uint8Array;
  /** Bits of `NAME_CLUE`. */
  readonly names: Int32Array;
  /** For a word in a run of capitals: where the run begins, and where it ends. */
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
}

/** The empty places before the first word and after the last. */
export const PAD = 2;

/** What is seen of the words of a text, and room for the columns of its longest sentence: they are filled for one after the other. */
interface Room {
  readonly words: readonly SeenWord[];
  readonly numbers: Int32Array;
  readonly names: Int32Array;
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
}

const roomOf = oncePerDocument((doc: Document): Room => {
  const longest = doc.sentences.reduce((most, { firstToken, endToken }) => Math.max(most, endToken - firstToken), 0);
  const column = () => new Int32Array(longest + 2 * PAD);
  return {
    words: vocabularyOf(doc).words.map(({ text }) => seenWord(text)),
    numbers: column(),
    names: column(),
    runFirst: column(),
    runEnd: column(),
  };
});

/** Reads the words of a sentence. The columns hold until the next sentence of the Document is read. */
export function sentenceColumns(doc: Document, sentence: Sentence): SentenceColumns {
  const { firstToken, endToken } = sentence;
  const { wordAt } = vocabularyOf(doc);
  const { words, numbers, names, runFirst, runEnd } = roomOf(doc);
  const count = endToken - firstToken;
  for (let index = 0; index < count; index++) numbers[index + PAD] = wordAt[firstToken + index] as number;
  numbers.fill(0, count + PAD, count + 2 * PAD);
  names.fill(0, 0, count + 2 * PAD);
  const columns = {
    count,
    casing: sentenceCasing(doc, sentence),
    numbers,
    words,
    elsewhere: casingElsewhere(doc),
    names,
    runFirst,
    runEnd,
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
    const at = index + PAD;
    const { name, kind } = words[numbers[at] as number] as SeenWord;
    const long = (kind & KIND.opensLongName) !== 0 ? longListedNameAt(doc, firstToken + index, endToken) : null;
    names[at] = (names[at] as number) | (long?.clues ?? name);
    for (let nth = 1; long && nth < long.length; nth++) {
      names[at + nth] = (names[at + nth] as number) | followingClues(long.clues);
    }
  }
}

/** Runs of capitals, over hyphens, particles and what stands between hyphens ("Muqtada al-Sadr", "Mar-a-Lago"). */
function setRuns(
  doc: Document,
  { firstToken }: Sentence,
  { count, numbers, words, runFirst, runEnd }: SentenceColumns,
): void {
  const kindAt = (index: number) => (words[numbers[index + PAD] as number] as SeenWord).kind;
  const isHyphen = (index: number) => doc.tokens[firstToken + index]?.text === '-';
  const nextCapital = (from: number) => {
    for (let index = from; index < Math.min(count, from + LONGEST_JOINT + 1); index++) {
      const kind = kindAt(index);
      if ((kind & KIND.capital) !== 0) return index;
      if ((kind & KIND.joinsCapitals) === 0 && !(isHyphen(index - 1) && isHyphen(index + 1))) return -1;
    }
    return -1;
  };
  for (let first = 0; first < count; ) {
    let end = first + 1;
    if ((kindAt(first) & KIND.capital) !== 0) {
      for (let next = nextCapital(end); next >= 0; next = nextCapital(end)) end = next + 1;
    }
    for (let at = first + PAD; at < end + PAD; at++) {
      runFirst[at] = first;
      runEnd[at] = end;
    }
    first = end;
  }
}

/** No more tokens than these join two capitals. */
const LONGEST_JOINT = 3;
