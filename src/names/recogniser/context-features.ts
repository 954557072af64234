import type { SeenWord } from './seen-words.js';
import { PAD, type SentenceColumns } from './sentence-columns.js';
import { addBits, addFeature, type FeatureRoom } from './slots.js';

/** Adds the features that word `index` of a sentence has by the company of its neighbours, its sentence and its run of capitals. */
export function addContextFeatures(columns: SentenceColumns, index: number, room: FeatureRoom): void {
  addPairs(columns, index, room);
  addLists(columns, index, room);
  addRun(columns, index, room);
}

function addPairs({ numbers, words, elsewhere, casing }: SentenceColumns, index: number, room: FeatureRoom): void {
  const at = index + PAD;
  const own = numbers[at] as number;
  const before = numbers[at - 1] as number;
  const after = numbers[at + 1] as number;
  const elsewhereOwn = elsewhere[own] as number;
  const { word, shape, coarse } = words[own] as SeenWord;
  const { word: wordBefore, shape: shapeBefore, coarse: coarseBefore } = words[before] as SeenWord;
  const { word: wordAfter, shape: shapeAfter, coarse: coarseAfter } = words[after] as SeenWord;
  const twoBefore = words[numbers[at - 2] as number] as SeenWord;
  const twoAfter = words[numbers[at + 2] as number] as SeenWord;
  addFeature(room, 8, elsewhereOwn, shape);
  addFeature(room, 100, wordBefore, word);
  addFeature(room, 101, word, wordAfter);
  addFeature(room, 102, wordBefore, wordAfter);
  addFeature(room, 103, twoBefore.word, wordBefore);
  addFeature(room, 104, wordAfter, twoAfter.word);
  addFeature(room, 105, shape, shapeBefore);
  addFeature(room, 106, shape, shapeAfter);
  addFeature(room, 107, shape, shapeBefore, shapeAfter);
  addFeature(room, 108, shape, casing);
  addFeature(room, 109, elsewhereOwn, shape, casing);
  addFeature(room, 110, elsewhereOwn, before === 0 ? 1 : 2, shape);
  addFeature(room, 111, coarseBefore, shape);
  addFeature(room, 112, coarseAfter, shape);
  addFeature(room, 113, coarse, coarseBefore);
  addFeature(room, 114, coarse, coarseAfter);
  addFeature(room, 115, twoBefore.coarse, coarseBefore);
  addFeature(room, 116, coarseAfter, twoAfter.coarse);
  addFeature(room, 117, own === before ? 1 : 0, own === after ? 1 : 0, shape);
}

function addLists({ numbers, words, names, casing }: SentenceColumns, index: number, room: FeatureRoom): void {
  const at = index + PAD;
  const { clues, shape } = words[numbers[at] as number] as SeenWord;
  const before = words[numbers[at - 1] as number] as SeenWord;
  const after = words[numbers[at + 1] as number] as SeenWord;
  const name = names[at] as number;
  const nameBefore = names[at - 1] as number;
  const nameAfter = names[at + 1] as number;
  addFeature(room, 130, clues, name, shape);
  addFeature(room, 131, clues, before.clues);
  addFeature(room, 132, clues, after.clues);
  addFeature(room, 133, name, nameBefore);
  addFeature(room, 134, name, nameAfter);
  addFeature(room, 135, name, before.coarse);
  addFeature(room, 136, name, casing);
  addFeature(room, 137, clues, casing, shape);
  addFeature(room, 138, clues, before.coarse);
  addFeature(room, 139, clues, after.coarse);
  addBits(room, 140, nameBefore);
  addBits(room, 141, name);
  addBits(room, 142, nameAfter);
}

/** The words at the edges of the run of capitals that the word stands in, and those beside the run. */
function addRun(
  { numbers, words, names, runFirst, runEnd, casing }: SentenceColumns,
  index: number,
  room: FeatureRoom,
): void {
  const at = index + PAD;
  const firstAt = (runFirst[at] as number) + PAD;
  const endAt = (runEnd[at] as number) + PAD;
  const length = endAt - firstAt;
  const place = Math.min(at - firstAt, 3) * 4 + Math.min(endAt - 1 - at, 3);
  const { shape } = words[numbers[at] as number] as SeenWord;
  const first = words[numbers[firstAt] as number] as SeenWord;
  const last = words[numbers[endAt - 1] as number] as SeenWord;
  const before = words[numbers[firstAt - 1] as number] as SeenWord;
  const after = words[numbers[endAt] as number] as SeenWord;
  const twoBefore = words[numbers[firstAt - 2] as number] as SeenWord;
  const twoAfter = words[numbers[endAt + 1] as number] as SeenWord;
  addFeature(room, 160, place, shape);
  addFeature(room, 161, last.word, place);
  addFeature(room, 162, first.word, place);
  addFeature(room, 163, after.word, place);
  addFeature(room, 164, before.word, place);
  addFeature(room, 165, after.coarse, place);
  addFeature(room, 166, before.coarse, place);
  addFeature(room, 167, last.coarse, place);
  addFeature(room, 168, first.coarse, place);
  addFeature(room, 169, last.fine, Math.min(length, 3));
  addFeature(room, 170, last.clues, place);
  addFeature(room, 171, first.clues, place);
  addFeature(room, 172, names[firstAt] as number, place);
  addFeature(room, 173, before.clues, place);
  addFeature(room, 174, before.clues, first.clues, place);
  addFeature(room, 175, after.word);
  addFeature(room, 176, before.word);
  addFeature(room, 177, last.word, shape);
  addFeature(room, 178, last.clues, shape);
  addFeature(room, 179, last.fine, shape);
  addFeature(room, 180, Math.min(length, 6), casing, shape);
  addFeature(room, 181, before.word, twoBefore.word);
  addFeature(room, 182, after.word, twoAfter.word);
  addFeature(room, 183, after.word, twoAfter.shape, place);
}
