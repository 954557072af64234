import { clauseEnd } from './content-ends.js';
import { type Draft, draftOf } from './draft.js';
import type { Item, Scene } from './items.js';
import { QUESTION_WORDS } from './lexicon/words.js';
import { endsWithComma } from './quotation-ends.js';
import type { VerbGroup } from './verb-groups.js';

const ASKED = /^(?:asked|pressed|questioned|quizzed|grilled)$/;
/** Before what was asked about, which is all that the content is. */
const TOPIC = /^(?:about|on|over)$/;
/** "pressed repeatedly last week on why": at most so many words between the verb and the question. */
const MOST_BETWEEN = 3;

/** "Asked whether the dam was safe, the mayor said …": a question without a speaker. Null where `group` opens no such phrase. */
export function frontedQuestion(scene: Scene, group: VerbGroup): Draft | null {
  const { items } = scene;
  if (!ASKED.test(items[group.at]?.lower ?? '') || group.start !== group.at) return null;
  const before = items[group.at - 1];
  const opens = before === undefined || /^(?:when|if|while|after|being)$/.test(before.lower) || before.lower === ',';
  const comma = opens ? items.findIndex((item, at) => at > group.at && endsWithComma(item)) : -1;
  return comma < 0 ? null : questionIn(scene, group, items[comma]?.atom ? comma + 1 : comma);
}

/** "The mayor was asked whether the dam was safe": a question without a speaker. Null where `group` is no such passive. */
export function passiveQuestion(scene: Scene, group: VerbGroup): Draft | null {
  if (group.form !== 'passive' || !ASKED.test(scene.items[group.at]?.lower ?? '')) return null;
  return questionIn(scene, group, clauseEnd(scene.items, group.end, scene.verbs));
}

function questionIn(scene: Scene, group: VerbGroup, end: number): Draft | null {
  const { items } = scene;
  for (let at = group.end; at < Math.min(end - 1, group.end + MOST_BETWEEN); at++) {
    const start = questionAt(items, at);
    if (start !== null && end - start === 1 && items[start]?.pos === 'PRON') return null;
    if (start !== null) return draftOf(items, group, null, [{ start, end }], 'passive-question');
    if (!/^(?:ADV|ADJ|NOUN|PROPN)$/.test(items[at]?.pos ?? '')) return null;
  }
  return null;
}

function questionAt(items: readonly Item[], at: number): number | null {
  const { lower = '', atom = null } = items[at] ?? {};
  if (atom) return null;
  if (TOPIC.test(lower)) return at + 1;
  return QUESTION_WORDS.has(lower) || (lower === 'to' && items[at + 1]?.pos === 'VERB') ? at : null;
}
