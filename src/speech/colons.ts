import { type Draft, rangesOf } from './draft.js';
import type { Item } from './items.js';
import { RELATIVE } from './lexicon/words.js';
import { ownerOf } from './noun-cues.js';
import { isTemporal, nounPhraseAfter, nounPhraseBefore, type Stretch } from './noun-phrases.js';
import type { RuleName } from './rules.js';
import { type Source, sourceBefore } from './sources.js';

/** What somebody says, as a noun: its owner speaks where a colon follows. “My message is simple: “Vote.”” */
const WORDS_OF = new Set(
  `advice answer appeal argument assessment battle-cry comment complaint conclusion cry description excuse explanation greeting instruction
  joke line mantra message motto objection opinion order plea pledge pitch point prediction promise question reaction reason refrain
  remark reminder reply response retort review slogan statement suggestion take theory verdict view vow warning word words wish`.split(
    /\s+/,
  ),
);

/** Whose words a colon leads to, and the verb that they are the subject of; no verb in "And from the mayor:". */
interface Lead {
  readonly source: Stretch;
  /** From the first auxiliary to the verb, or null. */
  readonly cue: Stretch | null;
}

/** "Jane Doe continued:" and "And from the mayor:" at a block's end; the content is what the next block opens with. */
export function blockColon(items: readonly Item[]): Draft | null {
  const colon = items.length - 1;
  const lead = items[colon]?.lower === ':' ? leadOf(items, colon) : null;
  return lead && colonDraft(items, colon, lead, 'block-colon', []);
}

/**
 * The quoted sentences after a colon that no verb of saying has taken: The mayor has a new slogan: “We can do this.”
 *
 * The speaker is the subject of the clause before the colon. `taken` are the acts found so far.
 */
export function colonQuotations(items: readonly Item[], taken: readonly Draft[]): Draft[] {
  if (!items.some(({ lower }) => lower === ':')) return [];
  return items.flatMap((item, colon) => {
    const quotation = items[colon + 1];
    if (item.lower !== ':' || !quotation?.atom || !isSentence(quotation)) return [];
    const isTaken = taken.some((act) =>
      act.content.some((span) => span.start < quotation.end && span.end > quotation.start),
    );
    const lead = isTaken ? null : leadOf(items, colon);
    if (!lead || isOf(items, lead.source, /^(?:it|this|that|these|those|there|you)$/)) return [];
    const spoken = withOwner(items, lead);
    const is = lead.cue && items.slice(lead.cue.start, lead.cue.end).every((word) => word.pos === 'AUX');
    if (is && spoken === lead && !isMood(items, lead, colon)) return [];
    const by = is ? { ...spoken, cue: null } : spoken;
    return [colonDraft(items, colon, by, 'colon-quotation', rangesOf(items, { start: colon + 1, end: colon + 2 }))];
  });
}

/** "Doe's message", "her verdict on the plan": the one whose words they are is the speaker. The lead itself where it names no words. */
function withOwner(items: readonly Item[], lead: Lead): Lead {
  for (let at = lead.source.start + 1; at < lead.source.end; at++) {
    if (!WORDS_OF.has(items[at]?.lower ?? '')) continue;
    const owner = ownerOf(items, at);
    return owner ? { ...lead, source: owner } : lead;
  }
  return lead;
}

/** Whether a quotation opens and ends as a sentence does: not in two rules: “no” and “never”. */
function isSentence({ text }: Item): boolean {
  return /^["'“‘`]+[\p{Lu}\p{N}[…]/u.test(text) && /[.?!…]["'”’]*$/.test(text);
}

/** "Jane Doe was more hopeful:" and "She was blunt:"; "The message was clear:" tells of no speaker. */
function isMood(items: readonly Item[], { source, cue }: Lead, colon: number): boolean {
  if (!cue || items.slice(cue.start, cue.end).some((word) => word.pos !== 'AUX')) return false;
  const speaker = items.slice(source.start, source.end);
  const person = speaker.some((word) => word.pos === 'PROPN') || /^(?:s?he|they)$/.test(speaker[0]?.lower ?? '');
  return person && items.slice(cue.end, colon).every((word) => word.pos === 'ADJ' || word.pos === 'ADV');
}

function isOf(items: readonly Item[], { start, end }: Stretch, words: RegExp): boolean {
  return end === start + 1 && words.test(items[start]?.lower ?? '');
}

/** The subject of the last verb before the colon that has one; who a statement is by goes before it: "this post by Doe:". */
function leadOf(items: readonly Item[], colon: number): Lead | null {
  const verbs = items.slice(0, colon).flatMap((_, at) => (isVerbal(items, at) ? [at] : []));
  for (const verb of verbs.reverse()) {
    const start = groupBack(items, verb);
    const source = sourceBefore(items, { start }, 0);
    if (source && !RELATIVE.has(items[source.start]?.lower ?? '')) {
      const author = authorOf(items, verb, colon);
      return author ? { source: author, cue: null } : { source, cue: { start, end: verb + 1 } };
    }
  }
  const source = verbs.length === 0 ? nounPhraseBefore(items, colon, 0) : null;
  return source && { source, cue: null };
}

function isVerbal(items: readonly Item[], at: number): boolean {
  const { pos, lower } = items[at] as Item;
  if (items[at - 1]?.lower === 'to') return false;
  return pos === 'AUX' || (pos === 'VERB' && (!lower.endsWith('ing') || items[at - 1]?.pos === 'AUX'));
}

function groupBack(items: readonly Item[], verb: number): number {
  let at = verb;
  while (at > 0 && (items[at - 1]?.pos === 'AUX' || items[at - 1]?.pos === 'ADV')) at--;
  return at;
}

/** "rated this statement by Doe on June 11:" */
function authorOf(items: readonly Item[], from: number, colon: number): Source | null {
  const by = items.findLastIndex((item, at) => at > from && at < colon && item.lower === 'by');
  const phrase = by < 0 || items[by - 1]?.pos !== 'NOUN' ? null : nounPhraseAfter(items, by + 1, colon);
  return phrase && !isTemporal(items[phrase.end - 1]) ? { ...phrase, inverted: false } : null;
}

function colonDraft(items: readonly Item[], colon: number, lead: Lead, by: RuleName, content: Draft['content']): Draft {
  const cue = lead.cue ?? { start: colon, end: colon + 1 };
  const last = items[cue.end - 1] as Item;
  return {
    content,
    cue: {
      start: items[cue.start]?.start ?? 0,
      end: last.end,
      lemma: lead.cue ? last.lemma : ':',
      token: last.firstToken,
    },
    source: { start: items[lead.source.start]?.start ?? 0, end: items[lead.source.end - 1]?.end ?? 0 },
    act: 'say',
    by,
    open: false,
  };
}
