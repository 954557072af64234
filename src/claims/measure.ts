import { type Document, type Span, spanOf } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation } from '../syntax/index.js';
import { befallenOf } from './befallen.js';
import { type Part, partOf } from './change.js';
import { chunkOf, isSpell } from './chunks.js';
import { isClauseBetween, verbBefore } from './clause-words.js';
import { forWhom } from './for-whom.js';
import {
  frontOf,
  inNode,
  isInTime,
  isVerbal,
  lemmaOf,
  lowerOf,
  type Node,
  nodeAt,
  nodesOf,
  wordBefore,
} from './node.js';
import { modified, part } from './noun-rules.js';
import { ownerOf, possessorSpan } from './owner.js';
import { ofAnAge, withFigure } from './pattern-rules.js';
import { clauseOf, phraseWithout, upToVerb } from './phrases.js';
import type { Placed, Rule } from './rule.js';
import { isSubjectRule, NAMES, rulesFor, WITHOUT_CLAUSE } from './rule-order.js';
import type { MeasureRule } from './rules.js';
import { leaderOf, type Site, siteOf } from './site.js';
import { headOfSubject, meant } from './subjects.js';
import { gappedSubject } from './verb-rules.js';

/** What a number measures and whose that is. */
export interface Measured {
  readonly measure: Span | null;
  readonly owner: Span | null;
  /** The head word of the measure, or -1. */
  readonly head: number;
  /** The rule that found it. */
  readonly by: MeasureRule | null;
}

const NOTHING: Measured = { measure: null, owner: null, head: -1, by: null };

/** Quantities refer to one another ("$5 ($4)", "5% and then 6%") at most this deep. */
const DEEPEST = 5;

/**
 * What a quantity measures: the first rule that holds gives the head word of the measure. In a change the verb's arguments go first,
 * else the words beside the number do. A quantity coordinated with another, or in brackets behind it, measures what that one does.
 *
 * docs/rules.md has an example of each rule.
 */
export function measureOf(doc: Document, index: number, depth = 0): Measured {
  const node = nodesOf(doc)[index] as Node;
  const leader = leaderOf(doc, index);
  const told = partOf(doc, index);
  const change = told?.apart ? null : told;
  const level = change ? levelBeside(doc, index, change) : isComparedWith(doc, index) ? index - 1 : -1;
  const ofLevel = level >= 0 && depth < DEEPEST ? measureOf(doc, level, depth + 1) : NOTHING;
  if (ofLevel.measure) return { ...ofLevel, by: 'coordinated' };
  const site = placed(doc, node, siteOf(doc, index), change);
  const rules = rulesFor(doc, node, change, leader >= 0);
  for (const rule of rules) {
    const measured = applied(doc, node, site, rule, depth);
    if (measured) return measured;
  }
  if (depth >= DEEPEST) return NOTHING;
  if (leader >= 0) return following(doc, index, leader, depth);
  const befallen = befallenOf(doc, node);
  return befallen ? { ...NOTHING, measure: befallen, by: 'befallen' } : NOTHING;
}

/** "stood at 142p, compared with 153p", "$5 a share, compared with $4": measures what the level before it does. */
function isComparedWith(doc: Document, index: number): boolean {
  const [before, node] = [nodesOf(doc)[index - 1], nodesOf(doc)[index] as Node];
  const unit = node.quantity.unit ?? '';
  const alike = before?.quantity.unit === node.quantity.unit || before?.quantity.unit?.startsWith(`${unit}-per-`);
  if (before?.sentence !== node.sentence || !alike) return false;
  const word = wordBefore(doc, node, /^(?:with|to)$/);
  return word > before.end && lowerOf(doc, word - 1) === 'compared';
}

/**
 * "revenue of $5 billion, up 12%", "fell to 31%, a drop of six points": the index of the level before the comma, whose change the figure
 * tells; or -1.
 */
function levelBeside(doc: Document, index: number, { anchor, subject, role }: Part): number {
  if (subject !== undefined) return -1;
  const node = nodesOf(doc)[index] as Node;
  const before = nodesOf(doc)[index - 1];
  if (
    before?.sentence === node.sentence &&
    (isDifference(doc, node, anchor) || isSetBack(doc, before, node, role, anchor))
  )
    return index - 1;
  if (before?.sentence !== node.sentence || anchor < before.end || anchor >= node.first || isVerbal(doc, anchor))
    return -1;
  const noun = doc.tokens[anchor]?.pos === 'NOUN';
  const first = noun ? chunkOf(doc, anchor, before.end, anchor + 1).first : anchor;
  const beside = lowerOf(doc, first - 1) === ',' && first - before.end < FARTHEST_LEVEL;
  return beside && !isClauseBetween(doc, before.end, first) ? index - 1 : -1;
}

/** "sold 2,100 cars, 12% fewer than in May": the direction stands behind the figure, and the level before it. */
const isDifference = (doc: Document, node: Node, anchor: number): boolean =>
  anchor === node.end && lowerOf(doc, anchor + 1) === 'than';

