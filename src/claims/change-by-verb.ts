import type { Document } from '../document/index.js';
import { dependentsOf } from '../syntax/index.js';
import type { Part } from './change.js';
import { CHANGE_FORMS, CHANGE_VERBS, DIRECTION_WORDS, MOVES } from './lexicon/change.js';
import { TRANSPARENT } from './lexicon/verbs.js';
import {
  isInTime,
  isUpTo,
  isVerbal,
  lemmaOf,
  lowerOf,
  type Node,
  nodesOf,
  verbRightBefore,
  wordBefore,
} from './node.js';
import { clauseOf } from './phrases.js';
import { leaderOf, siteOf } from './site.js';
import type { Direction } from './types.js';

/** "the index rose 0.6%", "climbed from 21 mpg": a form that only a verb of change has, right before the figure, however the tree reads it. */
export function besideForm(doc: Document, index: number): Part | null {
  const node = nodesOf(doc)[index] as Node;
  const preposition = wordBefore(doc, node, /^(?:from|to|by)$/);
  const at = preposition < 0 ? pastBounds(doc, node.first - 1) : preposition - 1;
  const verb = doc.tokens[at]?.pos === 'VERB' && !ONLY_OF_LEVELS.has(lemmaOf(doc, at));
  const direction = CHANGE_FORMS.get(lowerOf(doc, at)) ?? (verb ? CHANGE_VERBS.get(lemmaOf(doc, at)) : undefined);
  const levels =
    /^(?:percent|percentage-point|money|number|ratio)$/.test(node.quantity.kind) || node.quantity.unit === 'point';
  const role = roleOf(preposition < 0 ? 'by' : lowerOf(doc, preposition), '');
  return direction && direction !== 'same' && role && (levels || role !== 'by')
    ? { role, direction, anchor: at }
    : null;
}

/** Back from a token, past a few words that bound a number. */
function pastBounds(doc: Document, from: number): number {
  let at = from;
  while (at > from - 3 && BOUNDS.test(lowerOf(doc, at))) at--;
  return at;
}

const BOUNDS = /^(?:about|nearly|almost|just|another|more|than|over|under|some|roughly|around|as|much|many)$/;

/** "Acme shares plunge 20%": a verb in the present right behind a plural and before the figure, that was read as a noun. */
export function plainVerb(doc: Document, index: number): Part | null {
  const node = nodesOf(doc)[index] as Node;
  const verb = node.first - 1;
  const direction = CHANGE_VERBS.get(lowerOf(doc, verb));
  const plural = /^NNP?S$/.test(doc.tokens[verb - 1]?.tag ?? '');
  const level = /^(?:percent|percentage-point|money)$/.test(node.quantity.kind) || node.quantity.unit === 'point';
  return direction && direction !== 'same' && plural && level && doc.tokens[verb]?.pos === 'NOUN'
    ? { role: 'by', direction, anchor: verb, subject: verb - 1 }
    : null;
}

/** A quantity beside a verb of change, with the role that its preposition gives it. */
export function withVerb(doc: Document, index: number): Part | null {
  const node = nodesOf(doc)[index] as Node;
  const { governor, head, relation, preposition } = siteOf(doc, index);
  const verb = clauseOf(doc, governor >= 0 ? governor : head);
  const direction = verb >= 0 && isVerbal(doc, verb) ? directionOf(doc, verb, node) : undefined;
  if (!direction || isOfOther(doc, verb, node)) return null;
  const word = levelWord(doc, node);
  const inherited = leaderOf(doc, index) >= 0 ? preposition : '';
  const role = roleOf(word >= 0 ? lowerOf(doc, word) : inherited, relation);
  const hangs = governor === verb || word >= 0 || inherited !== '';
  if (!role || !hangs || (word < 0 && inherited === '' && modifiesNoun(doc, node, verb))) return null;
  const level = role === 'by' && word < 0 && followsLevel(doc, index, verb);
  if (direction === 'same' && (role !== 'to' || word < 0)) return null;
  return { role: level ? 'to' : role, direction, anchor: verb };
}

