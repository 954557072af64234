import { taggerWeights } from '../../../model/tagger-weights.js';
import { type Tagger, unpackTagger } from './tag.js';

let unpacked: Tagger | undefined;

/** The trained tagger, unpacked when it is first asked for. */
export function trainedTagger(): Tagger {
  unpacked ??= unpackTagger(taggerWeights);
  return unpacked;
}
