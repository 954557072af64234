/** The trained recogniser: people, organizations and places in one sentence. */
import type { Document, Sentence } from '../../document/index.js';
import { decode, rowBefore } from './decode.js';
import { type LabelledName, namesOf } from './labels.js';
import { trainedRecogniser } from './model.js';
import { scoreStretch } from './score.js';
import { sentenceColumns } from './sentence-columns.js';
import { stretchesOf } from './stretches.js';

export type { LabelledName } from './labels.js';

/**
 * The names of people, organizations and places in a sentence, with token indices counted from its first token.
 *
 * An averaged perceptron over whole sequences of labels (Collins 2002), decoded by Viterbi's algorithm.
 */
export function recogniseSentence(doc: Document, sentence: Sentence): LabelledName[] {
  const { transitions } = trainedRecogniser();
  const columns = sentenceColumns(doc, sentence);
  return stretchesOf(columns).flatMap((stretch) => {
    const emissions = scoreStretch(doc, columns, stretch);
    const labels = decode(emissions, transitions, stretch.end - stretch.first, rowBefore(stretch), stretch.followed);
    return namesOf(labels).map(({ first, end, type }) => ({
      first: first + stretch.first,
      end: end + stretch.first,
      type,
    }));
  });
}
