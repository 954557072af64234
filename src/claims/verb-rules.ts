import type { Document } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation, objectOf } from '../syntax/index.js';
import { isClauseBetween, subjectBefore, verbBefore } from './clause-words.js';
import { CHANGE_FORMS } from './lexicon/change.js';
import { NEUTRAL, SPENDING, TRANSPARENT } from './lexicon/verbs.js';
import { frontOf, headOf, inNode, isInTime, isNominal, lemmaOf, lowerOf, type Node, nodeAt } from './node.js';
import { runOf } from './noun-rules.js';
import type { Rule } from './rule.js';
import { casesOf, meant, subjectAt } from './subjects.js';

/** "The maximum speed was about 80 mph". */
export const predicate: Rule = (doc, node) => {
  const subject = subjectAt(doc, headOf(doc, node));
  return subject !== null && subject < node.end ? subject : null;
};

/** "90 miles wide": the adjective's subject, or the noun that it stands with. */
export const described: Rule = (doc, { quantity }, { governor }) => {
  // "two men aged 24": the men are no measure of the adjective.
  if (governor < 0 || quantity.kind === 'count' || !/^(?:ADJ|ADV)$/.test(doc.tokens[governor]?.pos ?? '')) return null;
  const { head, relation } = dependencyOf(doc, governor);
  const adjective = isRelation(relation, ['conj']) && doc.tokens[head]?.pos === 'ADJ' ? head : governor;
  const subject = subjectAt(doc, adjective);
  if (subject !== null) return subject;
  const above = dependencyOf(doc, adjective).head;
  if (above < 0) return null;
  return isNominal(doc, above) ? above : argumentOf(doc, above);
};

/** "Acme fell 2%, Delta 3%": the noun that stands where the subject would. */
export const gappedSubject: Rule = (_doc, _node, { subject }) => subject;

/** The object of a verb of change: "lowered tariffs to 30%". */
export const object: Rule = (doc, node, { verb }) => {
  const found = verb < 0 ? null : objectBeside(doc, verb, node);
  return found === null || inNode(node, found) || nodeAt(doc, found) >= 0 || isTotal(doc, found, node) ? null : found;
};

/** The object of a verb; not a noun that a preposition behind the figure takes ("plummeting 65% during the rout"). */
function objectBeside(doc: Document, verb: number, node: Node | undefined): number | null {
  const found = objectOf(doc, verb);
  return found !== null && node && found > node.end && doc.tokens[node.end]?.pos === 'ADP' ? null : found;
}

/** The object of a verb that the quantity is beside, or else the subject. */
export const argument: Rule = (doc, node, { verb }) => {
  return verb < 0 ? null : argumentOf(doc, verb, node);
};

/**
 * The subject that stands nearer by the words than the one that the tree has found, where a whole clause parts that one from the figure:
 * "Lee had left before Hill scored 12".
 */
export const nearSubject: Rule = (doc, node, site) => {
  const found = predicate(doc, node, site) ?? argument(doc, node, site);
  if (found === null || found >= node.first) return null;
  const near = byWords(doc, node, site);
  if (near === null || near <= found || !isClauseBetween(doc, found + 1, near)) return null;
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  // "Acme is becoming the first firm to hire 500": who is the first is Acme.
  return isInfinitive(doc, verbBefore(doc, frontOf(doc, node), from)) ? null : near;
};

/** "to hire", "to be built". */
function isInfinitive(doc: Document, verb: number): boolean {
  let at = verb - 1;
  while (/^(?:AUX|ADV)$/.test(doc.tokens[at]?.pos ?? '')) at--;
  return doc.tokens[at]?.tag === 'TO';
}

/** The subject by the words before the nearest verb, where the tree finds none. */
export const byWords: Rule = (doc, node, { anchor }) => {
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  // "Acme advanced 8%": the tagger may take the form for an adjective.
  const said = CHANGE_FORMS.has(lowerOf(doc, anchor)) && anchor < node.first ? anchor : -1;
  const verb = said >= 0 ? said : verbBefore(doc, frontOf(doc, node), from);
  if (verb < 0) return null;
  const subject = subjectBefore(doc, verb, from);
  return subject >= 0 ? subject : sharedSubject(doc, verb, from);
};

/**
 * The subject that a verb shares with a finite one before it: "The gap hit a peak, having grown by $5m", "The car is new and offers 90 hp".
 */
function sharedSubject(doc: Document, verb: number, from: number): number | null {
  const having = lowerOf(doc, verb - 1) === 'having';
  if (!having && !/^(?:and|but|or)$/.test(lowerOf(doc, verb - 1))) return null;
  const tag = doc.tokens[verb]?.tag ?? '';
  for (let at = verb - 2; at >= from && at > verb - FARTHEST; at--) {
    const other = doc.tokens[at]?.tag ?? '';
    const finite = /^VB[DZP]$/.test(other) || (/^VBN?$/.test(other) && takesObject(doc, at));
    if (!finite || (!having && other !== tag)) continue;
    const subject = subjectBefore(doc, at, from);
    return subject < 0 ? null : subject;
  }
  return null;
}

/** "The gap hit its peak": a noun before the form and a noun phrase behind it, which no participle has. */
const takesObject = (doc: Document, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(doc.tokens[at - 1]?.pos ?? '') &&
  (doc.tokens[at + 1]?.pos === 'DET' || /^(?:PRP\$)$/.test(doc.tokens[at + 1]?.tag ?? ''));

/** So many tokens may stand between two verbs of one subject. */
const FARTHEST = 20;

function argumentOf(doc: Document, verb: number, node?: Node): number | null {
  const object = objectBeside(doc, verb, node);
  const free =
    object !== null && (!node || !inNode(node, object)) && nodeAt(doc, object) < 0 && !isTotal(doc, object, node);
  const other = free && meant(doc, object) !== null && !isInTime(doc, object);
  if (SPENDING.has(lemmaOf(doc, verb))) {
    const bought = dependentsOf(doc, verb, 'obl').find(
      (at) => /^(?:for|on)$/.test(casesOf(doc, at)) && nodeAt(doc, at) < 0,
    );
    if (bought !== undefined) return bought;
    const end = node ? pastBracket(doc, node.end) : -1;
    const behind = /^(?:for|on)$/.test(lowerOf(doc, end)) ? runOf(doc, end + 1) : null;
    if (behind !== null) return behind;
  }
  if (other && !NEUTRAL.has(lemmaOf(doc, verb))) return object;
  return subjectAt(doc, verb) ?? (other ? object : null);
}

/** The token behind a bracket that opens here: "$5 (£4) for the roof". */
function pastBracket(doc: Document, from: number): number {
  if (lowerOf(doc, from) !== '(') return from;
  for (let at = from + 1; at < from + 8; at++) if (lowerOf(doc, at) === ')') return at + 1;
  return from;
}

/** "a total of 200 million": the number itself. */
function isTotal(doc: Document, token: number, node: Node | undefined): boolean {
  if (TRANSPARENT.has(lemmaOf(doc, token)) && lowerOf(doc, token + 1) === 'of') return true;
  return (
    node !== undefined && TRANSPARENT.has(lemmaOf(doc, token)) && dependencyOf(doc, headOf(doc, node)).head === token
  );
}
