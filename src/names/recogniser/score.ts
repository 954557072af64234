import { addContextFeatures } from './context-features.js';
import { LABELS } from './labels.js';
import { trainedRecogniser } from './model.js';
import { addRows, PAIRS, unpair } from './paired-weights.js';
import type { SeenWord } from './seen-words.js';
import { PAD, type SentenceColumns } from './sentence-columns.js';
import { featureRoom } from './slots.js';
import type { Stretch } from './stretches.js';
import { addWordFeatures, PLACES } from './word-features.js';

const WIDTH = LABELS.length;

/** Room that each stretch is scored in, one after the other, since making it anew would cost as much as filling it. */
const room = featureRoom();
const sums = new Int32Array(PAIRS);
let emissions = new Int32Array(64 * WIDTH);

/** The sums of the scores of the features that a word has by itself, place by place; found when first asked for, since words come again and again. */
const sumsOfWords = new WeakMap<SeenWord, Int32Array>();

function sumsOf(word: SeenWord): Int32Array {
  const known = sumsOfWords.get(word);
  if (known) return known;
  const { weights } = trainedRecogniser();
  const sums = new Int32Array(PLACES.length * PAIRS);
  for (let nth = 0; nth < PLACES.length; nth++) {
    room.count = 0;
    addWordFeatures(word, nth, room);
    addRows(weights, room.slots, room.count, sums, nth * PAIRS);
  }
  sumsOfWords.set(word, sums);
  return sums;
}

/** Adds the scores that a word has by itself at `PLACES[nth]` to `sums`. */
function addSums(word: SeenWord, nth: number): void {
  const own = sumsOf(word);
  for (let pair = 0; pair < PAIRS; pair++) sums[pair] = (sums[pair] as number) + (own[nth * PAIRS + pair] as number);
}

/** The scores of all labels for the first word of a stretch, then for the second, and so on. They hold until the next stretch is scored. */
export function scoreStretch(columns: SentenceColumns, { first, end }: Stretch): Int32Array {
  const { weights } = trainedRecogniser();
  const { numbers, words } = columns;
  if (emissions.length < (end - first) * WIDTH) emissions = new Int32Array((end - first) * WIDTH);
  for (let index = first; index < end; index++) {
    sums.fill(0);
    for (let nth = 0; nth < PLACES.length; nth++) {
      addSums(words[numbers[index + PAD + (PLACES[nth] as number)] as number] as SeenWord, nth);
    }
    room.count = 0;
    addContextFeatures(columns, index, room);
    addRows(weights, room.slots, room.count, sums, 0);
    unpair(sums, 0, emissions, (index - first) * WIDTH, WIDTH);
  }
  return emissions;
}
