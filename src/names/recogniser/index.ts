/** The trained recogniser: people, organizations and places in one sentence. */
import { NAMES_MODEL, NAMES_TRANSITIONS } from '../../../model/names/weights.js';
import { type Document, type LinearModel, type Sentence, scoreClasses, unpackModel } from '../../document/index.js';
import { isCapitalised } from '../words.js';
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
  const near = columns.casing === 0 ? nearCapitals(doc, sentence) : null;
  for (let index = 0; index < columns.count; index++) {
    if (near?.[index] === 0) {
      emissions.fill(NEVER, index * LABELS.length + 1, (index + 1) * LABELS.length);
      continue;
    }
    const count = featureSlots(columns, index, model.bits, slots);
    scoreClasses(model, slots, count, scores);
    emissions.set(scores, index * LABELS.length);
  }
  return namesOf(decode(emissions, transitions, columns.count));
}

/** The score of what cannot be. */
const NEVER = -1e6;
/** A word in small letters is part of a name only this near to a capital: "al-Sadr", "Bank of the West". */
const REACH = 2;

/** For each word of a sentence 1 where a capital stands within reach, else 0: what is far from any is never scored. */
function nearCapitals(doc: Document, { firstToken, endToken }: Sentence): Uint8Array {
  const near = new Uint8Array(endToken - firstToken);
  for (let at = firstToken; at < endToken; at++) {
    if (!isCapitalised(doc.tokens[at]?.text ?? '')) continue;
    const index = at - firstToken;
    near.fill(1, Math.max(0, index - REACH), index + REACH + 1);
  }
  return near;
}
