import { type Document, sentenceAt, tokenAt } from '../document/index.js';
import { extractQuantities } from '../quantities/index.js';
import { extractTimes } from '../times/index.js';
import { verbBefore } from './clause-words.js';
import { lowerOf, prepositionOfLength } from './node.js';
import type { NumericClaim } from './types.js';

/** A length of time that another claim's figure is for makes no claim of its own: "to 30% for a 90-day period". */
export function withoutSpells(doc: Document, claims: readonly NumericClaim[]): readonly NumericClaim[] {
  const times = new Map(extractTimes(doc).map((time) => [time.id, time]));
  const quantities = new Map(extractQuantities(doc).map((quantity) => [quantity.id, quantity]));
  const isDuration = ({ quantity }: NumericClaim) => quantities.get(quantity)?.kind === 'duration';
  const used = new Set(claims.flatMap(({ change, time }) => (change && time ? [times.get(time)?.start] : [])));
  const claimed = new Set(claims.filter((claim) => !isDuration(claim)).map((claim) => claim.sentence));
  const isSpell = (claim: NumericClaim) => {
    if (claim.change !== null || !isDuration(claim)) return false;
    const { start = 0, end = 0 } = quantities.get(claim.quantity) ?? {};
    if (!used.has(start) && claim.measure && claim.measure.start >= end && claim.measure.start <= end + 1) return false;
    const within = prepositionOfLength(doc, tokenAt(doc, start));
    if (claim.measure && isTaken(doc, start, quantities.get(claim.quantity)?.unit ?? '')) return false;
    return used.has(start) || within === 'in' || (within !== null && claimed.has(claim.sentence));
  };
  return claims.filter((claim) => !isSpell(claim)).map((claim, index) => ({ ...claim, id: `c${index + 1}` }));
}

/**
 * Whether a length of time says how long something took: "0 to 60 mph in 7.2 seconds", "built it in six months"; "in 10 days" of the present
 * and "in the last three months" say when.
 */
function isTaken(doc: Document, start: number, unit: string): boolean {
  const first = tokenAt(doc, start);
  let preposition = first - 1;
  while (
    preposition > first - 5 &&
    /^(?:about|under|less|fewer|than|around|just|only|nearly|almost|over|more|between)$/.test(lowerOf(doc, preposition))
  )
    preposition--;
  if (!/^(?:in|within)$/.test(lowerOf(doc, preposition))) return false;
  if (/^(?:second|minute)$/.test(unit)) return true;
  const from = doc.sentences[sentenceAt(doc, start)]?.firstToken ?? 0;
  return /^VB[DN]$/.test(doc.tokens[verbBefore(doc, preposition, from)]?.tag ?? '');
}
