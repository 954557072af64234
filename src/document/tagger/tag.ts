import { tagStages } from '../../../model/compiled/tags.js';
import {
  addRows,
  bestClass,
  clearClass,
  type LinearModel,
  MOST_TEMPLATES,
  type PackedModel,
  type PackedSettled,
  type RowStage,
  type Settled,
  settledClass,
  unpackModel,
  unpackSettled,
} from '../linear-model/index.js';
import type { PartOfSpeech, Token } from '../types.js';
import { fillSettling, fillTaggerAtoms, SETTLING_FEATURES, type TaggerWords, taggerWords } from './features.js';

/** The tagger as a generated module holds it. */
export interface PackedTagger {
  readonly model: PackedModel;
  readonly settled: PackedSettled;
}

/** What a class of the tagger stands for: a universal part of speech and a finer tag. */
export interface TagPair {
  readonly pos: PartOfSpeech;
  readonly tag: string;
}

export interface Tagger {
  readonly model: LinearModel;
  readonly settled: Settled;
  /** What each class stands for. */
  readonly pairs: readonly TagPair[];
}

export function unpackTagger({ model, settled }: PackedTagger): Tagger {
  return { model: unpackModel(model), settled: unpackSettled(settled), pairs: model.classes.map(tagPair) };
}

/** Reads a class's name: "VERB VBD". */
export function tagPair(name: string): TagPair {
  const [pos, tag] = name.split(' ') as [PartOfSpeech, string];
  return { pos, tag };
}

/**
 * Where the first templates put one tag this far above the others, in the model's steps, the rest are not asked: they would seldom change
 * it. Chosen from the curve of accuracy against speed in model/README.md.
 */
const CLEAR = 70;

/** The classes, as indices into those of the model, of the words of the sentence `tokens.slice(first, end)`, from left to right. */
export function tagWords(
  { model, settled }: Tagger,
  tokens: readonly Token[],
  first: number,
  end: number,
  clear = CLEAR,
): Uint8Array {
  const words = taggerWords(tokens, first, end);
  const { stages } = tagStages;
  const atoms = new Int32Array(tagStages.atoms);
  const rows = new Int32Array(MOST_TEMPLATES);
  const settling = new Int32Array(SETTLING_FEATURES);
  const scores = new Int32Array(model.classes.length);
  const tags = new Uint8Array(words.count);
  const shift = 32 - model.bits;
  for (let index = 0; index < words.count; index++) {
    const known = settledTag(settled, words, index, settling);
    tags[index] = known >= 0 ? known : bestTag(index);
  }
  return tags;

  function bestTag(index: number): number {
    fillTaggerAtoms(words, index, tags[index - 1] ?? -1, tags[index - 2] ?? -1, atoms);
    scores.fill(0);
    for (let stage = 0; stage < stages.length; stage++) {
      const count = (stages[stage] as RowStage)(model.starts, shift, atoms, rows);
      addRows(model, rows, count, scores);
      const best = clearClass(scores, clear);
      if (best >= 0) return best;
    }
    return bestClass(scores);
  }
}

/** The class of a word that needs no model, or -1. */
export function settledTag(settled: Settled, words: TaggerWords, index: number, room: Int32Array): number {
  fillSettling(words, index, room);
  for (let feature = 0; feature < SETTLING_FEATURES; feature++) {
    const known = settledClass(settled, room[feature] as number);
    if (known >= 0) return known;
  }
  return -1;
}
