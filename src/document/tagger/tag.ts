import { bestClass, type LinearModel, scoreClasses } from '../linear-model/index.js';
import type { Token } from '../types.js';
import { TAGGER_FEATURES, taggerFeatures, taggerWords } from './features.js';

/** The classes, as indices into those of `model`, of the words of the sentence `tokens.slice(first, end)`, from left to right. */
export function tagWords(model: LinearModel, tokens: readonly Token[], first: number, end: number): Uint8Array {
  const words = taggerWords(tokens, first, end);
  const slots = new Int32Array(TAGGER_FEATURES);
  const scores = new Int32Array(model.classes.length);
  const tags = new Uint8Array(words.count);
  for (let index = 0; index < words.count; index++) {
    const count = taggerFeatures(words, index, tags[index - 1] ?? -1, tags[index - 2] ?? -1, model.bits, slots);
    scoreClasses(model, slots, count, scores);
    tags[index] = bestClass(scores);
  }
  return tags;
}
