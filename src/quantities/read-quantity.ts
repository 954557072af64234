import type { Document } from '../document/index.js';
import type { Numeral } from '../numerals/index.js';
import { ageOf } from './ages.js';
import { ambiguousUnit } from './ambiguous.js';
import { type CountedNoun, countedNoun, isPlural } from './counted-noun.js';
import { type Draft, type Ground, lowerAt } from './draft.js';
import { asFeet, asHeight, withLesserUnit } from './heights.js';
import { moneyAfter, signBefore } from './money.js';
import { isLabel, isPronounOne } from './not-quantities.js';
import { isPartOfWord } from './part-of-word.js';
import { type PhraseFound, phraseAt } from './phrases.js';
import { withRate } from './rates.js';
import { type Unit, unitsOf } from './units.js';

/** The quantity that a numeral makes with the signs and words around it; null where it names, dates or orders something. */
export function readQuantity(doc: Document, ground: Ground, numeral: Numeral): Draft | null {
  const bare: Draft = {
    first: numeral.first,
    end: numeral.end,
    numberEnd: numeral.end,
    form: numeral.form,
    value: numeral.value,
    min: numeral.min,
    max: numeral.max,
    scale: numeral.scale,
    unit: null,
    kind: numeral.form === 'fraction' ? 'ratio' : 'number',
    modifier: 'exact',
    unitBy: null,
  };
  const read =
    withMultiple(bare) ??
    withSign(ground, bare) ??
    asHeight(ground, bare) ??
    asFeet(ground, bare) ??
    withAge(ground, numeral, bare) ??
    withUnit(doc, ground, bare) ??
    withNoun(ground, numeral, bare);
  return read && withRate(ground, unitsOf(doc), withLesserUnit(ground, read));
}

/** "twice", "threefold": so many times. */
const withMultiple = (bare: Draft): Draft | null =>
  bare.form === 'multiple' ? { ...bare, unit: 'time', kind: 'count', unitBy: 'word' } : null;

/** Money with its sign before it: "$295 billion", "RM79". */
function withSign(ground: Ground, bare: Draft): Draft | null {
  const sign = signBefore(ground, bare.first);
  if (!sign) return null;
  const own = moneyAfter(ground.pieces, skipHyphen(ground, bare.end), bare.scale);
  const end = own && own.part === 1 ? own.end : bare.end;
  return { ...bare, first: sign.first, end, unit: sign.code, kind: 'money', unitBy: 'sign' };
}

function withAge(ground: Ground, numeral: Numeral, bare: Draft): Draft | null {
  const age = ageOf(ground, numeral);
  return age && { ...bare, end: age.end, unit: age.unit, kind: 'age', unitBy: 'word' };
}

/** Units of measure and names of money after the number: "90-minute", "7.5 million Danish crowns", "19 cents". */
function withUnit(doc: Document, ground: Ground, bare: Draft): Draft | null {
  if (bare.form === 'pair' && (bare.min ?? 0) > (bare.max ?? 0)) return null;
  const at = unitPlace(ground, bare);
  const meant = ambiguousUnit(ground, bare.first, at);
  if (meant) return { ...bare, end: at + 1, unit: meant.unit, kind: meant.kind, unitBy: 'word' };
  // "tens of millions of pounds"
  const scale = bare.form === 'vague' ? 10 * (bare.min ?? 0) : bare.scale;
  const money = moneyAfter(ground.pieces, at, scale);
  if (money) {
    const part = (value: number | null) => (value === null ? null : Number((value / money.part).toPrecision(15)));
    return {
      ...bare,
      end: money.end,
      unit: money.code,
      kind: 'money',
      unitBy: 'word',
      value: part(bare.value),
      min: part(bare.min),
      max: part(bare.max),
    };
  }
  const unit = phraseAt(unitsOf(doc), ground.pieces, at) ?? behindModifier(doc, ground, at);
  // "a one-time payment" counts nothing.
  if (unit?.value.unit === 'time' && bare.value === 1 && lowerAt(ground, at) === 'time') return null;
  if (!unit || isNamedUnit(ground, at, unit.end) || isSomeDay(ground, bare, at)) return null;
  return { ...bare, end: unit.end, unit: unit.value.unit, kind: unit.value.kind, unitBy: 'word' };
}

/** "50 previous years", "517 rushing yards": a unit of measure in the plural behind one adjective or participle. */
function behindModifier(doc: Document, ground: Ground, at: number): PhraseFound<Unit> | null {
  const modifier = ground.pieces[at];
  const next = ground.pieces[at + 1];
  const apart =
    modifier?.kind === 'word' && !modifier.glued && next?.kind === 'word' && !next.glued && next.lower.length > 4;
  const modifies = /^(?:ADJ|VERB)$/.test(modifier?.pos ?? '') || /ing$/.test(modifier?.lower ?? '');
  if (!apart || !modifies || !/s$/.test(next.lower) || next.lower === 'times') return null;
  const unit = phraseAt(unitsOf(doc), ground.pieces, at + 1);
  return unit && /^(?:duration|length|mass|volume|area)$/.test(unit.value.kind) ? unit : null;
}

/** Where a unit may start: past a hyphen, "-odd", and the article of "half a mile". */
function unitPlace(ground: Ground, bare: Draft): number {
  let at = bare.end;
  if (bare.form === 'fraction' && lowerAt(ground, at) === 'of' && /^an?$/.test(lowerAt(ground, at + 1))) return at + 2;
  if (bare.form === 'fraction' && /^an?$/.test(lowerAt(ground, at))) return at + 1;
  if (bare.form === 'vague' && lowerAt(ground, at) === 'of') return at + 1;
  at = skipHyphen(ground, at);
  if (/^(?:odd|plus|something)$/.test(lowerAt(ground, at)) && at > bare.end) at++;
  if (lowerAt(ground, at) === '+' && ground.pieces[at]?.glued) at++;
  if (/^(?:more|full|whole|consecutive|straight|additional|extra|long)$/.test(lowerAt(ground, at))) at++;
  return at;
}

const skipHyphen = (ground: Ground, at: number): number =>
  lowerAt(ground, at) === '-' && ground.pieces[at]?.glued && ground.pieces[at + 1]?.glued ? at + 1 : at;

/** "One day he left" and "one night" tell no length. */
function isSomeDay(ground: Ground, bare: Draft, at: number): boolean {
  const one = lowerAt(ground, bare.first) === 'one' && /^(?:day|night|morning)$/.test(lowerAt(ground, at));
  return (
    one &&
    at === bare.first + 1 &&
    !/^(?:only|just|for|in|within|least|than|about|last|lasted|takes?|took|of|to|after)$/.test(
      lowerAt(ground, bare.first - 1),
    )
  );
}

/** A letter for a unit that goes on as another word or sign: "5 C's", "3 W-2 forms", "10 V-8s". */
function isNamedUnit(ground: Ground, at: number, end: number): boolean {
  const letter = ground.pieces[at];
  const next = ground.pieces[end];
  if (!letter || letter.text.length > 1 || letter.kind !== 'word') return false;
  const joined = next?.glued === true && (next.kind === 'number' || next.lower === "'s" || /^[$&]$/.test(next.text));
  const joinedByHyphen = next?.text === '-' && next.glued && ground.pieces[end + 1]?.kind === 'number';
  return joined || joinedByHyphen || next?.text === '$';
}

/** Counts, scores and numbers by themselves. */
function withNoun(ground: Ground, numeral: Numeral, bare: Draft): Draft | null {
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
  return lowerAt(ground, start) === 'most' ? start + 1 : start;
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
