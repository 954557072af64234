import type { Document } from '../document/index.js';
import { dependentsOf } from '../syntax/index.js';
import { chunkOf } from './chunks.js';
import { CHANGE_VERBS } from './lexicon/change.js';
import { COUNTING, STATIVE, TARGETS, TRANSPARENT } from './lexicon/verbs.js';
import { frontOf, isInTime, isNoun, lemmaOf, lowerOf, nodeAt, nodesOf, wordBefore } from './node.js';
import { runOf } from './noun-rules.js';
import { isChanging } from './phrases.js';
import type { Rule } from './rule.js';
import { casesOf } from './subjects.js';

/**
 * Rules that go by the words beside a figure and not by the tree. Each pattern says so plainly what is measured that a tree which says
 * otherwise is wrong.
 */

/** "Base price: $500", "(top speed: 90 mph)": the label that a colon parts from the figure. */
export const label: Rule = (doc, node) => {
  const noun = node.first - 2;
  if (!/^[:≈=~]$/.test(lowerOf(doc, noun + 1)) || !isNoun(doc, noun)) return null;
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  const { first } = chunkOf(doc, noun, from, noun + 1);
  return first === from || doc.tokens[first - 1]?.pos === 'PUNCT' ? noun : null;
};

/** "winds of at least 74 mph", "a fine of $5m": the noun whose "of" stands right before the figure; not "a total of" or "in front of". */
export const ofFigure: Rule = (doc, node) => {
  const of = wordBefore(doc, node, /^of$/);
  const noun = of - 1;
  if (of < 0 || of < frontOf(doc, node) - 2 || !isNoun(doc, noun)) return null;
  const bare = doc.tokens[noun - 1]?.pos === 'ADP' && doc.tokens[noun]?.tag === 'NN';
  if (bare && /^(?:in|on|by)$/.test(lowerOf(doc, noun - 1)) && COUNTING.has(lemmaOf(doc, noun))) return null;
  if (TRANSPARENT.has(lemmaOf(doc, noun)) || COUNTING.has(lemmaOf(doc, noun))) return null;
  return ofNoun(doc, noun);
};

/** "a margin of error of 2 points": of two nouns before the figure the margin. */
const ofNoun = (doc: Document, noun: number): number =>
  lowerOf(doc, noun - 1) === 'of' && isNoun(doc, noun - 2) && doc.tokens[noun]?.tag === 'NN' ? noun - 2 : noun;

/** "players over the age of 21", "children under five", "women aged 30 to 40": who is of the age. */
export const ofAnAge: Rule = (doc, node) => {
  if (node.quantity.kind !== 'age') return null;
  let at = node.first - 1;
  if (lowerOf(doc, at) === 'of' && lowerOf(doc, at - 1) === 'age') at -= lowerOf(doc, at - 2) === 'the' ? 3 : 2;
  if (lowerOf(doc, at) === 'than' && /^(?:older|younger|more|less)$/.test(lowerOf(doc, at - 1))) at--;
  if (!/^(?:over|under|above|below|beyond|aged|older|younger|between)$/.test(lowerOf(doc, at))) return null;
  if (/^(?:aged|,)$/.test(lowerOf(doc, at - 1))) at--;
  return /^(?:NOUN|PROPN)$/.test(doc.tokens[at - 1]?.pos ?? '') ? at - 1 : null;
};

/** "customers with more than $5m", "homes with 12 rooms": who or what has it, where no verb stands right before them. */
export const withFigure: Rule = (doc, node) => {
  const noun = wordBefore(doc, node, /^with$/) - 1;
  if (noun < 0 || !isNoun(doc, noun) || doc.tokens[noun]?.tag !== 'NNS') return null;
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  const { first } = chunkOf(doc, noun, from, noun + 1);
  return first === from || /^(?:ADP|CCONJ|PUNCT)$/.test(doc.tokens[first - 1]?.pos ?? '') ? noun : null;
};

/** "51% of the vote to Hill's 47%": whose figure it is. */
export const possessor: Rule = (doc, node) => {
  const noun = node.first - 2;
  return doc.tokens[noun + 1]?.tag === 'POS' && isNoun(doc, noun) && !goesOn(doc, node.end) ? noun : null;
};

/** Whether a noun or an adjective follows, which the figure may modify: "Hill's 12% share". */
const goesOn = (doc: Document, at: number): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(doc.tokens[at]?.pos ?? '');

