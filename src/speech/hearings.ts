import { contentAfter, PLAIN } from './contents.js';
import { type Draft, draftOf, rangeOf } from './draft.js';
import type { Item, Scene } from './items.js';
import { isTemporal, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.js';
import type { RuleName } from './rules.js';
import { NO_PARTICLES, type ReportingVerb } from './verb-forms.js';
import type { VerbGroup } from './verb-groups.js';

/** Who is told what is said at a trial or an inquiry. */
const HEARERS = new Set(
  'court jury juror jurors inquest tribunal inquiry hearing panel magistrates committee'.split(' '),
);
const HEAR = new Set(['hear', 'hears', 'heard']);
const HEARING: ReportingVerb = { lemma: 'hear', act: 'say', frames: 'ct', particles: NO_PARTICLES };
/** What is told may be a clause or a quotation; "were told to leave" is an order. */
const TOLD = new Set<RuleName>(['that-clause', 'question-clause', 'bare-clause', 'source-cue-quote', 'colon']);

/** "The court heard": the verb of what others say there, at item `at`. Null for hearing of another sort. */
export function hearingVerb(items: readonly Item[], at: number): ReportingVerb | null {
  if (!HEAR.has(items[at]?.lower ?? '')) return null;
  let start = at;
  while (/^(?:AUX|ADV)$/.test(items[start - 1]?.pos ?? '')) start--;
  const phrase = nounPhraseBefore(items, start, 0);
  const heard = phrase && items.slice(phrase.start, phrase.end).some(({ lower }) => HEARERS.has(lower));
  return heard ? HEARING : null;
}

/** Whether the subject of a cue is told what is said, and is not the speaker: "the court heard", "jurors were told", and in headlines "…, inquiry told". */
export function isHearing(items: readonly Item[], { verb, form, start, end }: VerbGroup): boolean {
  if (verb === HEARING) return true;
  if (verb.lemma !== 'tell') return false;
  return form === 'passive' || (end === items.length && HEARERS.has(items[start - 1]?.lower ?? ''));
}

/** "The court heard that he was ill", "jurors were told by the prosecutor that …": nobody is the speaker where no "by" names one. For a hearing. */
export function heardReport(scene: Scene, group: VerbGroup): Draft | null {
  const { items } = scene;
  if (group.unreal) return null;
  const by = items[group.end]?.lower === 'by' ? nounPhraseAfter(items, group.end + 1, items.length) : null;
  const agent = by && !isTemporal(items[by.end - 1]) ? by : null;
  const verb = { ...group.verb, frames: 'ctw' };
  const content = contentAfter(scene, agent?.end ?? group.end, { ...group, verb }, PLAIN);
  if (!content || !TOLD.has(content.by)) return null;
  return draftOf(items, group, agent && rangeOf(items, agent), [content], agent ? 'passive-agent' : 'passive-report');
}
