import type { Token } from '../types.js';
import {
  ALIKE_IN_ALL_FORMS,
  CLOSING_REPORTS,
  ESTIMATES,
  EVIDENCE,
  HAVE,
  NEVER_NOUNS,
  OPENS_OBJECT,
  REPORTERS,
  REPORTS,
} from './misread-lexicon.js';
import { isFiniteVerb, type Mended } from './misread-verb.js';

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
