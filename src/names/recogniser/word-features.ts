import { addBits, addFeature, type FeatureRoom } from './slots.js';
import type { WordColumns } from './word-columns.js';

/** The places, counted from the word that is to be labelled, whose words have features by themselves. */
export const PLACES = [0, -1, 1, -2, 2] as const;

/** Adds the features that the word with this number has by itself for the label of a word; it stands at `PLACES[nth]` from that word. */
export function addWordFeatures(columns: WordColumns, number: number, nth: number, room: FeatureRoom): void {
  if (nth === 0) addOwnFeatures(columns, number, room);
  else if (nth <= 2) addNeighbourFeatures(columns, number, nth, room);
  else addFarFeatures(columns, number, nth, room);
}

function addOwnFeatures(
  { word, shape, prefixes, suffixes, fine, coarse, clues, elsewhere }: WordColumns,
  number: number,
  room: FeatureRoom,
): void {
  const s = shape[number] as number;
  addFeature(room, 1, 0);
  addFeature(room, 2, word[number] as number);
  addFeature(room, 3, word[number] as number, s);
  for (let nth = 0; nth < prefixes.length; nth++) addFeature(room, 4, nth, (prefixes[nth] as Int32Array)[number]);
  for (let nth = 0; nth < suffixes.length; nth++) addFeature(room, 5, nth, (suffixes[nth] as Int32Array)[number]);
  addFeature(room, 6, (suffixes[1] as Int32Array)[number] as number, s);
  addFeature(room, 7, s);
  addFeature(room, 8, elsewhere[number] as number, s);
  addFeature(room, 9, fine[number] as number, s);
  addFeature(room, 10, coarse[number] as number, s);
  addFeature(room, 11, clues[number] as number, s);
  addBits(room, 12, clues[number] as number);
}

/** Templates of neighbours have numbers of their own for each place. */
const NEIGHBOUR = 16;

function addNeighbourFeatures(
  { word, fine, coarse, shape, clues, suffixes }: WordColumns,
  number: number,
  nth: number,
  room: FeatureRoom,
): void {
  const from = NEIGHBOUR * nth;
  addFeature(room, from, word[number] as number);
  addFeature(room, from + 1, fine[number] as number);
  addFeature(room, from + 2, coarse[number] as number);
  addFeature(room, from + 3, shape[number] as number);
  addFeature(room, from + 4, (suffixes[1] as Int32Array)[number] as number);
  addBits(room, from + 5, clues[number] as number);
}

function addFarFeatures({ word, coarse }: WordColumns, number: number, nth: number, room: FeatureRoom): void {
  const from = NEIGHBOUR * nth;
  addFeature(room, from, word[number] as number);
  addFeature(room, from + 1, coarse[number] as number);
}
