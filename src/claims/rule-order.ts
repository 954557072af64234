import type { Document } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation } from '../syntax/index.js';
import type { NamedPart } from './change.js';
import { headOf, isVerbal, lowerOf, type Node } from './node.js';
import { besideAge, changingNoun, governingNoun, modified, part, price, worth } from './noun-rules.js';
import {
  changedObject,
  gappedNoun,
  gerund,
  label,
  ofAnAge,
  ofFigure,
  participle,
  possessor,
  target,
  withFigure,
} from './pattern-rules.js';
import type { Rule } from './rule.js';
import type { MeasureRule } from './rules.js';
import { argument, byWords, described, gappedSubject, nearSubject, object, predicate } from './verb-rules.js';

/** The names of the rules; a rule without one here may not be used. */
export const NAMES: ReadonlyMap<Rule, MeasureRule> = new Map([
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
  [possessor, 'possessor'],
  [nearSubject, 'words-before-verb'],
]);

/** The rules that are asked what a figure measures, in their order: of a part in a change, of one that goes with another figure, of others. */
export function rulesFor(doc: Document, node: Node, change: NamedPart | null, follows: boolean): readonly Rule[] {
  if (change?.subject !== undefined) return [gappedSubject];
  if (change?.by === 'noun' && change.anchor < node.first) return [changingNoun, byWords, governingNoun];
  if (change?.paced) return [object, byWords, argument];
  if (follows) return [gappedNoun, possessor, modified, part];
  if (isSubjectCount(doc, node)) return [part];
  if (change && lowerOf(doc, node.end) === 'of')
    return change.role === 'by' ? [target, part, argument, byWords] : [target, object, byWords, argument, part];
  if (change && !isVerbal(doc, change.anchor)) return [modified, byWords, predicate, argument, governingNoun];
  if (change)
    return [target, modified, worth, object, changedObject, byWords, argument, predicate, part, governingNoun];
  if (dependentsOf(doc, headOf(doc, node), 'nsubj').some((at) => at < node.first))
    return [gappedNoun, possessor, part, predicate, byWords];
  return [
    label,
    besideAge,
    ofAnAge,
    gappedNoun,
    gerund,
    modified,
    possessor,
    price,
    part,
    worth,
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

/** Rules whose measure belongs to nobody but its possessor: what they find is a subject itself, or stands in no clause. */
export const WITHOUT_CLAUSE: ReadonlySet<Rule> = new Set([
  byWords,
  nearSubject,
  gappedSubject,
  gappedNoun,
  gerund,
  ofAnAge,
  participle,
  withFigure,
  possessor,
]);

/** Whether a rule hands back the subject of the figure's verb. */
export const isSubjectRule = (rule: Rule): boolean =>
  rule === byWords || rule === nearSubject || rule === predicate || rule === argument;

/** "One proposal asks", "eight employees left", "1 percent see": who is counted does something, and measures nothing else. */
function isSubjectCount(doc: Document, node: Node): boolean {
  if (!/^(?:count|percent|number|ratio)$/.test(node.quantity.kind)) return false;
  const own = headOf(doc, node);
  const { head, relation } = dependencyOf(doc, own);
  if (node.quantity.kind === 'count' && isRelation(relation, ['nsubj', 'expl']))
    return head > own || relation === 'expl';
  const verb = /^(?:VB|VBP|VBZ|VBD|MD)$/.test(doc.tokens[node.end]?.tag ?? '');
  // "44% support the plan": a noun would have no determiner behind it.
  const takesObject =
    /^(?:DET|PRON)$/.test(doc.tokens[node.end + 1]?.pos ?? '') && doc.tokens[node.end]?.pos === 'NOUN';
  return (verb || takesObject || DOES.test(lowerOf(doc, node.end))) && opensClause(doc, node);
}

/** Verbs that no noun is like, which taggers may take for one right behind a figure: "one in five say". */
const DOES = /^(?:say|said|think|believe|want|come|came|know|feel|agree|see|are|were|have|had|do|did)$/;

/** "44% support the plan", "One in eight adults has": the share that does something measures nothing else, and makes a claim all the same. */
export const isShareOfPeople = (doc: Document, node: Node): boolean =>
  (node.quantity.kind === 'percent' && isSubjectCount(doc, node)) ||
  (node.quantity.kind === 'ratio' && opensClause(doc, node));

/** Nothing but the words that bound it stands between the figure and the start of its clause. */
export function opensClause(doc: Document, node: Node): boolean {
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
