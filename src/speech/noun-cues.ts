import { dependencyOf, subjectOf, subtreeOf } from '../syntax/index.js';
import { contentEnd } from './content-ends.js';
import { type Draft, rangesOf } from './draft.js';
import { hasFiniteClause } from './finite-clause.js';
import type { Item, Scene } from './items.js';
import { ANONYMOUS, ANONYMOUS_TOPICS, BELIEF_NOUNS, LIGHT_VERBS, REPORTING_NOUNS } from './lexicon/reporting-nouns.js';
import { GENITIVE, RELATIVE } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter, nounPhraseBefore, type Stretch } from './noun-phrases.js';
import type { RuleName } from './rules.js';
import { sourceBefore } from './sources.js';
import { treeEnd } from './tree-ends.js';
import { phraseOfToken } from './tree-sources.js';
import { isPossessed } from './verb-groups.js';

interface ReportingNoun {
  readonly singular: string;
  readonly plural: boolean;
  readonly act: string;
  readonly frames: string;
}

const NOUNS: ReadonlyMap<string, ReportingNoun> = new Map(
  Object.entries(REPORTING_NOUNS).flatMap(([act, list]) => parseNouns(act, list)),
);
const WITH_BELIEFS: ReadonlyMap<string, ReportingNoun> = new Map([...NOUNS, ...parseNouns('believe', BELIEF_NOUNS)]);

function parseNouns(act: string, list: string): [string, ReportingNoun][] {
  return list.split(' ').flatMap((entry): [string, ReportingNoun][] => {
    const [noun = '', frames = ''] = entry.split(':');
    return [
      [noun, { singular: noun, plural: false, act, frames }],
      [`${noun}s`, { singular: noun, plural: true, act, frames }],
    ];
  });
}

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);
const BE = /^(?:be|been|is|are|was|were)$/;
/** At most so many adjectives stand between a possessive and its noun. */
const MOST_MODIFIERS = 4;

/** What opens the matter of a noun of saying, with its frame: "allegations of", "calls for", "comments on". */
const TOPICS: Readonly<Record<string, string>> = { of: 'o', about: 'o', for: 'f', on: 'n' };

/** The acts of saying that nouns report: "Doe's claim that the dam was safe", "warnings from the mayor that it would break". */
export function nounActs(scene: Scene): Draft[] {
  const { items } = scene;
  const nouns = scene.doc.lexicon.beliefs ? WITH_BELIEFS : NOUNS;
  const found: Draft[] = [];
  for (let at = 0; at < items.length; at++) {
    const noun = nouns.get((items[at] as Item).lower);
    const act = noun && isNoun(items, at) ? nounAct(scene, at, noun) : null;
    if (act) found.push(act);
  }
  return found;
}

/** Whether a word that may be a noun of saying is one here, and no ", warning that". */
function isNoun(items: readonly Item[], at: number): boolean {
  const { marked, pos, lower } = items[at] as Item;
  if (marked || (lower.endsWith('ing') && items[at - 1]?.lower === ',')) return false;
  return pos === 'NOUN' || isPossessed(items, at);
}

function nounAct(scene: Scene, at: number, noun: ReportingNoun): Draft | null {
  const { items } = scene;
  const item = items[at] as Item;
  const agent = agentAfter(items, at + 1);
  const opening = opens(scene, pastTime(items, agent?.end ?? at + 1), noun);
  if (!opening) return null;
  const source = ownerOf(items, at) ?? agent ?? publisher(items, at) ?? giver(scene, at);
  const clause = opening.by === 'noun-that-clause';
  if (!source && !(clause ? ANONYMOUS : ANONYMOUS_TOPICS).has(noun.singular)) return null;
  if (!source && !clause && !noun.plural) return null;
  const surface = Math.min(
    contentEnd(items, opening.start, scene.verbs, !clause),
    phraseEnd(scene, at, clause ? opening.start : null),
    frontedEnd(items, opening.start),
  );
  const end = treeEnd(scene, { start: opening.start, end: surface, cue: item.firstToken, clause });
  const [own] = source ? rangesOf(items, source) : [];
  return {
    content: rangesOf(items, { start: opening.start, end }),
    cue: { start: item.start, end: item.end, lemma: item.lemma, token: item.firstToken },
    source: own ?? null,
    act: noun.act,
    by: opening.by,
    open: false,
  };
}

/** "her announcement in 2014 of", "his comments on Tuesday about": past when it was said. */
function pastTime(items: readonly Item[], at: number): number {
  const time = items[at]?.pos === 'ADP' ? at + 1 : at;
  return isTemporal(items[time]) || (time > at && /^\d{4}$/.test(items[time]?.lower ?? '')) ? time + 1 : at;
}

/**
 * Where the noun's own phrase ends if its verb stands after it: "the claim that the dam was safe | angered them". A phrase that ends before
 * the verb of its own clause, which starts at `clause`, is a mistake of the tree's.
 */
function phraseEnd({ doc, items }: Scene, noun: number, clause: number | null): number {
  const token = items[noun]?.firstToken ?? 0;
  if (dependencyOf(doc, token).head < token) return items.length;
  const { end } = subtreeOf(doc, token);
  if (end <= token + 1) return items.length;
  const after = items.findIndex((item) => item.firstToken >= end);
  const last = after < 0 ? items.length : after;
  if (clause !== null && !hasFiniteClause(items, clause, last)) return items.length;
  return items[last - 1]?.lower === ',' ? last - 1 : last;
}

