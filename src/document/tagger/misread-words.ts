import type { Token } from '../types.js';
import { isFiniteVerb, type Mended } from './misread-verb.js';

/** Verbs of reporting that are nouns as well, and those of them that seldom have a clause as nouns. */
const REPORTS = new Set(['claims', 'estimates', 'forecasts', 'predicts', 'projects', 'reckons', 'reports']);
const ESTIMATES = new Set(['estimates', 'forecasts', 'predicts', 'projects', 'reckons']);
const ALIKE_IN_ALL_FORMS = new Set(['cost', 'cut', 'hit', 'hurt', 'put', 'set', 'shut', 'spread']);
const OPENS_OBJECT = new Set(['DT', 'PRP', 'PRP$', '$', 'CD', 'NNP']);
/** Past forms that are never nouns. */
const NEVER_NOUNS = new Set(
  'became began brought came chose drove flew forgot froze gave grew hid knew sold spent stole swore threw told took went woke won wore wrote'.split(
    ' ',
  ),
);
/** What shows something at the end of a sentence: "…, figures from the ministry show." */
const EVIDENCE = new Set(
  'data documents emails figures filings findings images numbers photos polls records results statistics studies surveys'.split(
    ' ',
  ),
);
/** Who reports at the end of a headline: "…, study shows". */
const REPORTERS = new Set(
  'analysis audit court inquest inquiry judge jury minister paper police poll report research review study survey union watchdog'.split(
    ' ',
  ),
);
const CLOSING_REPORTS = new Set([
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
const HAVE = new Set(['has', 'have', 'had']);

/**
 * The verbs that a tagger took for nouns or adjectives, whatever figures the sentence has: "Anders Lie said tariffs …", "The Tax
 * Foundation estimates that …", "Lake reports: …", "The ministry estimates 3,000 people fled", "had cost the company millions", "…, figures
 * from the ministry show."
 */
export function misreadWords(tokens: readonly Token[], first: number, end: number): Mended[] {
  const mended: Mended[] = [];
  for (let at = first + 1; at < end; at++) {
    const name = verbAt(tokens, at, first, end);
    if (name) mended.push({ at, name });
  }
  return mended;
}

function verbAt(tokens: readonly Token[], at: number, first: number, end: number): Mended['name'] | null {
  const { text, tag } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  const next = at + 1 < end ? (tokens[at + 1] as Token) : STOP;
  if (tag === 'NNS') {
    const reports = REPORTS.has(text) && reportsHere(text, before, next, tokens[at + 2]);
    const closes = CLOSING_REPORTS.has(text) && next.text === '.' && closesHeadline(tokens, at, first);
    return reports || closes ? 'VERB VBZ' : null;
  }
  if (tag === 'JJ') return text === 'said' && before.tag !== 'DT' ? 'VERB VBD' : null;
  if (tag !== 'NN') return null;
  if (NEVER_NOUNS.has(text) && before.text !== '-') return 'VERB VBD';
  if (ALIKE_IN_ALL_FORMS.has(text) && HAVE.has(before.text) && OPENS_OBJECT.has(next.tag)) return 'VERB VBN';
  return text === 'show' && next.text === '.' && showsAtEnd(tokens, at, first) ? 'VERB VBP' : null;
}

/** What stands after the last token of a sentence without a full stop. */
const STOP: Token = { start: 0, end: 0, text: '.', pos: 'PUNCT', tag: '.', lemma: '.' };

const LONGEST_SUBJECT = 5;

/** Whether one who reports stands before a word, a comma shortly before that: "…, new study shows". */
function closesHeadline(tokens: readonly Token[], at: number, first: number): boolean {
  if (!REPORTERS.has((tokens[at - 1] as Token).text)) return false;
  for (let index = at - 2; index > Math.max(first, at - LONGEST_SUBJECT); index--) {
    if (tokens[index]?.text === ',') return true;
  }
  return false;
}

/** "…, figures from the ministry show.": evidence opens what stands between the comma and the verb. */
function showsAtEnd(tokens: readonly Token[], at: number, first: number): boolean {
  if (!/^NN/.test(tokens[at - 1]?.tag ?? '')) return false;
  for (let index = at - 1; index > first; index--) {
    const { text } = tokens[index] as Token;
    if (text === ',') return false;
    if (EVIDENCE.has(text)) return true;
  }
  return false;
}

/** Whether a word of reporting is a verb by what stands on both sides of it. */
function reportsHere(text: string, before: Token, next: Token, second: Token | undefined): boolean {
  const named = before.tag === 'NNP' || before.tag === 'NNPS' || (before.tag === 'JJ' && /^\p{Lu}/u.test(before.text));
  if (!named && before.tag !== 'NN') return false;
  if (next.tag === 'CD' || next.tag === '$') return true;
  if (next.text === ':') return named;
  // "The estimates that fell": what is the subject of a verb is no conjunction.
  return next.text === 'that' && !isFiniteVerb(second) && (named || ESTIMATES.has(text));
}
