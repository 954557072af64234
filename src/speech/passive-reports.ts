import { contentEnd, passageEnd } from './content-ends.js';
import { type Draft, draftOf, rangeOf } from './draft.js';
import type { Item, Scene } from './items.js';
import { calledIn, isLabelling } from './labelling.js';
import { RELATIVE } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, type Stretch } from './noun-phrases.js';
import { endsLabel, quotationsEnd } from './quotation-ends.js';
import { sourceAfter, sourceBefore } from './sources.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';

/** Verbs that the passive reports with without saying who does: "was reported at $5 million", "is said to be ill". Lemmas. */
const REPORTED = new Set(['report', 'say', 'allege', 'estimate']);
const QUOTED = /^(?:quoted|cited|reported|recorded)$/;

/** "The damage was reported at $5 million": an act of saying without a speaker. Null where none stands there. */
export function passiveReport({ items }: Scene, group: VerbGroup): Draft | null {
  if (group.form !== 'passive' || !REPORTED.has(group.verb.lemma)) return null;
  const opens = items[group.end]?.lower ?? '';
  if (!/^(?:at|to|that)$/.test(opens)) return null;
  const comma = items.findIndex((item, at) => at > group.end && item.lower === ',');
  const end = comma < 0 || opens === 'that' ? passageEnd(items) : comma;
  if (end - group.end < 2) return null;
  return draftOf(items, group, null, [{ start: group.end, end }], 'passive-report');
}

/** What follows the passive of verbs that say something of their object: "was accused of", "was criticised for", "was called". By class of act. */
const SAID_OF: Readonly<Record<string, RegExp>> = {
  accuse: /^(?:of|for)$/,
  criticise: /^for$/,
  praise: /^for$/,
  label: /^(?:as|an?|the)$/,
};

/**
 * "The mayor has been accused of lying", "the plan was called a mistake by its critics": what is said of the subject, in two pieces, by whom
 * "by" names. Null where `group` is no such passive.
 */
export function passiveJudgement(scene: Scene, group: VerbGroup): Draft | null {
  const { items, verbs } = scene;
  const act = group.verb.lemma === 'call' ? 'label' : group.verb.act;
  const object = group.form === 'passive' ? sourceBefore(items, group, 0) : null;
  if (!object || group.unreal || RELATIVE.has(items[object.start]?.lower ?? '')) return null;
  const early = agentAt(items, group.end);
  const start = early?.end ?? group.end;
  if (!SAID_OF[act]?.test(items[start]?.lower ?? '')) return null;
  const last = contentEnd(items, start, verbs, true);
  const by = items.findIndex(
    (item, at) => at > start && at < last && agentAt(items, at) !== null && item.lower === 'by',
  );
  const agent = early ?? (act === 'label' && by > 0 ? agentAt(items, by) : null);
  const end = agent && !early ? by : last;
  if (end - start < 2) return null;
  const source = agent ? rangeOf(items, agent) : null;
  return draftOf(items, group, source, [object, { start, end }], 'passive-judgement');
}

/** Acts whose passive tells that its subject was said or judged: "was rejected by", "was reported by", "were echoed by". */
const AGENTIVE = new Set(
  'say announce claim explain emphasise admit deny criticise praise propose predict cite'.split(' '),
);

/** "The plan was rejected by the board": what the passive is about is what was said of, and "by" names who said it. Null elsewhere. */
export function passiveAgent(scene: Scene, group: VerbGroup): Draft | null {
  const { items } = scene;
  const { act, frames, lemma } = group.verb;
  const said = AGENTIVE.has(act) && frames.includes('o') && !/^(?:express|utter|attack)$/.test(lemma);
  if (group.form !== 'passive' || group.unreal || !said) return null;
  const agent = agentAt(items, group.end);
  const object = agent && sourceBefore(items, group, 0);
  const first = object ? (items[object.start]?.lower ?? '') : 'it';
  if (!agent || !object || RELATIVE.has(first) || /^(?:it|this|that|there)$/.test(first)) return null;
  return draftOf(items, group, rangeOf(items, agent), [object], 'passive-agent');
}

/** "by its critics" */
function agentAt(items: readonly Item[], at: number): Stretch | null {
  const phrase = items[at]?.lower === 'by' ? nounPhraseAfter(items, at + 1, items.length) : null;
  return phrase && !isTemporal(items[phrase.end - 1]) ? phrase : null;
}

/** "The plan was labeled “a sham” by critics": nobody is the speaker where no "by" names one. Null where none stands there. */
export function passiveLabel({ items, verbs }: Scene, group: VerbGroup): Draft | null {
  const as = items[group.end]?.lower === 'as';
  if (group.form !== 'passive' || !(isLabelling(group.verb) || (as && /[os]/.test(group.verb.frames)))) return null;
  const start = as ? group.end + 1 : group.end;
  const atom = calledIn(items, start);
  if (atom < 0) return null;
  const quoted = quotationsEnd(items, atom);
  const end = endsLabel(items, quoted) ? quoted : contentEnd(items, start, verbs, true);
  const by = items[end]?.lower === ',' ? end + 1 : end;
  const agent = items[by]?.lower === 'by' ? sourceAfter(items, by + 1, items.length) : null;
  const source = agent && { start: items[agent.start]?.start ?? 0, end: items[agent.end - 1]?.end ?? 0 };
  return draftOf(items, group, source, [{ start, end }], 'passive-label');
}

/** The speaker of "Doe was quoted as saying": the subject of the passive before it. Null where `group` is no such participle. */
export function quotedSource(scene: Scene, group: VerbGroup): { readonly start: number; readonly end: number } | null {
  const { items } = scene;
  const quoted = items[group.start - 2];
  if (items[group.start - 1]?.lower !== 'as' || !QUOTED.test(quoted?.lower ?? '')) return null;
  return sourceBefore(items, { start: startOfPassive(scene, group.start - 2) }, 0);
}

function startOfPassive({ items, verbs }: Scene, at: number): number {
  const group = verbGroupAt(items, at, verbs);
  if (group) return group.start;
  return isBe(items[at - 1]) ? at - 1 : at;
}

function isBe(item: Item | undefined): boolean {
  return item?.pos === 'AUX';
}
