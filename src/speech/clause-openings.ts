import { complementOf, objectOf } from '../syntax/index.js';
import { skipAdjunct } from './adjuncts.js';
import { clauseEnd } from './content-ends.js';
import { hasFiniteClause } from './finite-clause.js';
import { type Item, indexFrom } from './items.js';
import { CHANNEL, DASHES, QUESTION_WORDS } from './lexicon/words.js';
import { isTemporal } from './noun-phrases.js';
import { isGerund, objectPhrase } from './phrase-openings.js';
import { itemAt, type Place, takes } from './place.js';

const JOINT = new Set([',', ...DASHES]);
const TIME_CLAUSE = new Set('as before after while when until'.split(' '));
const INDEFINITE = new Set('something anything nothing everything little much more'.split(' '));
/** Pronouns that are no subjects: "found themselves in", "denied them leave until". */
const OBJECTIVE = /^(?:me|him|us|them|[a-z]+sel(?:f|ves))$/;
const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i', 'there']);
const CIRCUMSTANCE = new Set(['when', 'where', 'if']);

/** A quotation, with or without a comma or a dash before it. */
export function quotation(place: Place): number | null {
  if (itemAt(place)?.atom) return place.at;
  return JOINT.has(itemAt(place)?.lower ?? '') && itemAt(place, 1)?.atom ? place.at + 1 : null;
}

export function thatClause(place: Place): number | null {
  if (!takes(place, 'ct')) return null;
  if (itemAt(place)?.lower === 'that') return isPronoun(place) ? null : place.at;
  return itemAt(place)?.lower === ',' && itemAt(place, 1)?.lower === 'that' ? place.at + 1 : null;
}

/** "said that again", "having said that, …", "found that idea odd": no clause. */
function isPronoun(place: Place): boolean {
  const [that, next] = [itemAt(place), itemAt(place, 1)];
  if (!next || /^[.;:]$/.test(next.lower)) return true;
  return (
    that?.pos === 'DET' && !hasFiniteClause(place.items, place.at + 1, clauseEnd(place.items, place.at, place.verbs))
  );
}

/** "asked whether it was safe"; after verbs of saying, "when", "where" and "if" are rather the cue's own: "said when asked". */
export function questionClause(place: Place): number | null {
  const word = itemAt(place)?.lower ?? '';
  if (!takes(place, 'w') || !QUESTION_WORDS.has(word) || place.inverted) return null;
  return takes(place, 'c') && CIRCUMSTANCE.has(word) && place.firm ? null : place.at;
}

/** "said the mayor would go", “said the mayor “would go””: a clause without "that" has a subject and a verb of its own. */
export function bareClause(place: Place): number | null {
  const opens = itemAt(place);
  if (!takes(place, 'c') || takes(place, 'a') || !opens || isGerund(opens)) return null;
  if (/^[,;)]$/.test(opens.lower) || isConjunction(opens) || isAdjunctOfCue(place)) return null;
  if (OBJECTIVE.test(opens.lower)) return null;
  if (isIndefinite(place, opens) && !/^(?:VERB|AUX)$/.test(itemAt(place, 1)?.pos ?? '')) return null;
  if (TIME_CLAUSE.has(opens.lower) || opens.pos === 'AUX' || itemAt(place, -1)?.lower === 'as') return null;
  const end = clauseEnd(place.items, place.at, place.verbs);
  const finite = hasFiniteClause(place.items, place.at, end);
  // What the words show needs no tree, which is much work to make; and where they have no verb, the tree has no clause.
  if (finite && (NOMINATIVE.has(opens.lower) || opensWithSubject(place))) return place.at;
  if (mayBeClause(place, end) && isComplement(place, end)) return place.at;
  return finite && place.verb.lemma === 'say' && !isObject(place) ? place.at : null;
}

/** "and"; but "said neither the board nor the mayor knew" opens with what the tagger takes for one. */
function isConjunction({ pos, lower }: Item): boolean {
  return pos === 'CCONJ' && !/^(?:n?either|both)$/.test(lower);
}

/** "said something about the law" and "said nothing that helped" have no clause of their own; "said more than 200 people came" has. */
function isIndefinite(place: Place, opens: Item): boolean {
  const vague = INDEFINITE.has(opens.lower) && itemAt(place, 1)?.lower !== 'than';
  return vague && (place.firm || opens.lower === 'anything');
}

/**
 * "agree the rich would gain": a noun phrase with an auxiliary right after it. Behind the one spoken to any verb will do, or its quotation:
 * "told the jury the fire spread “at terrifying speed”".
 */
function opensWithSubject(place: Place): boolean {
  const phrase = objectPhrase(place);
  const next = phrase && place.items[phrase.end];
  if (!next) return false;
  return next.pos === 'AUX' || (place.addressed && ((next.pos === 'VERB' && !isGerund(next)) || next.atom !== null));
}

/** Whether the tree has a noun there that the cue's verb governs, and nothing after it makes a clause: "said the same thing, including …". */
function isObject(place: Place): boolean {
  const { doc, items, at, cue } = place;
  const phrase = objectPhrase(place);
  const next = phrase && items[phrase.end];
  if (!phrase || (next && !/^(?:[,:;.]|about)$/.test(next.lower))) return false;
  return objectOf(doc, cue) !== null && complementOf(doc, cue) === null && items[at]?.pos !== 'PROPN';
}

/** Whether a verb stands there that may be finite ("showed Doe leading" has one in its place) or a quotation that may hold one. */
function mayBeClause({ items, at }: Place, end: number): boolean {
  return indexFrom(items, at, (item, index) => item.atom !== null || mayBeFinite(item, items[index - 1]), end) >= 0;
}

function mayBeFinite({ pos, lower }: Item, before: Item | undefined): boolean {
  if (pos === 'AUX') return true;
  return pos === 'VERB' && before?.lower !== 'to' && (!lower.endsWith('ing') || before?.pos === 'PROPN');
}

/** Whether the tree has a clause of its own there as what the cue's verb governs: not "found a way that leads home". */
function isComplement({ doc, items, at, cue }: Place, end: number): boolean {
  const first = items[at]?.firstToken ?? 0;
  const last = items[end - 1]?.endToken ?? 0;
  const complement = complementOf(doc, cue);
  return complement !== null && complement.by !== 'xcomp' && complement.head >= first && complement.head < last;
}

/** "said on Monday (that) …", "said in a statement (that) …": days and channels belong to the cue; so does what stands before "that". */
function isAdjunctOfCue({ items, at }: Place): boolean {
  const next = skipAdjunct(items, at, items.length);
  if (next === at || next >= items.length) return false;
  const last = items[next - 1];
  const first = items[at];
  const channel = first?.pos === 'ADP' && last !== undefined && CHANNEL.has(last.lower);
  return (
    isTemporal(last) ||
    channel ||
    items[next]?.lower === 'that' ||
    items[next]?.lower === ':' ||
    items[next]?.atom !== null ||
    (items[next]?.lower === ',' && items[next + 1]?.atom !== null)
  );
}
