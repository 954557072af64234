import type { Range } from '../document/index.js';
import type { Quote } from '../quotes/index.js';
import { besideAsClause } from './as-clauses.js';
import { contentAfter, PLAIN, type Subject } from './contents.js';
import { heardReport, isHearing } from './hearings.js';
import { type Item, indexFrom, type Scene } from './items.js';
import { firstAtom, isLabelling } from './labelling.js';
import { FRONTING, JOINT, leftContent, resumed } from './left-contents.js';
import { ACT_BY_RULE } from './lexicon/reporting-verbs.js';
import { CHANNEL, RELATIVE } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, type Stretch } from './noun-phrases.js';
import { forcedSource, ownSource } from './own-sources.js';
import { frontedQuestion, passiveQuestion } from './passive-questions.js';
import { passiveAgent, passiveJudgement, passiveLabel, passiveReport, quotedSource } from './passive-reports.js';
import { endsWithComma } from './quotation-ends.js';
import { withReason } from './reasons.js';
import { bareSpeaker, relativeContent, withPronoun } from './relative-contents.js';
import type { RuleName } from './rules.js';
import { isJoined, sharedSource } from './shared-sources.js';
import { type Source, sourceAfter } from './sources.js';
import { purposeSource } from './tree-sources.js';
import { type VerbGroup, WISHES } from './verb-groups.js';

/** An act of saying on its way to a SpeechAct; offsets of the text. */
export interface Draft {
  readonly content: Range[];
  readonly cue: (Range & { readonly lemma: string; readonly token: number | null }) | null;
  readonly source: Range | null;
  readonly act: string;
  readonly by: RuleName;
  /** The items that the content leaves off before and goes on after: whether the next passage may go on with it. */
  readonly open: boolean;
}

/** Verbs that stand before their subject without a quotation before them: “The plan failed, said Doe.” */
const INVERTS = new Set('say add write report note argue announce state warn'.split(' '));

/** The text ranges of a stretch of items; a quotation over several paragraphs is all of its paragraphs. */
export function rangesOf(items: readonly Item[], { start, end }: Stretch): Range[] {
  const first = items[start];
  const last = items[end - 1];
  if (!first || !last || end <= start) return [];
  const own: Range = { start: first.start, end: last.end };
  if (!first.atom && !last.atom) return [own];
  const before = first.atom ? paragraphsOf(first.atom.quote).filter((range) => range.end <= own.start) : [];
  const after = last.atom ? paragraphsOf(last.atom.quote).filter((range) => range.start >= own.end) : [];
  return [...before, own, ...after];
}

/** The paragraphs of a quotation with their marks. */
function paragraphsOf(quote: Quote): Range[] {
  return quote.content.map((content, index) => ({
    start: index === 0 ? quote.start : content.start - 1,
    end: index === quote.content.length - 1 ? quote.end : content.end,
  }));
}

/** An act whose content stands before its speaker and cue, with the items that it takes. */
export interface LeftAct {
  readonly draft: Draft;
  readonly content: Stretch;
  /** After its cue and its speaker. */
  readonly after: number;
}

/**
 * The act of saying whose cue is `group` where its content stands before it: “C,” said S; C, S said. Null where none does.
 * `floor` is the first item that no act before it has taken.
 */
export function leftActOf(scene: Scene, group: VerbGroup, floor: number): LeftAct | null {
  if (!mayStandBehind(scene, group, floor)) return null;
  const { items } = scene;
  const stated = asStatedIn(scene, group, floor);
  if (stated) return stated;
  const source = ownSource(scene, group, floor);
  if (!source || RELATIVE.has(items[source.start]?.lower ?? '')) return null;
  const after = source.inverted ? source.end : group.end;
  const comment = source.inverted ? null : asClause(scene, group, source, floor);
  if (comment) return comment;
  const content = leftContent(scene, group, Math.min(source.start, group.start), after, floor);
  if (!content || (content.by === 'clause' && source.inverted && !INVERTS.has(group.verb.lemma))) return null;
  if (items[after]?.pos === 'CCONJ' && content.by === 'clause' && scene.verbs.has(items[after + 1]?.lower ?? ''))
    return null;
  const stretches = [content, ...resumed(scene, group, after, content)];
  const by = `${content.by}-${source.inverted ? 'cue-source' : 'source-cue'}` as const;
  const draft = isHearing(items, group)
    ? draftOf(items, group, null, stretches, 'passive-report')
    : draftOf(items, group, rangeOf(items, source), stretches, by);
  const quoted = items.slice(content.start, content.end).some((item) => item.atom);
  return { draft: { ...draft, open: quoted }, content, after };
}

