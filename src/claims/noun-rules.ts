import { type Document, sentenceAt } from '../document/index.js';
import { dependencyOf, dependentsOf, isRelation, objectOf, subjectOf } from '../syntax/index.js';
import { isClauseBetween } from './clause-words.js';
import { TRADING, TRANSPARENT } from './lexicon/verbs.js';
import {
  frontOf,
  headOf,
  isInTime,
  isNominal,
  isVerbal,
  lemmaOf,
  lowerOf,
  type Node,
  nodeAt,
  nodesOf,
  wordBefore,
} from './node.js';
import type { Rule } from './rule.js';
import { casesOf } from './subjects.js';

/** "a 90-minute call", "a $295 billion trade deficit": the noun behind the quantity that it modifies. */
export const modified: Rule = (doc, node, { governor }) => {
  // "40% below average"
  if (/^(?:below|above)$/.test(lowerOf(doc, node.end))) return null;
  // "two 500-page reports": the reports are what is counted.
  if (node.quantity.kind === 'count' && nodeAt(doc, node.end) >= 0) return null;
  if (governor >= node.end && isNominal(doc, governor) && isNounRun(doc, node.end, governor))
    return lastOfRun(doc, governor);
  const next = doc.tokens[node.end];
  const before = doc.tokens[node.first - 1]?.pos ?? 'X';
  const compound =
    /-/.test(node.quantity.text) ||
    isSingularUnit(node) ||
    (/^(?:DET|ADJ)$/.test(before) && node.quantity.kind !== 'count');
  return compound && next && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.pos)
    ? (runNoun(doc, node.end) ?? asNoun(doc, node.end))
    : null;
};

