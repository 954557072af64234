/**
 * Words that the tagger is known to take for another part of speech in news, by what they are in truth. Forms of common verbs
 * of reporting and of irregular verbs (Quirk et al. 1985, chapter 3), chosen by reading which of them the tagger errs on.
 */

/** Verbs of reporting that are nouns as well. */
export const REPORTS: ReadonlySet<string> = new Set([
  'claims',
  'estimates',
  'forecasts',
  'predicts',
  'projects',
  'reckons',
  'reports',
]);
/** Those of them that seldom have a clause as nouns. */
export const ESTIMATES: ReadonlySet<string> = new Set(['estimates', 'forecasts', 'predicts', 'projects', 'reckons']);
/** Verbs that are alike in all forms, and nouns as well. */
export const ALIKE_IN_ALL_FORMS: ReadonlySet<string> = new Set([
  'cost',
  'cut',
  'hit',
  'hurt',
  'put',
  'set',
  'shut',
  'spread',
]);
/** Tags of what opens the object of a verb. */
export const OPENS_OBJECT: ReadonlySet<string> = new Set(['DT', 'PRP', 'PRP$', '$', 'CD', 'NNP']);
/** Past forms that are never nouns. */
export const NEVER_NOUNS: ReadonlySet<string> = new Set(
  'became began brought came chose drove flew forgot froze gave grew hid knew sold spent stole swore threw told took went woke won wore wrote'.split(
    ' ',
  ),
);
/** What shows something at the end of a sentence: "…, figures from the ministry show." */
export const EVIDENCE: ReadonlySet<string> = new Set(
  'data documents emails figures filings findings images numbers photos polls records results statistics studies surveys'.split(
    ' ',
  ),
);
/** Who reports at the end of a headline: "…, study shows". */
export const REPORTERS: ReadonlySet<string> = new Set(
  'analysis audit court inquest inquiry judge jury minister paper police poll report research review study survey union watchdog'.split(
    ' ',
  ),
);
/** What they do there. */
export const CLOSING_REPORTS: ReadonlySet<string> = new Set([
  'claims',
  'finds',
  'reports',
  'reveals',
  'rules',
  'says',
  'shows',
  'suggests',
  'warns',
]);
/** What a past participle stands behind. */
export const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
