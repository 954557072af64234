import { type Document, type Span, sentenceAt } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation, objectOf } from '../syntax/index.js';
import { type Part, partOf } from './change.js';
import { subjectBefore, verbBefore } from './chunks.js';
import { forWhom } from './for-whom.js';
import { NEUTRAL, SPENDING, TARGETS, TRADING, TRANSPARENT } from './lexicon/verbs.js';
import { inNode, isInTime, lemmaOf, lowerOf, type Node, nodeAt, nodesOf, wordBefore } from './node.js';
import { ownerOf, possessorSpan } from './owner.js';
import { clauseOf, isNominal, isVerbal, phraseWithout, upToVerb } from './phrases.js';
import { leaderOf, type Site, siteOf } from './site.js';
import { casesOf, headOfCoordinated, meant, subjectAt } from './subjects.js';

/** What a number measures and whose that is. */
export interface Measured {
  readonly measure: Span | null;
  readonly owner: Span | null;
  /** The head word of the measure, or -1. */
  readonly head: number;
}

/** A rule: the head word of what the node measures, or null where the rule does not hold. */
type Rule = (doc: Document, node: Node, site: Placed) => number | null;

/** Where a quantity stands, with the verb that it hangs from: in a change the one that says the direction. -1 where there is none. */
interface Placed extends Site {
  readonly verb: number;
  /** The noun that changes, where the verb is left out. */
  readonly subject: number | null;
  /** Whether it is part of a change. */
  readonly changes: boolean;
}

const NOTHING: Measured = { measure: null, owner: null, head: -1 };
/** Quantities refer to one another ("$5 ($4)", "5% and then 6%") at most this deep. */
const DEEPEST = 5;

/**
 * What a quantity measures: the first rule that holds gives the head word of the measure. In a change the verb's arguments go first,
 * else the words beside the number do. A quantity coordinated with another, or in brackets behind it, measures what that one does.
 *
 * modifies: "a $295 billion trade deficit". part: "60% of the voters". worth: "a grant worth $8m". of: "a fine of $5m".
 * predicate: "the price is $5". adjective: "about 90 miles wide". argument: "revenue rose 5%", "lowered tariffs to 30%".
 */
export function measureOf(doc: Document, index: number, depth = 0): Measured {
  const node = nodesOf(doc)[index] as Node;
  const leader = leaderOf(doc, index);
  const change = partOf(doc, index);
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
  return own ? { ...measured, owner: own } : measured;
}

function placed(doc: Document, site: Site, change: Part | null): Placed {
  const said = change && isVerbal(doc, change.anchor) ? change.anchor : -1;
  const verb = said >= 0 ? said : clauseOf(doc, site.governor >= 0 ? site.governor : site.head);
  return { ...site, verb, subject: change?.subject ?? null, changes: change !== null };
}

function rulesFor(doc: Document, node: Node, change: Part | null, follows: boolean): readonly Rule[] {
  if (change?.subject !== undefined) return [gappedSubject];
  if (follows) return [modified, part];
  if (isSubjectCount(doc, node)) return [part];
  if (change && lowerOf(doc, node.end) === 'of') return [part, argument, byWords];
  if (change && !isVerbal(doc, change.anchor)) return [modified, byWords, predicate, argument, governingNoun];
  if (change) return [modified, worth, object, byWords, argument, predicate, part, governingNoun];
  if (dependentsOf(doc, node.head, 'nsubj').some((at) => at < node.first)) return [part, predicate, byWords];
  return [besideAge, modified, part, worth, price, governingNoun, predicate, described, argument, byWords];
}

function applied(doc: Document, node: Node, site: Placed, rule: Rule, depth: number): Measured | null {
  const found = rule(doc, node, site);
  if (found === null || inNode(node, found)) return null;
  const other = nodeAt(doc, found);
  if (other >= 0 && other !== nodeAt(doc, node.head) && !isSubjectNoun(doc, other, found)) {
    return depth < DEEPEST ? measureOf(doc, other, depth + 1) : null;
  }
  const head = headOf(doc, found, rule);
  if (head === null || inNode(node, head) || isInTime(doc, head)) return null;
  const phrase = phraseWithout(doc, head, node);
  if (!phrase) return null;
  const measure = isSubjectRule(rule) ? upToVerb(doc, phrase, head, node) : phrase;
  return { measure, owner: ownerFor(doc, node, site, rule, head, measure), head };
}

