import { PAD, type SentenceColumns } from './sentence-columns.js';
import { addBits, addFeature, type FeatureRoom } from './slots.js';

/** Adds the features that word `index` of a sentence has by the company of its neighbours, its sentence and its run of capitals. */
export function addContextFeatures(columns: SentenceColumns, index: number, room: FeatureRoom): void {
  addPairs(columns, index, room);
  addLists(columns, index, room);
  addRun(columns, index, room);
}

function addPairs({ numbers, words, casing }: SentenceColumns, index: number, room: FeatureRoom): void {
  const { word, shape, coarse, elsewhere } = words;
  const at = index + PAD;
  const own = numbers[at] as number;
  const before = numbers[at - 1] as number;
  const after = numbers[at + 1] as number;
  const twoBefore = numbers[at - 2] as number;
  const twoAfter = numbers[at + 2] as number;
  const w = word[own] as number;
  const s = shape[own] as number;
  const wBefore = word[before] as number;
  const wAfter = word[after] as number;
  const sBefore = shape[before] as number;
  const sAfter = shape[after] as number;
  const c = coarse[own] as number;
  const cBefore = coarse[before] as number;
  const cAfter = coarse[after] as number;
  addFeature(room, 100, wBefore, w);
  addFeature(room, 101, w, wAfter);
  addFeature(room, 102, wBefore, wAfter);
  addFeature(room, 103, word[twoBefore] as number, wBefore);
  addFeature(room, 104, wAfter, word[twoAfter] as number);
  addFeature(room, 105, s, sBefore);
  addFeature(room, 106, s, sAfter);
  addFeature(room, 107, s, sBefore, sAfter);
  addFeature(room, 108, s, casing);
  addFeature(room, 109, elsewhere[own] as number, s, casing);
  addFeature(room, 110, elsewhere[own] as number, before === 0 ? 1 : 2, s);
  addFeature(room, 111, cBefore, s);
  addFeature(room, 112, cAfter, s);
  addFeature(room, 113, c, cBefore);
  addFeature(room, 114, c, cAfter);
  addFeature(room, 115, coarse[twoBefore] as number, cBefore);
  addFeature(room, 116, cAfter, coarse[twoAfter] as number);
  addFeature(room, 117, own === before ? 1 : 0, own === after ? 1 : 0, s);
}

function addLists({ numbers, words, names, casing }: SentenceColumns, index: number, room: FeatureRoom): void {
  const { clues, coarse, shape } = words;
  const at = index + PAD;
  const own = numbers[at] as number;
  const before = numbers[at - 1] as number;
  const after = numbers[at + 1] as number;
  const s = shape[own] as number;
  const k = clues[own] as number;
  const n = names[at] as number;
  addFeature(room, 130, k, n, s);
  addFeature(room, 131, k, clues[before] as number);
  addFeature(room, 132, k, clues[after] as number);
  addFeature(room, 133, n, names[at - 1] as number);
  addFeature(room, 134, n, names[at + 1] as number);
  addFeature(room, 135, n, coarse[before] as number);
  addFeature(room, 136, n, casing);
  addFeature(room, 137, k, casing, s);
  addFeature(room, 138, k, coarse[before] as number);
  addFeature(room, 139, k, coarse[after] as number);
  addBits(room, 140, names[at - 1] as number);
  addBits(room, 141, n);
  addBits(room, 142, names[at + 1] as number);
}

/** The words at the edges of the run of capitals that the word stands in, and those beside the run. */
function addRun(
  { numbers, words, names, runFirst, runEnd, casing }: SentenceColumns,
  index: number,
  room: FeatureRoom,
): void {
  const { word, coarse, fine, clues, shape } = words;
  const at = index + PAD;
  const firstAt = (runFirst[at] as number) + PAD;
  const endAt = (runEnd[at] as number) + PAD;
  const length = endAt - firstAt;
  const place = Math.min(at - firstAt, 3) * 4 + Math.min(endAt - 1 - at, 3);
  const s = shape[numbers[at] as number] as number;
  const first = numbers[firstAt] as number;
  const last = numbers[endAt - 1] as number;
  const before = numbers[firstAt - 1] as number;
  const after = numbers[endAt] as number;
  addFeature(room, 160, place, s);
  addFeature(room, 161, word[last] as number, place);
  addFeature(room, 162, word[first] as number, place);
  addFeature(room, 163, word[after] as number, place);
  addFeature(room, 164, word[before] as number, place);
  addFeature(room, 165, coarse[after] as number, place);
  addFeature(room, 166, coarse[before] as number, place);
  addFeature(room, 167, coarse[last] as number, place);
  addFeature(room, 168, coarse[first] as number, place);
  addFeature(room, 169, fine[last] as number, Math.min(length, 3));
  addFeature(room, 170, clues[last] as number, place);
  addFeature(room, 171, clues[first] as number, place);
  addFeature(room, 172, names[firstAt] as number, place);
  addFeature(room, 173, clues[before] as number, place);
  addFeature(room, 174, clues[before] as number, clues[first] as number, place);
  addFeature(room, 175, word[after] as number);
  addFeature(room, 176, word[before] as number);
  addFeature(room, 177, word[last] as number, s);
  addFeature(room, 178, clues[last] as number, s);
  addFeature(room, 179, fine[last] as number, s);
  addFeature(room, 180, Math.min(length, 6), casing, s);
  addFeature(room, 181, word[before] as number, word[numbers[firstAt - 2] as number]);
  addFeature(room, 182, word[after] as number, word[numbers[endAt + 1] as number]);
  addFeature(room, 183, word[after] as number, shape[numbers[endAt + 1] as number], place);
}