/** Whether a cue may have its content before it, by its form and by what stands there. */
function mayStandBehind({ items }: Scene, group: VerbGroup, floor: number): boolean {
  if (!mayEndContent(items, group.start, floor)) return false;
  return (
    (group.form === 'finite' && !isReduced(items, group)) ||
    (isHearing(items, group) && items[group.end]?.lower !== 'by')
  );
}

/** Whether a quotation, a mark or an "as" stands before a cue, so that a content may end there. Most cues have none, which saves them all else. */
function mayEndContent(items: readonly Item[], cue: number, floor: number): boolean {
  const ends = (item: Item, at: number) =>
    (item.atom !== null || item.lower === 'as' || JOINT.has(item.lower)) && items[at + 1]?.pos !== 'CCONJ';
  return indexFrom(items, floor, ends, cue) >= 0;
}

/** "As S said, C"; "C, as S has said"; "C1, as S said, C2". Null where `group` stands in no such clause. */
function asClause(scene: Scene, group: VerbGroup, source: Source, floor: number): LeftAct | null {
  const { items } = scene;
  const content = besideAsClause(scene, group, source.start - 1, floor);
  if (!content) return null;
  const draft = draftOf(items, group, rangeOf(items, source), content.stretches, 'as-clause');
  return { draft, content: content.left, after: group.end };
}

/** "As stated in S, C", "C, as reported by S": the speaker is what it stands in, or who "by" names. Null elsewhere. */
function asStatedIn(scene: Scene, group: VerbGroup, floor: number): LeftAct | null {
  const { items } = scene;
  const bare =
    group.start === group.at && items[group.at]?.lower.endsWith('ed') && items[group.start - 1]?.lower === 'as';
  const source =
    bare && /^(?:in|by)$/.test(items[group.end]?.lower ?? '') ? sourceAfter(items, group.end + 1, items.length) : null;
  const content = source && besideAsClause(scene, group, group.start - 1, floor);
  if (!source || !content) return null;
  const draft = draftOf(items, group, rangeOf(items, source), content.stretches, 'as-clause');
  return { draft, content: content.left, after: source.end };
}

/** "a group called “Free Lake”": the verb is a participle, and what stands before it bears the name. */
function isBearerOfName(items: readonly Item[], group: VerbGroup, source: Stretch): boolean {
  const name = items[group.end];
  const bare = isLabelling(group.verb) && group.start === group.at && source.end === group.start;
  return bare && Boolean(name?.atom || name?.marked) && /^(?:an?|another)$/.test(items[source.start]?.lower ?? '');
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

/** An act with its cue, speaker and content. */
export function draftOf(
  items: readonly Item[],
  group: VerbGroup,
  source: Range | null,
  content: readonly Stretch[],
  by: RuleName,
): Draft {
  return {
    content: content.flatMap((stretch) => rangesOf(items, stretch)),
    cue: cueRange(items, group),
    source,
    act: ACT_BY_RULE[group.verb.lemma]?.[by] ?? group.verb.act,
    by,
    open: false,
  };
}

/** The text range from the first item of a stretch to its last. */
export function rangeOf(items: readonly Item[], stretch: Stretch): Range {
  return { start: items[stretch.start]?.start ?? 0, end: items[stretch.end - 1]?.end ?? 0 };
}

function cueRange(items: readonly Item[], group: VerbGroup): Draft['cue'] {
  const { start, end } = rangeOf(items, group);
  return { start, end, lemma: group.verb.lemma, token: items[group.at]?.firstToken ?? null };
}

/** "a charge denied by the minister": a participle that describes a noun, and no verb of which the noun is the subject. */
function isReduced(items: readonly Item[], { form, start, at, end }: VerbGroup): boolean {
  const bare = form === 'finite' && start === at && items[at]?.lower.endsWith('ed') && items[end]?.lower === 'by';
  const agent = bare ? nounPhraseAfter(items, end + 1, items.length) : null;
  const last = agent && items[agent.end - 1];
  return Boolean(last) && !isTemporal(last ?? undefined) && !CHANNEL.has(last?.lower ?? '');
}

/** "Having said that, …" goes on with the writer's own words, and what concludes with a scene only ends. */
function isSetPhrase(items: readonly Item[], group: VerbGroup): boolean {
  const [that, comma] = [items[group.end], items[group.end + 1]];
  if (group.verb.lemma === 'conclude' && that?.lower === 'with') return true;
  return items[group.at - 1]?.lower === 'having' && that?.lower === 'that' && comma?.lower === ',';
}