/** The head of the measure for the word that a rule has found: what a pronoun stands for, what stands before "between". */
function headOf(doc: Document, found: number, rule: Rule): number | null {
  const wanted = lemmaOf(doc, found) === 'worth' ? (dependentsOf(doc, found, 'nmod')[0] ?? found) : found;
  if (rule === modified) return wanted;
  return meant(doc, isSubjectRule(rule) ? headOfCoordinated(doc, wanted) : wanted);
}

/** Verbs by lemma that say of a level what it is. */
const OF_LEVELS = /^(?:be|remain|stand|range|average|start|begin|stay|total)$/;

function ownerFor(doc: Document, node: Node, site: Placed, rule: Rule, head: number, measure: Span): Span | null {
  const bySubject = rule === byWords || rule === gappedSubject;
  const owner = bySubject ? possessorSpan(doc, head) : ownerOf(doc, head, node, measure);
  if (owner || !isSubjectRule(rule)) return owner;
  const level = site.changes || OF_LEVELS.test(lemmaOf(doc, verbBefore(doc, node.first, head)));
  return level ? forWhom(doc, nodeAt(doc, node.head)) : null;
}

/** Whether a rule hands back the subject of the figure's verb. */
const isSubjectRule = (rule: Rule): boolean => rule === byWords || rule === predicate || rule === argument;

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

/** "a 90-minute call", "a $295 billion trade deficit": the noun behind the quantity that it modifies. */
const modified: Rule = (doc, node, { governor }) => {
  if (governor >= node.end && isNominal(doc, governor) && isNounRun(doc, node.end, governor))
    return lastOfRun(doc, governor);
  const next = doc.tokens[node.end];
  const before = doc.tokens[node.first - 1]?.pos ?? 'X';
  const compound = /-/.test(node.quantity.text) || (/^(?:DET|ADJ)$/.test(before) && node.quantity.kind !== 'count');
  return compound && next && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.pos)
    ? (runNoun(doc, node.end) ?? asNoun(doc, node.end))
    : null;
};

/** "a $5 million fine.": a word that nothing follows which it could modify is the noun itself, whatever the tagger says. */
function asNoun(doc: Document, at: number): number | null {
  const article = /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(doc.tokens[at + 1]?.pos ?? 'PUNCT');
  return article && /^(?:JJ|VB|VBP)$/.test(doc.tokens[at]?.tag ?? '') ? at : null;
}

/** Whether only adjectives, nouns and participles stand between the quantity and a noun. */
function isNounRun(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { pos = 'X', text = '' } = doc.tokens[at] ?? {};
    const hyphen = text === '-' || text === '/';
    if (!hyphen && !/^(?:ADJ|NOUN|PROPN|VERB|NUM|ADV|SYM)$/.test(pos)) return false;
  }
  return to - from < 8;
}

/** Where the noun itself is a compound part of the next noun: "trade" in "trade deficit". */
function lastOfRun(doc: Document, token: number): number {
  const { head, relation } = dependencyOf(doc, token);
  return head === token + 1 && isRelation(relation, ['compound', 'amod']) && isNominal(doc, head) ? head : token;
}

/** The last noun of a run of adjectives and nouns. */
function runNoun(doc: Document, from: number): number | null {
  let last: number | null = null;
  const sentence = doc.sentences[sentenceAt(doc, doc.tokens[from]?.start ?? 0)];
  for (let at = from; at < Math.min(from + 6, sentence?.endToken ?? 0); at++) {
    const pos = doc.tokens[at]?.pos ?? 'X';
    if (isInTime(doc, at) || !(/^(?:ADJ|NOUN|PROPN)$/.test(pos) || joinsAdjectives(doc, at))) break;
    if (/^(?:NOUN|PROPN)$/.test(pos)) last = at;
  }
  return last;
}

/** "60% of the voters", "8 miles of new tunnels", "$5m in damages". */
const part: Rule = (doc, node) => {
  const next = lowerOf(doc, node.end);
  const of = dependentsOf(doc, node.head, 'nmod', 'obl').find((at) => at >= node.end && casesOf(doc, at) === 'of');
  const run = next === 'of' ? runOf(doc, node.end + 1) : null;
  if (of !== undefined) return run !== null && run > of ? run : of;
  if (run !== null) return run;
  const damages =
    next === 'in' &&
    node.quantity.kind === 'money' &&
    /^(?:NOUN|ADJ)$/.test(doc.tokens[node.end + 1]?.pos ?? '') &&
    !/^(?:exchange|return|addition|cash|advance|part|total|all|response|turn)$/.test(lowerOf(doc, node.end + 1));
  return damages ? runNoun(doc, node.end + 1) : null;
};