/** "a 12 page report", "550 megawatt farms": a unit in the singular behind more than one stands before what it measures. */
function isSingularUnit({ quantity }: Node): boolean {
  if (/^(?:count|number|percent|money|ratio|score)$/.test(quantity.kind) || (quantity.value ?? 2) === 1) return false;
  return /\p{Ll}{3}$/u.test(quantity.text) && !/(?:s|feet|hertz|celsius|fahrenheit|kelvin)$/i.test(quantity.text);
}

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
    if (!hyphen && !/^(?:ADJ|NOUN|PROPN|VERB|NUM|ADV|SYM|X)$/.test(pos)) return false;
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
export const part: Rule = (doc, node) => {
  const next = lowerOf(doc, node.end);
  if (next === 'of' && isScale(doc, node)) return null;
  const of = dependentsOf(doc, headOf(doc, node), 'nmod', 'obl').find(
    (at) => at >= node.end && casesOf(doc, at) === 'of',
  );
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

/** "The deficit is 5% of GDP": what the size of other things is told by, where a verb or its preposition stands before the figure. */
const isScale = (doc: Document, node: Node): boolean =>
  /^(?:gdp|gross)$/.test(lowerOf(doc, node.end + 1)) &&
  (isVerbal(doc, frontOf(doc, node) - 1) || wordBefore(doc, node, /^(?:at|to|by)$/) >= 0);

/** "issued and outstanding shares": the participles and the "and" among adjectives. */
function joinsAdjectives(doc: Document, at: number): boolean {
  const next = doc.tokens[at + 1]?.pos ?? 'X';
  const { pos = 'X', tag = '' } = doc.tokens[at] ?? {};
  if (lowerOf(doc, at) === 'and') return next === 'ADJ' && /^(?:ADJ|VERB)$/.test(doc.tokens[at - 1]?.pos ?? '');
  return pos === 'VERB' && tag === 'VBN' && /^(?:ADJ|NOUN|CCONJ)$/.test(next);
}

/** The noun behind "of" where the tree hangs it elsewhere. */
export function runOf(doc: Document, from: number): number | null {
  const start = /^(?:DET|PRON)$/.test(doc.tokens[from]?.pos ?? '') ? from + 1 : from;
  return runNoun(doc, start);
}

/** "a grant worth $8 million", "products priced at under $10". */
export const worth: Rule = (doc, node) => {
  const word = wordBefore(doc, node, /^(?:worth|at)$/);
  if (word < 0) return null;
  const at = lowerOf(doc, word) === 'at';
  const noun = at ? word - 2 : word - 1;
  if (at && !/^(?:priced|valued|pegged|estimated|capped)$/.test(lowerOf(doc, word - 1))) return null;
  return isNominal(doc, noun) && nodeAt(doc, noun) < 0 ? noun : null;
};

/** "bought the house for $2 million", "a room for £80": what is had for the money. */
export const price: Rule = (doc, node) => {
  if (node.quantity.kind !== 'money') return null;
  const word = wordBefore(doc, node, /^for$/);
  const verb = word < 0 ? -1 : tradeBefore(doc, word, doc.sentences[node.sentence]?.firstToken ?? 0);
  if (verb < 0) return null;
  const object = objectOf(doc, verb);
  if (object !== null && object > verb && object < word && nodeAt(doc, object) < 0) return object;
  // "took a 51% stake in the school for $5m": what the first figure measures.
  for (let at = verb + 1; at < word && at < verb + 4; at++) if (isShare(doc, at)) return at;
  return null;
};

/** Whether a token belongs to a figure that stands before its noun, and not to something counted. */
const isShare = (doc: Document, token: number): boolean =>
  nodeAt(doc, token) >= 0 && !/^(?:count|number)$/.test(nodesOf(doc)[nodeAt(doc, token)]?.quantity.kind ?? '');

/** So many tokens may stand between a verb of trade and the "for" of its price. */
const FARTHEST = 20;

/** The nearest verb of trade before a token. */
function tradeBefore(doc: Document, token: number, from: number): number {
  for (let at = token - 1; at >= from && at > token - FARTHEST; at--) {
    if (/^(?:[;:]|which|that|who|and|but)$/.test(lowerOf(doc, at))) return -1;
    if (doc.tokens[at]?.pos === 'VERB' && TRADING.has(lemmaOf(doc, at))) return at;
  }
  return -1;
}

/** "a fine of 10.5 million dollars", "winds of at least 74 mph"; not the total of them. */
export const governingNoun: Rule = (doc, node, { governor, relation }) => {
  const before = governor >= 0 && governor < node.first && isNominal(doc, governor);
  if (!before || !isRelation(relation, ['nmod', 'appos', 'nummod', 'compound', 'dep', 'list', 'parataxis', 'acl']))
    return null;
  // A finite verb between the two: the noun is its subject, whatever the tree says.
  if (isClauseBetween(doc, governor + 1, node.first)) return null;
  // "The town is home to 5,000 people": the town.
  const home = node.quantity.kind === 'count' && dependentsOf(doc, governor, 'cop').length > 0;
  if (home && wordBefore(doc, node, /^(?:for|to)$/) >= 0) return subjectOf(doc, governor);
  if (lemmaOf(doc, governor) === 'age') return ofAge(doc, governor);
  return TRANSPARENT.has(lemmaOf(doc, governor)) ? null : governor;
};

/** "a rise of 5%": the noun of change before the figure. */
export const changingNoun: Rule = (_doc, _node, { anchor }) => (anchor < 0 ? null : anchor);

/** "Jane Doe, 44, was held": the person before the comma. */
export const besideAge: Rule = (doc, node) => {
  const name = node.first - 2;
  const person = node.quantity.kind === 'age' && lowerOf(doc, name + 1) === ',' && doc.tokens[name]?.pos === 'PROPN';
  return person && nodeAt(doc, name) < 0 ? name : null;
};

/** "players over the age of 21": the players. */
function ofAge(doc: Document, age: number): number | null {
  const { head } = dependencyOf(doc, age);
  return head >= 0 && head < age && isNominal(doc, head) ? head : null;
}
