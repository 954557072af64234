/**
 * The names of the rules that say what a figure measures, in the order in which docs/rules.md explains them: what `by.measure` of a claim
 * may be.
 */
export const MEASURE_RULES = [
  'modified-noun',
  'part-of',
  'worth',
  'price',
  'noun-before',
  'label',
  'participle',
  'age-beside-name',
  'of-an-age',
  'predicate',
  'adjective',
  'target',
  'verb-object',
  'verb-argument',
  'words-before-verb',
  'gerund',
  'possessor',
  'gapped-subject',
  'befallen',
  'coordinated',
] as const;

/** The name of a rule that says what a figure measures. */
export type MeasureRule = (typeof MEASURE_RULES)[number];

/** The names of the rules that read a change, in the order in which docs/rules.md explains them: what `by.change` of a claim may be. */
export const CHANGE_RULES = ['direction-word', 'verb', 'noun', 'between-levels', 'gapped'] as const;

/** The name of a rule that reads a change. */
export type ChangeRule = (typeof CHANGE_RULES)[number];
