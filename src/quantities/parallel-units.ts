import { type Draft, type Ground, lowerAt } from './draft.js';

/** So many pieces may stand between two figures that share a unit. */
const FARTHEST = 14;

/** Words that may stand between a number and the word that says what it is set against. */
const BESIDE_NUMBER =
  /^(?:an?|the|its|their|about|around|nearly|almost|just|only|some|over|under|roughly|more|less|fewer|than|an?|average|of|estimate|estimated|total|previous|earlier|initial|original|level|peak|high|low|record|mere)$/;

/** The piece before a number, past the words that belong to it. */
function pieceBefore(ground: Ground, draft: Draft): number {
  let at = draft.first - 1;
  while (at > draft.first - 6 && BESIDE_NUMBER.test(lowerAt(ground, at))) at--;
  return at;
}

/** "40 stores, up from 35", "22 thefts, compared with an average of 20", "300 votes against 120": two sizes of the same thing. */
export function isCompared(ground: Ground, left: Draft, right: Draft): boolean {
  const at = pieceBefore(ground, right);
  if (at < left.end || right.first - left.end > FARTHEST || !endsClause(ground, right.end)) return false;
  const word = lowerAt(ground, at);
  if (/^(?:against|versus|vs)$/.test(word)) return true;
  const before = lowerAt(ground, at - 1);
  return word === 'from' ? /^(?:up|down)$/.test(before) : /^(?:to|with)$/.test(word) && before === 'compared';
}

/** "Of the 40 patients, 12 died and 3 fled": some of those counted. */
export function isSomeOf(ground: Ground, left: Draft, right: Draft): boolean {
  if (left.unitBy !== 'noun' || (right.value ?? 0) >= (left.value ?? 0) || right.first - left.end > FARTHEST)
    return false;
  const article = /^(?:the|those|its|their)$/.test(lowerAt(ground, left.first - 1)) ? 2 : 1;
  const opens = /^(?:of|among)$/.test(lowerAt(ground, left.first - article)) && left.first - article === 0;
  const joined = JOINS.test(lowerAt(ground, pieceBefore(ground, right)));
  return opens && joined && /^(?:VERB|AUX)$/.test(ground.pieces[right.end]?.pos ?? '');
}

const JOINS = /^(?:and|but|or|,|while|whilst|whereas|;)$/;
const SAME_PLACE = /^(?:in|on|at|for|from|by|during|against)$/;

/** "2.1 degrees in May and 3.4 in June", "5 euros for adults and 3 for children": both are said of one kind of place, time or person. */
export function isInParallel(ground: Ground, left: Draft, right: Draft): boolean {
  if (right.first - left.end > FARTHEST || !JOINS.test(lowerAt(ground, pieceBefore(ground, right)))) return false;
  if (ground.isTaken(right.end)) return hasTimeBetween(ground, left.end, right.first);
  const word = lowerAt(ground, right.end);
  return SAME_PLACE.test(word) && hasWordBetween(ground, left.end, right.first, word);
}

function hasTimeBetween(ground: Ground, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ground.isTaken(at)) return true;
  return false;
}

function hasWordBetween(ground: Ground, from: number, to: number, word: string): boolean {
  for (let at = from; at < Math.min(from + 4, to); at++) if (lowerAt(ground, at) === word) return true;
  return false;
}

/**
 * "Acme has 40 stores while Delta has 35.", "Sales rose by 5 per cent but profits by 3.", "Two firms took 40 lorries and the others 25.":
 * a clause of the same make, that ends with the number.
 */
export function isInSameClause(ground: Ground, left: Draft, right: Draft): boolean {
  if (right.first - left.end > FARTHEST || !endsClause(ground, right.end)) return false;
  const joint = jointBetween(ground, left.end, right.first);
  if (joint < 0) return false;
  const before = pieceBefore(ground, right);
  const beforeLeft = pieceBefore(ground, left);
  const verbs = verbsBetween(ground, joint + 1, right.first);
  if (lowerAt(ground, before) === 'by') return lowerAt(ground, beforeLeft) === 'by' && before > joint + 1;
  if (verbs.length === 0) return ground.pieces[before]?.pos === 'NOUN' && before > joint;
  const verb = verbs[0] === before && verbs.length === 1 ? ground.pieces[before] : undefined;
  return (
    verb !== undefined && beforeLeft >= 0 && verb.lemma === ground.pieces[adverbsSkipped(ground, beforeLeft)]?.lemma
  );
}

function jointBetween(ground: Ground, from: number, to: number): number {
  for (let at = from; at < to; at++) if (JOINS.test(lowerAt(ground, at))) return at;
  return -1;
}

function verbsBetween(ground: Ground, from: number, to: number): readonly number[] {
  const verbs: number[] = [];
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX)$/.test(ground.pieces[at]?.pos ?? '')) verbs.push(at);
  return verbs;
}

function adverbsSkipped(ground: Ground, from: number): number {
  let at = from;
  while (ground.pieces[at]?.pos === 'ADV') at--;
  return at;
}

/** Whether nothing follows that a number would count: a mark, a conjunction, a date, or the sentence's end. */
export function endsClause(ground: Ground, at: number): boolean {
  const piece = ground.pieces[at];
  if (!piece || ground.isTaken(at)) return true;
  if (piece.kind === 'mark') return /^[.,;:!?)”"—–]$/.test(piece.text);
  return /^(?:and|but|while|or|a|in|for|when|as|before|after)$/.test(piece.lower);
}
