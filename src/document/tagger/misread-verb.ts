import type { Token } from '../types.js';

/** Where a token of the tags that a finite verb is misread as stands, and the tag that it has in truth. */
export interface Mended {
  readonly at: number;
  readonly name: 'VERB VBD' | 'VERB VBN' | 'VERB VBZ' | 'VERB VBP';
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Past forms that no noun before a number is: "the index rose 5%". */
const PAST = /^(?:rose|fell|sank|grew|slid|climbed|jumped|dropped|gained)$/;
const PAST_OR_NOUN = /^(?:cut|hit|shed|lost|spent|set|paid|cost)$/;

/** Verbs of reporting that are nouns as well, and those of them that seldom have a clause as nouns. */
const REPORTS = new Set(['claims', 'estimates', 'forecasts', 'predicts', 'projects', 'reckons', 'reports']);
const ESTIMATES = new Set(['estimates', 'forecasts', 'predicts', 'projects', 'reckons']);
const ALIKE_IN_ALL_FORMS = new Set(['cost', 'cut', 'hit', 'hurt', 'put', 'set', 'shut', 'spread']);
const OPENS_OBJECT = new Set(['DT', 'PRP', 'PRP$', '$', 'CD', 'NNP']);
const HAVE = new Set(['has', 'have', 'had']);

/**
 * The verbs that a tagger took for nouns or adjectives, whatever figures the sentence has: "Anders Lie said tariffs …", "The Tax
 * Foundation estimates that …", "Lake reports: …", "The ministry estimates 3,000 people fled", "had cost the company millions".
 */
export function misreadWords(tokens: readonly Token[], first: number, end: number): Mended[] {
  const mended: Mended[] = [];
  for (let at = first + 1; at < end - 1; at++) {
    const { text, tag } = tokens[at] as Token;
    const [before, next] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
    if (tag === 'JJ' && text === 'said' && before.tag !== 'DT') mended.push({ at, name: 'VERB VBD' });
    else if (tag === 'NNS' && REPORTS.has(text) && reportsHere(tokens, at)) {
      mended.push({ at, name: 'VERB VBZ' });
    } else if (tag === 'NN' && ALIKE_IN_ALL_FORMS.has(text) && HAVE.has(before.text) && OPENS_OBJECT.has(next.tag)) {
      mended.push({ at, name: 'VERB VBN' });
    }
  }
  return mended;
}

/** Whether a word of reporting is a verb by what stands on both sides of it. */
function reportsHere(tokens: readonly Token[], at: number): boolean {
  const [before, next, second] = [tokens[at - 1] as Token, tokens[at + 1] as Token, tokens[at + 2]];
  const named = before.tag === 'NNP' || before.tag === 'NNPS' || (before.tag === 'JJ' && /^\p{Lu}/u.test(before.text));
  if (!named && before.tag !== 'NN') return false;
  if (next.tag === 'CD' || next.tag === '$') return true;
  if (next.text === ':') return named;
  // "The estimates that fell": what is the subject of a verb is no conjunction.
  const clause = next.text === 'that' && !FINITE.has(second?.tag ?? '');
  return clause && (named || ESTIMATES.has((tokens[at] as Token).text));
}

/**
 * The verb that a tagger took for a noun or a participle before a number: "The S&P 500 rose 64 points", "The ticket costs $12",
 * "The firm cut 5% of its staff", "Tickets range from $5 to $20". A full sentence without a finite verb has one all the same, and
 * figures stand behind it.
 *
 * Takes the tokens of one sentence, `tokens.slice(first, end)`; returns the index of the token and what it is, or null.
 */
export function misreadVerb(tokens: readonly Token[], first: number, end: number): Mended | null {
  const closes = /^[.!?]$/.test(tokens[end - 1]?.text ?? '');
  let finite = false;
  let figures = false;
  for (let at = first; at < end; at++) {
    const tag = tokens[at]?.tag ?? '';
    finite ||= FINITE.has(tag);
    figures ||= tag === 'CD';
  }
  if (!figures) return null;
  for (let at = first + 1; at < end - 1; at++) {
    const name = verbAt(tokens, at, end, closes && !finite);
    if (name) return { at, name };
  }
  return null;
}

/** What a token is in truth, where it is a verb; `lacking` where the sentence has no other. */
function verbAt(tokens: readonly Token[], at: number, end: number, lacking: boolean): Mended['name'] | null {
  const { text, tag } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  const noun = before.tag === 'JJ' && tokens[at - 2]?.tag === 'DT' ? 'NN' : before.tag;
  if (!/^(?:NN|NNP|NNS|NNPS|CD|WDT)$/.test(noun) || !/^(?:NN|NNS|VBN|JJ)$/.test(tag)) return null;
  const sure = sureVerb(tokens[at] as Token, noun, tokens[at + 1] as Token);
  if (sure || !lacking || !isBeforeFigures(tokens, at, end)) return sure;
  if (tag === 'NNS') return /^(?:NN|NNP|NNPS)$/.test(noun) ? 'VERB VBZ' : null;
  return tag === 'VBN' || PAST_OR_NOUN.test(text) ? 'VERB VBD' : null;
}

/** A verb by the words on both sides of it, whatever else the sentence has. */
function sureVerb({ text, tag }: Token, before: string, next: Token): Mended['name'] | null {
  if (tag === 'NN' && PAST.test(text) && (next.tag === 'CD' || /^(?:to|by)$/.test(next.text))) return 'VERB VBD';
  if (tag === 'NNS' && /^(?:NN|NNP)$/.test(before) && next.tag === '$') return 'VERB VBZ';
  if (tag === 'NNS' && before === 'NN' && next.tag === 'RP' && /^(?:out|away)$/.test(next.text)) return 'VERB VBZ';
  if (text === 'cost' && next.tag === 'PRP') return 'VERB VBD';
  return text === 'range' && /^(?:NNS|WDT)$/.test(before) && next.text === 'from' ? 'VERB VBP' : null;
}

/** Words between a verb and its figures. */
const BETWEEN =
  /^(?:about|around|nearly|almost|just|more|less|fewer|than|over|under|by|on|at|barely|some|roughly|only|an?|the|another|as|many|much|up|to|from|between|its)$/i;

/** A number follows, with nothing between that a noun would take. */
function isBeforeFigures(tokens: readonly Token[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(at + 6, end); next++) {
    const { tag, text } = tokens[next] as Token;
    if (tag === 'CD' || tag === '$') return true;
    if (!BETWEEN.test(text)) return false;
  }
  return false;
}
