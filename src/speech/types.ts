import type { Span } from '../document/index.js';
import type { RuleName } from './rules.js';

/** direct: all of the content stands in quotation marks of its own level; mixed: some; indirect: none. */
export type SpeechKind = 'direct' | 'mixed' | 'indirect';

/** The words that introduce what is said, with the lemma of their verb ("according to" and marks are their own lemma). */
export interface Cue extends Span {
  readonly lemma: string;
}

/**
 * One act of saying as its own words show it, before anyone asks who the speaker is:
 * cue, content and source of the PARC 3 and PolNeAR corpora.
 */
export interface SpeechAct {
  readonly kind: SpeechKind;
  /** The class of act that the cue names: see lexicon/reporting-verbs.ts. */
  readonly act: string;
  readonly content: readonly Span[];
  /** Ids of the quotes of its own level that the content holds. */
  readonly quotes: readonly string[];
  readonly cue: Cue | null;
  /** The cue's verb as an index into the Document's tokens, or null for marks and where there is no cue. */
  readonly cueToken: number | null;
  /** The noun phrase that stands as source, with its appositives and without its relative clauses; null where none does. */
  readonly source: Span | null;
  /** The name of the rule that decided. */
  readonly by: RuleName;
}
