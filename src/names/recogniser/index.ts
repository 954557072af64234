/** The trained recogniser: people, organizations and places in one sentence. */
import { NAMES_MODEL, NAMES_TRANSITIONS } from '../../../model/names/weights.js';
import { type Document, type LinearModel, type Sentence, scoreClasses, unpackModel } from '../../document/index.js';
import { decode } from './decode.js';
import { featureSlots, MOST_FEATURES, sentenceColumns } from './features.js';
import { LABELS, type LabelledName, namesOf } from './labels.js';

export type { LabelledName } from './labels.js';

interface Recogniser {
  readonly model: LinearModel;
  readonly transitions: Int32Array;
}

let recogniser: Recogniser | undefined;

function unpacked(): Recogniser {
  recogniser ??= { model: unpackModel(NAMES_MODEL), transitions: Int32Array.from(NAMES_TRANSITIONS) };
  return recogniser;
}

/**
 * The names of people, organizations and places in a sentence, with token indices counted from its first token.
 *
 * An averaged perceptron over whole sequences of labels (Collins 2002), decoded by Viterbi's algorithm.
 */
export function recogniseSentence(doc: Document, sentence: Sentence): LabelledName[] {
  const { model, transitions } = unpacked();
  const columns = sentenceColumns(doc, sentence);
  const slots = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(LABELS.length);
  const emissions = new Int32Array(columns.count * LABELS.length);
  for (let index = 0; index < columns.count; index++) {
    const count = featureSlots(columns, index, model.bits, slots);
    scoreClasses(model, slots, count, scores);
    emissions.set(scores, index * LABELS.length);
  }
  return namesOf(decode(emissions, transitions, columns.count));
}