/** "after charging in 20 minutes": the gerund that a length of time stands behind. */
export const gerund: Rule = (doc, node) => {
  const verb = wordBefore(doc, node, /^(?:in|within|for)$/) - 1;
  const said = node.quantity.kind === 'duration' && doc.tokens[verb]?.tag === 'VBG';
  return said && /^(?:ADP|SCONJ)$/.test(doc.tokens[verb - 1]?.pos ?? '') ? verb : null;
};

/** "Tickets cost $5, programmes $3": the noun in the place of a subject, behind a figure in the same unit and with no verb of its own. */
export const gappedNoun: Rule = (doc, node) => {
  const last = nodesOf(doc)[nodeAt(doc, node.first) - 1];
  const paid = last?.quantity.kind === 'money' && node.quantity.kind === 'money';
  if (last?.sentence !== node.sentence || (last.quantity.unit !== node.quantity.unit && !paid)) return null;
  const preposition = wordBefore(doc, node, /^(?:between|by|to|at|from)$/);
  const noun = (preposition < 0 ? frontOf(doc, node) : preposition) - 1;
  let at = lowerOf(doc, last.end) === ')' ? last.end + 1 : last.end;
  const opens = at;
  while (/^(?:,|;|and|while|but)$/.test(lowerOf(doc, at))) at++;
  if (at === opens || !isNoun(doc, noun)) return null;
  for (let word = at; word < noun; word++) {
    const joins = /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(doc.tokens[word]?.pos ?? '');
    if (!joins || isInTime(doc, word) || nodeAt(doc, word) >= 0) return null;
  }
  return noun;
};

/** "people earning $90,000", "a bag weighing 5 kg": what the participle right behind a noun says of it. */
export const participle: Rule = (doc, node) => {
  let verb = frontOf(doc, node) - 1;
  if (/^(?:at|between|from|up|to)$/.test(lowerOf(doc, verb))) verb--;
  const ofMany = lemmaOf(doc, verb) === 'average' && doc.tokens[verb - 1]?.tag === 'NNS';
  const stative = doc.tokens[verb]?.tag === 'VBG' && (ofMany || STATIVE.has(lemmaOf(doc, verb)));
  return stative && isNoun(doc, verb - 1) ? verb - 1 : null;
};

/** "wiped $5m from its value", "adding $5,000 to the price": what loses or gains. */
export const target: Rule = (doc, node, { verb }) => {
  const before = frontOf(doc, node) - 1;
  const doing = TARGETS.has(lemmaOf(doc, before)) ? before : verb;
  const preposition = doing < 0 ? undefined : TARGETS.get(lemmaOf(doc, doing));
  if (!preposition || doing > node.first) return null;
  const behind = preposition.test(lowerOf(doc, node.end)) ? runOf(doc, node.end + 1) : null;
  const found = dependentsOf(doc, doing, 'obl').find(
    (at) => at >= node.end && preposition.test(casesOf(doc, at)) && nodeAt(doc, at) < 0,
  );
  return possessed(doc, found ?? behind);
};

/** "the company's value": the noun behind the possessor. */
const possessed = (doc: Document, noun: number | null): number | null =>
  noun !== null && doc.tokens[noun + 1]?.tag === 'POS' ? (runOf(doc, noun + 2) ?? noun) : noun;

/** "hiking fees by $24", "bring down the rate to 3%": the object between a verb of change and the figure. */
export const changedObject: Rule = (doc, node) => {
  const preposition = wordBefore(doc, node, /^(?:by|to|from)$/);
  const noun = preposition - 1;
  if (preposition < 0 || !isNoun(doc, noun)) return null;
  const from = doc.sentences[node.sentence]?.firstToken ?? 0;
  const { first } = chunkOf(doc, noun, from, noun + 1);
  if (isChanging(doc, first)) return noun;
  let verb = first - 1;
  while (/^(?:its|their|his|her|our|down|up|the|a)$/.test(lowerOf(doc, verb))) verb--;
  return doc.tokens[verb]?.pos === 'VERB' &&
    (CHANGE_VERBS.has(lemmaOf(doc, verb)) || /^(?:bring|push|drive|take)$/.test(lemmaOf(doc, verb)))
    ? noun
    : null;
};
