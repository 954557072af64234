import { NAMES_MODEL, NAMES_TRANSITIONS } from '../../../model/names/weights.js';
import { unpackModel } from '../../document/index.js';
import { type PairedWeights, pairWeights } from './paired-weights.js';

interface Recogniser {
  readonly weights: PairedWeights;
  readonly transitions: Int32Array;
}

let recogniser: Recogniser | undefined;

/** The trained recogniser, unpacked when it is first asked for. */
export function trainedRecogniser(): Recogniser {
  recogniser ??= {
    weights: pairWeights(unpackModel(NAMES_MODEL)),
    transitions: Int32Array.from(NAMES_TRANSITIONS),
  };
  return recogniser;
}
