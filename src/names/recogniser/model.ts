import { NAMES_MODEL, NAMES_TRANSITIONS } from '../../../model/names/weights.js';
import { type LinearModel, unpackModel } from '../../document/index.js';

interface Recogniser {
  readonly model: LinearModel;
  readonly transitions: Int32Array;
}

let recogniser: Recogniser | undefined;

/** The trained recogniser, unpacked when it is first asked for. */
export function trainedRecogniser(): Recogniser {
  recogniser ??= { model: unpackModel(NAMES_MODEL), transitions: Int32Array.from(NAMES_TRANSITIONS) };
  return recogniser;
}
