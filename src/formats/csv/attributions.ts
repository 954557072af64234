import type { Report } from '../../analyse.js';
import type { Attribution } from '../../attributions/index.js';
import { contentWords } from '../words.js';
import { type Columns, type CsvOptions, csvOf } from './table.js';

const COLUMNS: Columns<Attribution> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  speaker: ({ speaker }) => speaker.name,
  speaker_mention: ({ speaker }) => speaker.mention?.text ?? null,
  speaker_entity: ({ speaker }) => speaker.entity,
  cue: ({ cue }) => cue?.text ?? null,
  cue_lemma: ({ cue }) => cue?.lemma ?? null,
  act: ({ act }) => act,
  polarity: ({ polarity }) => polarity,
  modality: ({ modality }) => modality,
  content: contentWords,
  start: ({ content }) => content[0]?.start ?? null,
  end: ({ content }) => content.at(-1)?.end ?? null,
  parent: ({ parent }) => parent,
  by: ({ speaker }) => speaker.by,
};

/**
 * Who said what as CSV (RFC 4180), one line for each attribution.
 *
 * Takes a Report; returns lines that end in CR LF, the last one too, in the order of the text. `start` and `end` are where
 * the content starts and ends, in UTF-16 code units of the text, with what may stand between its stretches; in `content`
 * these are parted by an ellipsis. What is not known is an empty cell. A text that a spreadsheet would take for a formula
 * (it starts with =, +, -, @ or a tab) has an apostrophe before it, so that opening the file computes nothing.
 */
export function toAttributionsCsv(report: Pick<Report, 'attributions'>, options: CsvOptions = {}): string {
  return csvOf(report.attributions, COLUMNS, options);
}
