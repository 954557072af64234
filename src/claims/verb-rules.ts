import type { Document } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation, objectOf } from '../syntax/index.js';
import { subjectBefore, verbBefore } from './chunks.js';
import { NEUTRAL, SPENDING, TARGETS, TRANSPARENT } from './lexicon/verbs.js';
import { inNode, isInTime, lemmaOf, lowerOf, type Node, nodeAt } from './node.js';
import { runOf } from './noun-rules.js';
import { isNominal } from './phrases.js';
import type { Rule } from './rule.js';
import { casesOf, meant, subjectAt } from './subjects.js';

/** "The maximum speed was about 80 mph". */
export const predicate: Rule = (doc, node) => {
  const subject = subjectAt(doc, node.head);
  return subject !== null && subject < node.end ? subject : null;
};

/** "90 miles wide": the adjective's subject, or the noun that it stands with. */
export const described: Rule = (doc, _node, { governor }) => {
  if (governor < 0 || !/^(?:ADJ|ADV)$/.test(doc.tokens[governor]?.pos ?? '')) return null;
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

/** The subject by the words before the nearest verb, where the tree finds none. */
export const byWords: Rule = (doc, node) => {
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  const verb = verbBefore(doc, node.first, from);
  const subject = verb < 0 ? -1 : subjectBefore(doc, verb, from);
  return subject < 0 ? null : subject;
};

function argumentOf(doc: Document, verb: number, node?: Node): number | null {
  const object = objectBeside(doc, verb, node);
  const free =
    object !== null && (!node || !inNode(node, object)) && nodeAt(doc, object) < 0 && !isTotal(doc, object, node);
  const other = free && meant(doc, object) !== null && !isInTime(doc, object);
  const target = targetOf(doc, verb);
  if (target !== null) return target;
  if (SPENDING.has(lemmaOf(doc, verb))) {
    const bought = dependentsOf(doc, verb, 'obl').find(
      (at) => /^(?:for|on)$/.test(casesOf(doc, at)) && nodeAt(doc, at) < 0,
    );
    if (bought !== undefined) return bought;
    const behind = node && /^(?:for|on)$/.test(lowerOf(doc, node.end)) ? runOf(doc, node.end + 1) : null;
    if (behind !== null) return behind;
  }
  if (other && !NEUTRAL.has(lemmaOf(doc, verb))) return object;
  return subjectAt(doc, verb) ?? (other ? object : null);
}

/** "wiped $5m from its value", "added $5m to the price": what loses or gains. */
function targetOf(doc: Document, verb: number): number | null {
  const preposition = TARGETS.get(lemmaOf(doc, verb));
  if (!preposition) return null;
  return dependentsOf(doc, verb, 'obl').find((at) => preposition.test(casesOf(doc, at)) && nodeAt(doc, at) < 0) ?? null;
}

/** "a total of 200 million": the number itself. */
function isTotal(doc: Document, token: number, node: Node | undefined): boolean {
  if (TRANSPARENT.has(lemmaOf(doc, token)) && lowerOf(doc, token + 1) === 'of') return true;
  return node !== undefined && TRANSPARENT.has(lemmaOf(doc, token)) && dependencyOf(doc, node.head).head === token;
}
