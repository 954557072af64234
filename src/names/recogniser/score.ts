import { type Document, type LinearModel, oncePerDocument, scoreClasses } from '../../document/index.js';
import { addContextFeatures } from './context-features.js';
import { LABELS } from './labels.js';
import { trainedRecogniser } from './model.js';
import { PAD, type SentenceColumns } from './sentence-columns.js';
import { type FeatureRoom, featureRoom } from './slots.js';
import type { Stretch } from './stretches.js';
import { type WordColumns, wordColumns } from './word-columns.js';
import { addWordFeatures, PLACES } from './word-features.js';

const WIDTH = LABELS.length;

/**
 * The sums of the scores of the features that each word of a text has by itself, place by place: found when first asked for, since a word of an
 * article stands in it several times.
 */
interface WordScores {
  readonly columns: WordColumns;
  readonly sums: Int32Array;
  readonly known: Uint8Array;
  readonly room: FeatureRoom;
  readonly scores: Int32Array;
}

const wordScores = oncePerDocument((doc: Document): WordScores => {
  const columns = wordColumns(doc);
  const places = columns.count * PLACES.length;
  return {
    columns,
    sums: new Int32Array(places * WIDTH),
    known: new Uint8Array(places),
    room: featureRoom(),
    scores: new Int32Array(WIDTH),
  };
});

/** The place in `sums` where the scores of a word at `PLACES[nth]` begin. */
function sumsOf(
  model: LinearModel,
  { columns, sums, known, room, scores }: WordScores,
  number: number,
  nth: number,
): number {
  const place = number * PLACES.length + nth;
  if (known[place] === 0) {
    room.count = 0;
    addWordFeatures(columns, number, nth, room);
    scoreClasses(model, room.slots, room.count, scores);
    sums.set(scores, place * WIDTH);
    known[place] = 1;
  }
  return place * WIDTH;
}

/** The scores of all labels for the first word of a stretch, then for the second, and so on. */
export function scoreStretch(doc: Document, columns: SentenceColumns, { first, end }: Stretch): Int32Array {
  const { model } = trainedRecogniser();
  const own = wordScores(doc);
  const { sums, room, scores } = own;
  const emissions = new Int32Array((end - first) * WIDTH);
  for (let index = first; index < end; index++) {
    room.count = 0;
    addContextFeatures(columns, index, room);
    scoreClasses(model, room.slots, room.count, scores);
    const to = (index - first) * WIDTH;
    emissions.set(scores, to);
    for (let nth = 0; nth < PLACES.length; nth++) {
      const number = columns.numbers[index + PAD + (PLACES[nth] as number)] as number;
      const from = sumsOf(model, own, number, nth);
      for (let label = 0; label < WIDTH; label++) {
        emissions[to + label] = (emissions[to + label] as number) + (sums[from + label] as number);
      }
    }
  }
  return emissions;
}
