import { type Document, type Span, spanOf } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation } from '../syntax/index.js';
import { type NamedPart, type Part, partOf } from './change.js';
import { isSpell } from './chunks.js';
import { verbBefore } from './clause-words.js';
import { forWhom } from './for-whom.js';
import { inNode, isInTime, isVerbal, lemmaOf, lowerOf, type Node, nodeAt, nodesOf } from './node.js';
import { besideAge, changingNoun, governingNoun, modified, part, price, worth } from './noun-rules.js';
import { ownerOf, possessorSpan } from './owner.js';
import {
  changedObject,
  gappedNoun,
  gerund,
  label,
  ofAnAge,
  ofFigure,
  participle,
  target,
  withFigure,
} from './pattern-rules.js';
import { clauseOf, phraseWithout, upToVerb } from './phrases.js';
import type { Placed, Rule } from './rule.js';
import type { MeasureRule } from './rules.js';
import { leaderOf, type Site, siteOf } from './site.js';
import { headOfSubject, meant } from './subjects.js';
import { argument, byWords, described, gappedSubject, nearSubject, object, predicate } from './verb-rules.js';

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

/** The names of the rules; a rule without one here may not be used. */
const NAMES: ReadonlyMap<Rule, MeasureRule> = new Map([
  [modified, 'modified-noun'],
  [part, 'part-of'],
  [worth, 'worth'],
  [price, 'price'],
  [governingNoun, 'noun-before'],
  [changingNoun, 'noun-before'],
  [besideAge, 'age-beside-name'],
  [predicate, 'predicate'],
  [described, 'adjective'],
  [object, 'verb-object'],
  [argument, 'verb-argument'],
  [byWords, 'words-before-verb'],
  [gappedSubject, 'gapped-subject'],
  [gappedNoun, 'gapped-subject'],
  [label, 'label'],
  [ofFigure, 'noun-before'],
  [withFigure, 'noun-before'],
  [ofAnAge, 'of-an-age'],
  [participle, 'participle'],
  [target, 'target'],
  [changedObject, 'verb-object'],
  [gerund, 'gerund'],
  [nearSubject, 'words-before-verb'],
]);

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
  const site = placed(doc, siteOf(doc, index), change);
  const rules = rulesFor(doc, node, change, leader >= 0);
  for (const rule of rules) {
    const measured = applied(doc, node, site, rule, depth);
    if (measured) return measured;
  }
  return leader >= 0 && depth < DEEPEST ? following(doc, index, leader, depth) : NOTHING;
}

/** What a quantity measures that goes with another: the same, but for those that its own "for" names ("$5 for adults and $3 for children"). */
function following(doc: Document, index: number, leader: number, depth: number): Measured {
  const measured = measureOf(doc, leader, depth + 1);
  const theirs = measured.owner && forWhom(doc, leader);
  const own = theirs && theirs.start === measured.owner?.start ? forWhom(doc, index) : null;
  return { ...measured, owner: own ?? measured.owner, by: measured.by && 'coordinated' };
}

function placed(doc: Document, site: Site, change: Part | null): Placed {
  const said = change && isVerbal(doc, change.anchor) ? change.anchor : -1;
  const verb = said >= 0 ? said : clauseOf(doc, site.governor >= 0 ? site.governor : site.head);
  return { ...site, verb, anchor: change?.anchor ?? -1, subject: change?.subject ?? null, changes: change !== null };
}

function rulesFor(doc: Document, node: Node, change: NamedPart | null, follows: boolean): readonly Rule[] {
  if (change?.subject !== undefined) return [gappedSubject];
  if (change?.by === 'noun' && change.anchor < node.first) return [changingNoun, byWords, governingNoun];
  if (change?.paced) return [object, byWords, argument];
  if (follows) return [gappedNoun, modified, part];
  if (isSubjectCount(doc, node)) return [part];
  if (change && lowerOf(doc, node.end) === 'of')
    return change.role === 'by' ? [target, part, argument, byWords] : [target, object, byWords, argument, part];
  if (change && !isVerbal(doc, change.anchor)) return [modified, byWords, predicate, argument, governingNoun];
  if (change)
    return [target, modified, worth, object, changedObject, byWords, argument, predicate, part, governingNoun];
  if (dependentsOf(doc, node.head, 'nsubj').some((at) => at < node.first))
    return [gappedNoun, part, predicate, byWords];
  return [
    label,
    besideAge,
    ofAnAge,
    gappedNoun,
    gerund,
    modified,
    part,
    worth,
    price,
    changedObject,
    ofFigure,
    participle,
    withFigure,
    target,
    governingNoun,
    nearSubject,
    predicate,
    described,
    argument,
    byWords,
  ];
}

function applied(doc: Document, node: Node, site: Placed, rule: Rule, depth: number): Measured | null {
  const found = rule(doc, node, site);
  if (found === null || inNode(node, found)) return null;
  const other = nodeAt(doc, found);
  if (other >= 0 && other !== nodeAt(doc, node.head) && rule !== ofAnAge && !isSubjectNoun(doc, other, found)) {
    return depth < DEEPEST ? measureOf(doc, other, depth + 1) : null;
  }
  const head = headOf(doc, found, rule);
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

/** The head of the measure for the word that a rule has found: what a pronoun stands for, what stands before "between". */
function headOf(doc: Document, found: number, rule: Rule): number | null {
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
  return level ? forWhom(doc, nodeAt(doc, node.head)) : null;
}

/** Rules whose measure belongs to nobody but its possessor: what they find is a subject itself, or stands in no clause. */
const WITHOUT_CLAUSE: ReadonlySet<Rule> = new Set([
  byWords,
  nearSubject,
  gappedSubject,
  gappedNoun,
  gerund,
  ofAnAge,
  participle,
  withFigure,
]);

/** Whether a rule hands back the subject of the figure's verb. */
const isSubjectRule = (rule: Rule): boolean =>
  rule === byWords || rule === nearSubject || rule === predicate || rule === argument;

/** What is counted, or a person of an age, may have a measure as other nouns have: "Fifty firms lost 5%". */
function isSubjectNoun(doc: Document, index: number, token: number): boolean {
  const kind = nodesOf(doc)[index]?.quantity.kind;
  return (kind === 'count' || kind === 'age') && isRelation(dependencyOf(doc, token).relation, ['nsubj']);
}

/** "One proposal asks", "eight employees left", "1 percent see": who is counted does something, and measures nothing else. */
function isSubjectCount(doc: Document, node: Node): boolean {
  const { head, relation } = dependencyOf(doc, node.head);
  if (node.quantity.kind === 'count' && isRelation(relation, ['nsubj', 'expl']))
    return head > node.head || relation === 'expl';
  if (!/^(?:count|percent|number|ratio)$/.test(node.quantity.kind)) return false;
  const verb = /^(?:VB|VBP|VBZ|VBD|MD)$/.test(doc.tokens[node.end]?.tag ?? '');
  return verb && opensClause(doc, node);
}

/** Nothing but the words that bound it stands between the figure and the start of its clause. */
function opensClause(doc: Document, node: Node): boolean {
  let at = node.first - 1;
  while (
    /^(?:just|only|about|nearly|almost|some|more|less|than|at|least|the|another|around|roughly|over)$/.test(
      lowerOf(doc, at),
    )
  )
    at--;
  return (
    at < (doc.sentences[node.sentence]?.firstToken ?? 0) || /^(?:[,;:]|and|but|while|that)$/.test(lowerOf(doc, at))
  );
}
