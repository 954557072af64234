import type { Numeral } from '../numerals/index.js';
import { type CountedNoun, countedNoun, isPlural } from './counted-noun.js';
import { type Draft, type Ground, lowerAt } from './draft.js';
import { isLabel, isPronounOne } from './not-quantities.js';
import { isPartOfWord } from './part-of-word.js';
import { skipHyphen, unitPlace } from './unit-place.js';

/** A numeral without a unit of measure: a count of things, a score, or a number by itself; null where it names or orders something. */
export function withNoun(ground: Ground, numeral: Numeral, bare: Draft): Draft | null {
  if (numeral.form === 'pair' && (bare.min ?? 0) >= (bare.max ?? 0)) return score(ground, bare);
  if (isLabel(ground, numeral) || isPronounOne(ground, numeral)) return null;
  if (isPartOfWord(ground, numeral)) return null;
  if (isMagnitude(ground, bare)) return { ...bare, unit: 'magnitude', kind: 'number', unitBy: 'word' };
  if (numeral.form === 'fraction') return partOfPoint(ground, bare) ?? bare;
  const strength = lowerAt(ground, bare.end) === '-' && lowerAt(ground, bare.end + 1) === 'strong';
  if (strength) return { ...bare, end: bare.end + 2, unit: 'person', kind: 'count', unitBy: 'noun' };
  const measured = ofMeasured(ground, numeral);
  if (measured) return { ...bare, unit: measured, kind: 'count', unitBy: 'noun' };
  const noun = nounOf(ground, numeral, bare);
  if (noun) return { ...bare, end: noun.end, unit: noun.unit, kind: 'count', unitBy: 'noun' };
  if (lowerAt(ground, bare.end) === 'who') return { ...bare, unit: 'person', kind: 'count', unitBy: 'noun' };
  const vague = numeral.form === 'vague' && numeral.value === null && numeral.min === null;
  return vague ? null : bare;
}

/** "two 500-page reports", "2.9 million 9-litre cases": the things counted have a measure of their own, which is a quantity too. */
function ofMeasured(ground: Ground, numeral: Numeral): string | null {
  const inner = ground.numeralAt.get(numeral.end);
  const { pieces } = ground;
  if (!inner || inner.form === 'pair' || inner.form === 'fraction') return null;
  const at = skipHyphen(ground, inner.end);
  const unit = pieces[at];
  if (unit?.kind !== 'word' || isPlural(unit) || pieces[at + 1]?.kind !== 'word') return null;
  const noun = countedNoun(pieces, at + 1, ground.isTaken);
  if (!noun || noun.compound) return null;
  const number = pieces.slice(inner.first, inner.end).map((piece) => piece.text);
  return `${number.join(' ')}-${unit.text} ${noun.unit}`;
}

/** One thing is not counted in the plural: in "one goes" the word behind it is a verb. */
function nounOf(ground: Ground, numeral: Numeral, bare: Draft): CountedNoun | null {
  // "of whom 12 left"
  if (/^(?:whom|which)$/.test(lowerAt(ground, bare.first - 1)) && lowerAt(ground, bare.first - 2) === 'of') return null;
  const noun = countedNoun(ground.pieces, countPlace(ground, bare), ground.isTaken);
  const verb = numeral.value === 1 && ground.pieces[numeral.end]?.pos === 'VERB';
  return verb && noun?.end === numeral.end + 1 ? null : noun;
}

/** "dozens of people", "half a million of the voters": what is counted stands behind "of". */
function countPlace(ground: Ground, bare: Draft): number {
  if (lowerAt(ground, bare.end) === 'of') return behindOf(ground, bare.end + 1);
  // "six or so people"
  if (lowerAt(ground, bare.end) === 'or' && /^(?:so|more|fewer)$/.test(lowerAt(ground, bare.end + 1)))
    return bare.end + 2;
  let at = skipHyphen(ground, bare.end);
  if (/^(?:odd|plus)$/.test(lowerAt(ground, at)) && at > bare.end) at++;
  if (lowerAt(ground, at) === '+' && ground.pieces[at]?.glued) at++;
  return at;
}

/** "two of the men", "one of Airbnb's earliest backers", "dozens of people": behind "of", its determiner or possessor. */
function behindOf(ground: Ground, at: number): number {
  const possessive = [1, 2, 3].find((length) => lowerAt(ground, at + length) === "'s");
  const determiner = /^(?:the|these|those|its|their|his|her|our|my|your)$/.test(lowerAt(ground, at));
  const start = possessive ? at + possessive + 1 : determiner ? at + 1 : at;
  return /^(?:most|last|first|past|next|previous)$/.test(lowerAt(ground, start)) ? start + 1 : start;
}

/** "a quarter point", "half a point", "a half-point cut": a part of a point. */
function partOfPoint(ground: Ground, bare: Draft): Draft | null {
  const at = unitPlace(ground, bare);
  return lowerAt(ground, at) === 'point'
    ? { ...bare, end: at + 1, unit: 'point', kind: 'count', unitBy: 'noun' }
    : null;
}

/** "a quake of magnitude 6.3", "a magnitude-6.3 quake": the unit stands before the number. */
function isMagnitude(ground: Ground, bare: Draft): boolean {
  const at = lowerAt(ground, bare.first - 1) === '-' ? bare.first - 2 : bare.first - 1;
  return lowerAt(ground, at) === 'magnitude' && (bare.value ?? 11) <= 10;
}

/** "a 9-2 lead", "won 3-1", "a 5-4 ruling": two numbers set against each other. */
function score(ground: Ground, bare: Draft): Draft | null {
  const [a, b] = [bare.min ?? 0, bare.max ?? 0];
  if (!Number.isInteger(a) || !Number.isInteger(b) || a > 999 || ground.pieces[bare.first - 1]?.text === '$')
    return null;
  return { ...bare, kind: 'score', form: 'pair' };
}
