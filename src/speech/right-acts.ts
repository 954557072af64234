import { contentAfter, PLAIN, type Subject } from './contents.js';
import { type Draft, draftOf, rangeOf } from './draft.js';
import { heardReport, isHearing } from './hearings.js';
import type { Item, Scene } from './items.js';
import { firstAtom, isLabelling } from './labelling.js';
import { FRONTING } from './left-contents.js';
import type { Stretch } from './noun-phrases.js';
import { forcedSource, ownSource } from './own-sources.js';
import { frontedQuestion, passiveQuestion } from './passive-questions.js';
import { passiveAgent, passiveJudgement, passiveLabel, passiveReport, quotedSource } from './passive-reports.js';
import { endsWithComma } from './quotation-ends.js';
import { withReason } from './reasons.js';
import { isReduced } from './reduced-participles.js';
import { bareSpeaker, relativeContent, withPronoun } from './relative-contents.js';
import { isJoined, sharedSource } from './shared-sources.js';
import type { Source } from './sources.js';
import { purposeSource } from './tree-sources.js';
import { type VerbGroup, WISHES } from './verb-groups.js';

/** The act of saying whose cue is `group` where its content stands after it. Null where none does. */
export function rightActOf(scene: Scene, group: VerbGroup, shared: Draft | null): Draft | null {
  if (isSetPhrase(scene.items, group) || isReduced(scene.items, group)) return null;
  if (isHearing(scene.items, group)) return heardReport(scene, group);
  if (group.form === 'passive') return passiveAct(scene, group);
  if (group.form !== 'infinitive') return activeAct(scene, group, shared);
  return quotedPurpose(scene, group) ?? forcedAct(scene, group);
}

/** "forced the banker to admit that no managers had left": the one who is made to say it is the speaker. Null elsewhere. */
function forcedAct(scene: Scene, group: VerbGroup): Draft | null {
  const source = forcedSource(scene, group);
  const content = source && contentAfter(scene, group.end, group, PLAIN);
  return source && content ? draftOf(scene.items, group, rangeOf(scene.items, source), [content], content.by) : null;
}

function passiveAct(scene: Scene, group: VerbGroup): Draft | null {
  return (
    passiveReport(scene, group) ??
    passiveLabel(scene, group) ??
    passiveJudgement(scene, group) ??
    passiveAgent(scene, group) ??
    passiveQuestion(scene, group)
  );
}

function activeAct(scene: Scene, group: VerbGroup, shared: Draft | null): Draft | null {
  const { items } = scene;
  const asked = frontedQuestion(scene, group);
  if (asked) return asked;
  const quoted = quotedSource(scene, group);
  const own = quoted || isJoined(items, group) ? null : (bareSpeaker(items, group) ?? ownSource(scene, group, 0));
  return own ? ownAct(scene, group, own) : sharedAct(scene, group, quoted, shared);
}

/** "Doe said that …": the cue has a subject of its own. */
function ownAct(scene: Scene, group: VerbGroup, own: Source): Draft | null {
  const { items } = scene;
  if (isBearerOfName(items, group, own)) return null;
  const source = rangeOf(items, own);
  const gap = relativeContent(scene, group, own);
  if (gap) return draftOf(items, group, source, gap, 'relative-clause');
  const content = contentAfter(scene, own.inverted ? own.end : group.end, group, clauseOf(items, group, own));
  if (!content) return null;
  const stretches = content.by === 'bare-clause' ? withPronoun(items, own, content) : withReason(scene, group, content);
  const called = content.by === 'what-called' && items[own.start]?.lower === 'what';
  const speaker = called ? rangeOf(items, { start: own.start + 1, end: own.end }) : source;
  return draftOf(items, group, speaker, stretches, content.by);
}

/** ", adding that …", "and said …", "was quoted as saying …": the content is looked for first, since the speaker may be far. */
function sharedAct(scene: Scene, group: VerbGroup, quoted: Stretch | null, shared: Draft | null): Draft | null {
  const { items } = scene;
  const content = contentAfter(scene, group.end, group, clauseOf(items, group, null));
  const source = content && (quoted ? rangeOf(items, quoted) : sharedSource(scene, group, shared));
  if (!content || !source) return null;
  return draftOf(items, group, source, withReason(scene, group, content), content.by);
}

/** What sort of clause a cue stands in, by its own subject. */
function clauseOf(items: readonly Item[], group: VerbGroup, own: Source | null): Subject {
  const subordinate = isSubordinate(items, group, own);
  if (!own) return { ...PLAIN, subordinate };
  const [before, first] = [items[own.start - 1]?.lower ?? '', items[own.start]?.lower ?? ''];
  return {
    subordinate,
    conditional: /^(?:if|unless)$/.test(before),
    relative: /^(?:that|which)$/.test(first),
    inverted: own.inverted,
  };
}

/** "When he said that he would go, …" */
function isSubordinate(items: readonly Item[], group: VerbGroup, own: Source | null): boolean {
  if (!own) {
    const fronted =
      (items[0] !== undefined && isFronting(items[0])) || (group.form === 'participle' && group.start === 0);
    return fronted && group.start < (commaAt(items) ?? 0);
  }
  const opens = items[own.start - 1];
  return own.start <= 2 && opens !== undefined && isFronting(opens);
}

function isFronting(item: Item): boolean {
  return item.pos === 'SCONJ' || FRONTING.has(item.lower);
}

/** The first item that ends with a comma, or null. */
function commaAt(items: readonly Item[]): number | null {
  const at = items.findIndex(endsWithComma);
  return at < 0 ? null : at;
}

/** "took to the radio to call the plan “a sham”": what was done in order to say it, where a quotation shows that it was said. */
function quotedPurpose(scene: Scene, group: VerbGroup): Draft | null {
  const { items } = scene;
  if (firstAtom(items, group.end) < 0) return null;
  const source = purposeSource(scene, group, WISHES);
  const content = source && contentAfter(scene, group.end, group, PLAIN);
  if (!source || !content || !items.slice(content.start, content.end).some((item) => item.atom)) return null;
  return draftOf(items, group, rangeOf(items, source), [content], content.by);
}

/** "a group called “Free Lake”": the verb is a participle, and what stands before it bears the name. */
function isBearerOfName(items: readonly Item[], group: VerbGroup, source: Stretch): boolean {
  const name = items[group.end];
  const bare = isLabelling(group.verb) && group.start === group.at && source.end === group.start;
  return bare && Boolean(name?.atom || name?.marked) && /^(?:an?|another)$/.test(items[source.start]?.lower ?? '');
}

/** "Having said that, …" goes on with the writer's own words, and what concludes with a scene only ends. */
function isSetPhrase(items: readonly Item[], group: VerbGroup): boolean {
  const [that, comma] = [items[group.end], items[group.end + 1]];
  if (group.verb.lemma === 'conclude' && that?.lower === 'with') return true;
  return items[group.at - 1]?.lower === 'having' && that?.lower === 'that' && comma?.lower === ',';
}