/** "Despite her claim that it was safe, the dam broke": the comma ends a phrase that opens the sentence. */
function frontedEnd(items: readonly Item[], start: number): number {
  const [first] = items;
  const fronted = first && (/^(?:ADP|SCONJ)$/.test(first.pos) || first.lower === 'contrary');
  if (!fronted) return items.length;
  for (let at = start + 1; at < items.length; at++) {
    if (items[at]?.lower === ',') return at;
    if (items[at]?.atom && /,["”'’]+$/.test(items[at]?.text ?? '')) return at + 1;
  }
  return items.length;
}

/** How what is reported opens after the noun: with "that", "to" or "of". */
function opens(scene: Scene, at: number, noun: ReportingNoun): { start: number; by: RuleName } | null {
  const { items } = scene;
  const { frames } = noun;
  const [word, next] = [items[at], items[at + 1]];
  if (!word || !next) return null;
  if (word.lower === 'that' && frames.includes('t')) {
    return isRelative(scene, at, noun) ? null : { start: at, by: 'noun-that-clause' };
  }
  if (word.lower === 'to' && frames.includes('i'))
    return next.pos === 'VERB' ? { start: at, by: 'noun-infinitive' } : null;
  const topic = TOPICS[word.lower];
  const matter = topic && frames.includes(topic) ? nounPhraseAfter(items, at + 1, items.length) : null;
  const told = matter && !isTemporal(items[matter.end - 1]) && items[matter.start]?.lower !== 'comment';
  return told ? { start: at + 1, by: 'noun-phrase' } : null;
}

/** "the claim that angered them", "the report that he wrote was long": the tree says so, or the verbs do. */
function isRelative({ doc, items }: Scene, that: number, noun: ReportingNoun): boolean {
  const verb = items.findIndex((item, at) => at > that && item.pos === 'VERB');
  const next = items[that + 1];
  if (isTemporal(next)) return true;
  if (next?.lower === 'there' || hasSubjectOfBe(items, that + 1)) return false;
  if (next?.pos === 'VERB' || next?.pos === 'AUX' || items[verb + 1]?.pos === 'AUX') return true;
  const { relation } = dependencyOf(doc, items[that]?.firstToken ?? 0);
  return relation !== 'mark' && !noun.plural;
}

/** "that only two of them had been there": a clause of "be" lacks no object that the noun could be. */
function hasSubjectOfBe(items: readonly Item[], start: number): boolean {
  const from = items[start]?.pos === 'ADV' ? start + 1 : start;
  let at = nounPhraseAfter(items, from, items.length)?.end ?? items.length;
  while (items[at]?.pos === 'AUX' && !BE.test(items[at]?.lower ?? '')) at++;
  return BE.test(items[at]?.lower ?? '');
}

/** "Doe's repeated claim", "their pledge": who owns the noun. */
export function ownerOf(items: readonly Item[], noun: number): Stretch | null {
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_MODIFIERS); at--) {
    const item = items[at] as Item;
    if (POSSESSIVE.has(item.lower)) return { start: at, end: at + 1 };
    if (GENITIVE.has(item.lower)) {
      const owner = nounPhraseBefore(items, at, 0);
      return owner && !isTemporal(items[owner.end - 1]) ? owner : null;
    }
    if (!/^(?:ADJ|ADV|NOUN|NUM|VERB)$/.test(item.pos)) return null;
  }
  return null;
}

/** "warnings from the mayor", "a claim by Doe" */
function agentAfter(items: readonly Item[], at: number): Stretch | null {
  return /^(?:from|by)$/.test(items[at]?.lower ?? '') ? nounPhraseAfter(items, at + 1, items.length) : null;
}

/** "a Daily News report": the name before the noun. */
function publisher(items: readonly Item[], noun: number): Stretch | null {
  return items[noun - 1]?.pos === 'PROPN' ? nounPhraseBefore(items, noun, 0) : null;
}

/** "Doe made the argument that": the subject of a verb that only says that the noun was uttered. */
function giver(scene: Scene, noun: number): Stretch | null {
  const { doc, items } = scene;
  const near = lightVerbBefore(items, noun);
  const own = near < 0 ? null : sourceBefore(items, { start: groupStart(items, near) }, 0);
  if (own && !RELATIVE.has(items[own.start]?.lower ?? '')) return own;
  const { head, relation } = dependencyOf(doc, items[noun]?.firstToken ?? 0);
  if (!/^obj|^obl/.test(relation) || !LIGHT_VERBS.has(doc.tokens[head]?.lemma ?? '')) return null;
  const subject = subjectOf(doc, head);
  const phrase = subject === null ? null : phraseOfToken(scene, subject);
  if (phrase && phrase.end <= noun) return phrase;
  const verb = items.findIndex((item) => item.firstToken === head);
  return verb < 0 || verb > noun ? null : sourceBefore(items, { start: verb }, 0);
}

/** The verb of "has questions", "sounded a loud call", "persisted in arguments": right before the noun's own words. -1 where none is. */
function lightVerbBefore(items: readonly Item[], noun: number): number {
  let at = noun - 1;
  while (at > Math.max(0, noun - MOST_MODIFIERS) && /^(?:DET|ADJ|ADP|NOUN|NUM)$/.test(items[at]?.pos ?? '')) at--;
  const verb = items[at];
  const light =
    (verb?.pos === 'VERB' || verb?.pos === 'AUX') && LIGHT_VERBS.has(verb.lemma) && !verb.lower.endsWith('ing');
  return light ? at : -1;
}

function groupStart(items: readonly Item[], verb: number): number {
  let at = verb;
  while (at > 0 && /^(?:AUX|ADV)$/.test(items[at - 1]?.pos ?? '')) at--;
  return at;
}
