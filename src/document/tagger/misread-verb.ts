import type { Token } from '../types.js';

/** Where a token of the tags that a finite verb is misread as stands, and the tag that it has in truth. */
export interface Mended {
  readonly at: number;
  readonly name: 'VERB VBD' | 'VERB VBN' | 'VERB VBZ' | 'VERB VBP';
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Whether a token is a finite verb or an auxiliary that makes one. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return FINITE.has(token?.tag ?? '');
}

/** Past forms that no noun before a number is: "the index rose 5%". */
const PAST = /^(?:rose|fell|sank|grew|slid|climbed|jumped|dropped|gained)$/;
const PAST_OR_NOUN = /^(?:cut|hit|shed|lost|spent|set|paid|cost)$/;

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
