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
  const names: LabelledName[] = [];
  for (const stretch of stretchesOf(columns)) {
    const { first, end, followed } = stretch;
    const emissions = scoreStretch(columns, stretch);
    const labels = decode(emissions, transitions, end - first, { before: rowBefore(stretch), followed });
    for (const name of namesOf(labels)) names.push({ ...name, first: first + name.first, end: first + name.end });
  }
  return names;
}
