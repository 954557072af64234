/**
 * The names of the rules that decide on a speaker, in the order in which docs/rules.md explains them: what `speaker.by` of an attribution
 * may be.
 */
export const RULES = [
  'speaker-label',
  'headline-colon',
  'dash-signature',
  'according-to',
  'quote-source-cue',
  'quote-cue-source',
  'clause-source-cue',
  'clause-cue-source',
  'colon',
  'block-colon',
  'colon-quotation',
  'source-cue-quote',
  'that-clause',
  'question-clause',
  'infinitive',
  'gerund',
  'for-phrase',
  'on-phrase',
  'preposition',
  'object-infinitive',
  'bare-clause',
  'as-quotation',
  'refusal',
  'pro-form',
  'as-clause',
  'relative-clause',
  'passive-judgement',
  'noun-that-clause',
  'noun-infinitive',
  'noun-phrase',
  'what-called',
  'object',
  'passive-agent',
  'passive-label',
  'last-speaker',
] as const;

/** The name of the rule that found an act of saying; a passive report without a speaker has one that nobody sees. */
export type RuleName = (typeof RULES)[number] | 'passive-report' | 'passive-question';
