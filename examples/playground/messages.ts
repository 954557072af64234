/** What the page and its worker say to one another. */
import type { Report, SpeakerGroup } from 'onrecord';

/** An article to analyse; `turn` counts the questions, so that an answer to an old one can be dropped. */
export interface Question {
  readonly turn: number;
  readonly text: string;
  readonly published: string | null;
}

/** What was found. */
export interface Answer {
  readonly turn: number;
  readonly report: Report;
  readonly groups: readonly SpeakerGroup[];
  /** The marked article; the library has escaped all of its text. */
  readonly html: string;
  readonly milliseconds: number;
}
