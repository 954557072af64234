import type { Span } from '../document/index.js';
import type { Cue, SpeechKind } from '../speech/index.js';

/** Who is reported as saying something: the words that name them, and the entity that they are. */
export interface Speaker {
  /** The noun phrase that names the speaker where the text has one beside the cue. */
  readonly mention: Span | null;
  /** The id of the entity, where it is clear which. */
  readonly entity: string | null;
  /** The entity's name: right or null. */
  readonly name: string | null;
  /** The name of the rule that decided; null where nothing did. */
  readonly by: string | null;
}

/** Whether something was said, or was not: "did not say", "refused to say". */
export type Polarity = 'positive' | 'negative';
/** Whether the act took place: "said", or "would say", "if he says", "may say". */
export type Modality = 'actual' | 'hypothetical';

/** One act of saying: a speaker, a cue and content (PARC 3, PolNeAR). */
export interface Attribution {
  readonly id: string;
  readonly kind: SpeechKind;
  /** What sort of act the cue names: "say", "deny", "accuse", "promise" … */
  readonly act: string;
  readonly content: readonly Span[];
  readonly quotes: readonly string[];
  /** The attribution whose content this one stands in, or null. */
  readonly parent: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly cue: Cue | null;
  readonly speaker: Speaker;
}

/** Something the text gets wrong, where it stands. */
export interface Warning extends Span {
  readonly code: string;
  readonly message: string;
}