/** "rose 3.4%, the agency said, down from 3.8%": what goes down is the level before, whoever speaks between. */
function isSetBack(doc: Document, before: Node, node: Node, role: Part['role'], anchor: number): boolean {
  const apart = role === 'from' && anchor >= before.end && anchor < node.first && lowerOf(doc, anchor - 1) === ',';
  return apart && lowerOf(doc, anchor + 1) === 'from' && before.quantity.unit === node.quantity.unit;
}

/** So many tokens may stand between a level and its change. */
const FARTHEST_LEVEL = 8;

/** What a quantity measures that goes with another: the same, but for those that its own "for" names ("$5 for adults and $3 for children"). */
function following(doc: Document, index: number, leader: number, depth: number): Measured {
  const measured = measureOf(doc, leader, depth + 1);
  const theirs = measured.owner && forWhom(doc, leader);
  const own = theirs && theirs.start === measured.owner?.start ? forWhom(doc, index) : null;
  return { ...measured, owner: own ?? measured.owner, by: measured.by && 'coordinated' };
}

function placed(doc: Document, node: Node, site: Site, change: Part | null): Placed {
  const said = change && isVerbal(doc, change.anchor) ? change.anchor : -1;
  const above = said >= 0 ? said : clauseOf(doc, site.governor >= 0 ? site.governor : site.head);
  const front = frontOf(doc, node);
  // "cost an estimated $50m": the participle belongs to the number.
  const isBound = above >= front && above < node.first;
  const verb = isBound ? verbBefore(doc, front, doc.sentences[node.sentence]?.firstToken ?? 0) : above;
  return { ...site, verb, anchor: change?.anchor ?? -1, subject: change?.subject ?? null, changes: change !== null };
}

function applied(doc: Document, node: Node, site: Placed, rule: Rule, depth: number): Measured | null {
  const found = rule(doc, node, site);
  if (found === null || inNode(node, found)) return null;
  const other = nodeAt(doc, found);
  if (other >= 0 && other !== nodeAt(doc, node.first) && rule !== ofAnAge && !isSubjectNoun(doc, other, found)) {
    // "The firm, one of the largest, has": who is one of them stands elsewhere.
    return depth < DEEPEST && !isOneOf(doc, other) ? measureOf(doc, other, depth + 1) : null;
  }
  const head = headOfMeasure(doc, found, rule);
  if (head === null || inNode(node, head) || isInTime(doc, head) || isSpell(doc, head)) return null;
  const phrase = phraseWithout(doc, head, node);
  if (!phrase || !/\p{L}/u.test(phrase.text)) return null;
  const measure = isSubjectRule(rule) ? upToVerb(doc, phrase, head, node) : beforeAnchor(doc, phrase, site, rule);
  return { measure, owner: ownerFor(doc, node, site, rule, head, measure), head, by: NAMES.get(rule) ?? null };
}

/** "Acme shares plunge 20%": the phrase ends before the word that says the direction, whatever that was read as. */
function beforeAnchor(doc: Document, phrase: Span, { anchor }: Placed, rule: Rule): Span {
  const start = doc.tokens[anchor]?.start ?? 0;
  if (rule !== gappedSubject || start <= phrase.start || start >= phrase.end) return phrase;
  return spanOf(doc.text, phrase.start, doc.tokens[anchor - 1]?.end ?? phrase.end);
}

const isOneOf = (doc: Document, index: number): boolean => {
  const { quantity, end } = nodesOf(doc)[index] as Node;
  return quantity.value === 1 && (lowerOf(doc, end) === 'of' || /^one of /i.test(quantity.text));
};

/** The head of the measure for the word that a rule has found: what a pronoun stands for, what stands before "between". */
function headOfMeasure(doc: Document, found: number, rule: Rule): number | null {
  const wanted = lemmaOf(doc, found) === 'worth' ? (dependentsOf(doc, found, 'nmod')[0] ?? found) : found;
  if (rule === modified) return wanted;
  return meant(doc, isSubjectRule(rule) ? headOfSubject(doc, wanted) : wanted);
}

/** Verbs by lemma that say of a level what it is. */
const OF_LEVELS = /^(?:be|remain|stand|range|average|start|begin|stay|total)$/;

function ownerFor(doc: Document, node: Node, site: Placed, rule: Rule, head: number, measure: Span): Span | null {
  // "customers with $2m in savings": the savings are theirs.
  const holder = rule === part || rule === modified ? withFigure(doc, node, site) : null;
  if (holder !== null && holder < head) return phraseWithout(doc, holder, node);
  const bySubject = WITHOUT_CLAUSE.has(rule);
  const owner = bySubject ? possessorSpan(doc, head) : ownerOf(doc, head, node, measure);
  if (owner || !isSubjectRule(rule)) return owner;
  const level = site.changes || OF_LEVELS.test(lemmaOf(doc, verbBefore(doc, node.first, head)));
  return level ? forWhom(doc, nodeAt(doc, node.first)) : null;
}

/** What is counted, or a person of an age, may have a measure as other nouns have: "Fifty firms lost 5%". */
function isSubjectNoun(doc: Document, index: number, token: number): boolean {
  const kind = nodesOf(doc)[index]?.quantity.kind;
  const noun = doc.tokens[token]?.pos !== 'NUM';
  return noun && (kind === 'count' || kind === 'age') && isRelation(dependencyOf(doc, token).relation, ['nsubj']);
}
