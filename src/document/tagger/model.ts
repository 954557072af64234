import { taggerWeights } from '../../../model/tagger-weights.js';
import { type LinearModel, unpackModel } from '../linear-model/index.js';

let unpacked: LinearModel | undefined;

/** The trained tagger, unpacked when it is first asked for. */
export function taggerModel(): LinearModel {
  unpacked ??= unpackModel(taggerWeights);
  return unpacked;
}
