import type { Document } from '../document/index.js';
import type { Numeral } from '../numerals/index.js';
import { ageOf } from './ages.js';
import { ambiguousUnit } from './ambiguous.js';
import { withNoun } from './counts.js';
import { type Draft, type Ground, lowerAt } from './draft.js';
import { asFeet, asHeight, withLesserUnit } from './heights.js';
import { moneyAfter, signBefore } from './money.js';
import { type PhraseFound, phraseAt } from './phrases.js';
import { withRate } from './rates.js';
import { skipHyphen, unitPlace } from './unit-place.js';
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