/** "cut 140 posts and double the cost to £60": a word that doubles, which taggers take for an adjective, stands nearer than the verb. */
function isOfOther(doc: Document, verb: number, node: Node): boolean {
  for (let at = verb + 1; at < node.first; at++) {
    const determiner = /^(?:DET|PRON)$/.test(doc.tokens[at + 1]?.pos ?? '');
    if (determiner && /^(?:double|triple|quadruple|halve)$/.test(lowerOf(doc, at))) return true;
  }
  return false;
}

/** The preposition that a figure stands behind; in "rose to an average of £500" the one before the average. */
function levelWord(doc: Document, node: Node): number {
  const word = wordBefore(doc, node, PREPOSITION);
  const ofTotal = lowerOf(doc, word) === 'of' && TRANSPARENT.has(lemmaOf(doc, word - 1));
  return ofTotal ? wordBefore(doc, node, /^(?:from|to|by|at)$/) : word;
}

/** "cut the rating of the 550 megawatt plant": a figure that stands before a noun, and not beside the verb. */
function modifiesNoun(doc: Document, node: Node, verb: number): boolean {
  const noun = /^(?:NOUN|PROPN)$/.test(doc.tokens[node.end]?.pos ?? '') && !isInTime(doc, node.end);
  return noun && node.quantity.kind !== 'count' && verbRightBefore(doc, node) !== verb;
}

const PREPOSITION = /^(?:from|to|by|at|of|for|in|with|on|than|through|between|above|below|versus|into)$/;

/** "fell to 49.5 Hz in May, 49.6 Hz in June": a list of levels. */
function followsLevel(doc: Document, index: number, verb: number): boolean {
  const nodes = nodesOf(doc);
  const node = nodes[index] as Node;
  const before = nodes[index - 1];
  if (!before || before.sentence !== node.sentence || before.quantity.unit !== node.quantity.unit || before.end < verb)
    return false;
  const word = wordBefore(doc, before, PREPOSITION);
  if (word < 0) return followsLevel(doc, index - 1, verb);
  return word > verb && lowerOf(doc, word) === 'to';
}

/** Verbs that change a level only by a part, a sum or points of it: to lose 5% is one, to lose a game is none. */
const ONLY_OF_LEVELS = new Set('add lose gain shed advance cut improve strengthen weaken raise recover'.split(' '));

const LEVELS = /^(?:percent|percentage-point|money|number|mass|volume|energy|power)$/;

function directionOf(doc: Document, verb: number, node: Node): Direction | undefined {
  const lemma = lemmaOf(doc, verb);
  const particle = dependentsOf(doc, verb, 'compound:prt', 'advmod').find(
    (at) => DIRECTION_WORDS.has(lowerOf(doc, at)) && !isUpTo(doc, at + 1),
  );
  if (particle !== undefined && MOVES.has(lemma)) return DIRECTION_WORDS.get(lowerOf(doc, particle));
  const { kind, unit } = node.quantity;
  // "raised $5m from investors"
  if (
    lemma === 'raise' &&
    kind === 'money' &&
    verbRightBefore(doc, node) === verb &&
    wordBefore(doc, node, /^(?:by|to)$/) < 0
  )
    return undefined;
  if (ONLY_OF_LEVELS.has(lemma) && !LEVELS.test(kind) && unit !== 'point') {
    return wordBefore(doc, node, /^(?:by|from|to)$/) >= 0 ? CHANGE_VERBS.get(lemma) : undefined;
  }
  // "recovered $20,000", "dropped 14 inches of rain": nothing changes its level.
  const bare = wordBefore(doc, node, /^(?:by|from|to)$/) < 0;
  if (bare && lemma === 'recover' && kind !== 'percent' && unit !== 'point') return undefined;
  if (bare && lemma === 'drop' && lowerOf(doc, node.end) === 'of') return undefined;
  return CHANGE_VERBS.get(lemma);
}

function roleOf(preposition: string, relation: string): Part['role'] | null {
  if (preposition === 'from') return 'from';
  if (/^(?:to|at|into)$/.test(preposition)) return 'to';
  if (
    preposition === 'by' ||
    (preposition === '' && /^(?:obj|obl|advmod|nummod|dep|xcomp|ccomp|iobj|nmod)/.test(relation))
  )
    return 'by';
  return null;
}