/** "issued and outstanding shares": the participles and the "and" among adjectives. */
function joinsAdjectives(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1]?.pos ?? 'X';
  const { pos = 'X', tag = '' } = doc.tokens[at] ?? {};
  if (lowerOf(doc, at) === 'and') return next === 'ADJ' && /^(?:ADJ|VERB)$/.test(doc.tokens[at - 1]?.pos ?? '');
  return pos === 'VERB' && tag === 'VBN' && /^(?:ADJ|NOUN|CCONJ)$/.test(next);
}

/** The noun behind "of" where the tree hangs it elsewhere. */
function runOf(doc: Document, from: number): number | null {
  const start = /^(?:DET|PRON)$/.test(doc.tokens[from]?.pos ?? '') ? from + 1 : from;
  return runNoun(doc, start);
}

/** "a grant worth $8 million", "products priced at under $10". */
const worth: Rule = (doc, node) => {
  const word = wordBefore(doc, node, /^(?:worth|at)$/);
  if (word < 0) return null;
  const at = lowerOf(doc, word) === 'at';
  const noun = at ? word - 2 : word - 1;
  if (at && !/^(?:priced|valued|pegged|estimated|capped)$/.test(lowerOf(doc, word - 1))) return null;
  return isNominal(doc, noun) && nodeAt(doc, noun) < 0 ? noun : null;
};

/** "bought the house for $2 million", "a room for £80": what is had for the money. */
const price: Rule = (doc, node) => {
  if (node.quantity.kind !== 'money') return null;
  const word = wordBefore(doc, node, /^for$/);
  const verb = word < 0 ? -1 : verbBefore(doc, word, doc.sentences[node.sentence]?.firstToken ?? 0);
  if (verb < 0 || !TRADING.has(lemmaOf(doc, verb))) return null;
  const object = objectOf(doc, verb);
  return object !== null && object > verb && object < word && nodeAt(doc, object) < 0 ? object : null;
};

/** "a fine of 10.5 million dollars", "winds of at least 74 mph"; not the total of them. */
const governingNoun: Rule = (doc, node, { governor, relation }) => {
  const before = governor >= 0 && governor < node.first && isNominal(doc, governor);
  if (!before || !isRelation(relation, ['nmod', 'appos', 'nummod', 'compound', 'dep', 'list', 'parataxis', 'acl']))
    return null;
  if (lemmaOf(doc, governor) === 'age') return ofAge(doc, governor);
  return TRANSPARENT.has(lemmaOf(doc, governor)) ? null : governor;
};

/** "Jane Doe, 44, was held": the person before the comma. */
const besideAge: Rule = (doc, node) => {
  const name = node.first - 2;
  const person = node.quantity.kind === 'age' && lowerOf(doc, name + 1) === ',' && doc.tokens[name]?.pos === 'PROPN';
  return person && nodeAt(doc, name) < 0 ? name : null;
};

/** "players over the age of 21": the players. */
function ofAge(doc: Document, age: number): number | null {
  const { head } = dependencyOf(doc, age);
  return head >= 0 && head < age && isNominal(doc, head) ? head : null;
}

/** "The maximum speed was about 80 mph". */
const predicate: Rule = (doc, node) => {
  const subject = subjectAt(doc, node.head);
  return subject !== null && subject < node.end ? subject : null;
};

/** "90 miles wide": the adjective's subject, or the noun that it stands with. */
const described: Rule = (doc, _node, { governor }) => {
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
const gappedSubject: Rule = (_doc, _node, { subject }) => subject;

/** The object of a verb of change: "lowered tariffs to 30%". */
const object: Rule = (doc, node, { verb }) => {
  const found = verb < 0 ? null : objectBeside(doc, verb, node);
  return found === null || inNode(node, found) || nodeAt(doc, found) >= 0 || isTotal(doc, found, node) ? null : found;
};

/** The object of a verb; not a noun that a preposition behind the figure takes ("plummeting 65% during the rout"). */
function objectBeside(doc: Document, verb: number, node: Node | undefined): number | null {
  const found = objectOf(doc, verb);
  return found !== null && node && found > node.end && doc.tokens[node.end]?.pos === 'ADP' ? null : found;
}

/** The object of a verb that the quantity is beside, or else the subject. */
const argument: Rule = (doc, node, { verb }) => {
  return verb < 0 ? null : argumentOf(doc, verb, node);
};

/** The subject by the words before the nearest verb, where the tree finds none. */
const byWords: Rule = (doc, node) => {
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
