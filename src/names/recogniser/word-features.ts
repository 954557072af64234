import type { SeenWord } from './seen-words.js';
import { addBits, addFeature, type FeatureRoom } from './slots.js';

/** The places, counted from the word that is to be labelled, whose words have features by themselves. */
export const PLACES = [0, -1, 1, -2, 2] as const;

/** Adds the features that a word has by itself for the label of a word; it stands at `PLACES[nth]` from that word. */
export function addWordFeatures(word: SeenWord, nth: number, room: FeatureRoom): void {
  if (nth === 0) addOwnFeatures(word, room);
  else if (nth <= 2) addNeighbourFeatures(word, nth, room);
  else addFarFeatures(word, nth, room);
}

function addOwnFeatures({ word, shape, prefixes, suffixes, fine, coarse, clues }: SeenWord, room: FeatureRoom): void {
  addFeature(room, 1, 0);
  addFeature(room, 2, word);
  addFeature(room, 3, word, shape);
  for (let nth = 0; nth < prefixes.length; nth++) addFeature(room, 4, nth, prefixes[nth]);
  for (let nth = 0; nth < suffixes.length; nth++) addFeature(room, 5, nth, suffixes[nth]);
  addFeature(room, 6, suffixes[1] as number, shape);
  addFeature(room, 7, shape);
  addFeature(room, 9, fine, shape);
  addFeature(room, 10, coarse, shape);
  addFeature(room, 11, clues, shape);
  addBits(room, 12, clues);
}

/** Templates of neighbours have numbers of their own for each place. */
const NEIGHBOUR = 16;

function addNeighbourFeatures(
  { word, fine, coarse, shape, clues, suffixes }: SeenWord,
  nth: number,
  room: FeatureRoom,
): void {
  const from = NEIGHBOUR * nth;
  addFeature(room, from, word);
  addFeature(room, from + 1, fine);
  addFeature(room, from + 2, coarse);
  addFeature(room, from + 3, shape);
  addFeature(room, from + 4, suffixes[1] as number);
  addBits(room, from + 5, clues);
}

function addFarFeatures({ word, coarse }: SeenWord, nth: number, room: FeatureRoom): void {
  const from = NEIGHBOUR * nth;
  addFeature(room, from, word);
  addFeature(room, from + 1, coarse);
}
