import {
  bestClass,
  hashText,
  type LinearModel,
  type PackedModel,
  scoreClasses,
  unpackModel,
} from '../linear-model/index.js';
import type { Token } from '../types.js';
import { fillTaggerFeatures, PAD, TAGGER_FEATURES, taggerRoom, taggerWords } from './features.js';

/** The tagger as a generated module holds it. */
export interface PackedTagger {
  readonly model: PackedModel;
  /** Frequent words that always have one tag, in their normal form, with its class. */
  readonly settled: Readonly<Record<string, number>>;
}

export interface Tagger {
  readonly model: LinearModel;
  /** The classes of the settled words, by their hashes. */
  readonly settled: ReadonlyMap<number, number>;
}

export function unpackTagger({ model, settled }: PackedTagger): Tagger {
  return {
    model: unpackModel(model),
    settled: new Map(Object.entries(settled).map(([word, of]) => [hashText(word), of])),
  };
}

/** The classes, as indices into those of the model, of the words of the sentence `tokens.slice(first, end)`, from left to right. */
export function tagWords({ model, settled }: Tagger, tokens: readonly Token[], first: number, end: number): Uint8Array {
  const words = taggerWords(tokens, first, end);
  const room = taggerRoom();
  const scores = new Int32Array(model.classes.length);
  const tags = new Uint8Array(words.count);
  for (let index = 0; index < words.count; index++) {
    const known = settled.get(words.word[index + PAD] as number);
    if (known !== undefined) {
      tags[index] = known;
      continue;
    }
    fillTaggerFeatures(words, index, tags[index - 1] ?? -1, tags[index - 2] ?? -1, model.bits, room);
    scoreClasses(model, room.slots, TAGGER_FEATURES, scores);
    tags[index] = bestClass(scores);
  }
  return tags;
}
