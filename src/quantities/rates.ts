import { countedNoun, singular } from './counted-noun.js';
import type { Draft, Ground } from './draft.js';
import { lowerAt } from './draft.js';
import { NAMES_AFTER } from './lexicon/currencies.js';
import { type PhraseIndex, phraseAt } from './phrases.js';
import type { Unit } from './units.js';

/** Nouns after "a" that make a rate with what stands before them: "$80 a barrel", "three times a week". */
const AFTER_ARTICLE = new Set(
  'second minute hour day night week fortnight month quarter year barrel share ton tonne quintal gallon litre liter pound ounce bushel head person piece unit kilo kilogram gram mile litre pint bottle square game match season shift ticket visit word pop'.split(
    ' ',
  ),
);

/** A draft with the rate that follows its unit: "$80 a barrel", "£2.3bn-a-year", "325,000 barrels per day", "20 per week", "$5/month". */
export function withRate(ground: Ground, units: PhraseIndex<Unit>, draft: Draft): Draft {
  if (!takesRate(draft)) return draft;
  const behind = behindBracket(ground, draft);
  const link = linkAt(ground, behind);
  const per =
    link &&
    (perNumber(ground, link) ?? (allowed(ground, units, draft, link) ? perUnit(ground, units, link.end) : null));
  if (!link || !per || (draft.unit === null && !link.sure)) return draft;
  return {
    ...draft,
    end: behind > draft.end ? draft.end : per.end,
    unit: draft.unit === null ? `per-${per.unit}` : `${draft.unit}-per-${per.unit}`,
    unitBy: draft.unitBy ?? 'word',
    kind: draft.kind === 'number' ? 'count' : draft.kind,
  };
}

function takesRate(draft: Draft): boolean {
  return !/^(?:percent|age|score)$/.test(draft.kind) && !draft.unit?.includes('-per-');
}

/** The word that makes a rate, and the piece after it: "per" alone is sure to, articles need a noun that they measure by. */
interface Link {
  readonly word: string;
  readonly end: number;
  readonly sure: boolean;
}

function linkAt(ground: Ground, from: number): Link | null {
  const at = hyphenSkipped(ground, from);
  const word = lowerAt(ground, at);
  const glued = ground.pieces[at]?.glued === true && ground.pieces[at + 1]?.glued === true;
  if (!/^(?:per|an?|each|every)$/.test(word) && !(word === '/' && glued)) return null;
  return { word, end: hyphenSkipped(ground, at + 1), sure: word === 'per' };
}

const hyphenSkipped = (ground: Ground, at: number): number =>
  lowerAt(ground, at) === '-' && (ground.pieces[at]?.glued || ground.pieces[at + 1]?.glued) ? at + 1 : at;

function allowed(ground: Ground, units: PhraseIndex<Unit>, draft: Draft, link: Link): boolean {
  const piece = ground.pieces[link.end];
  if (piece?.kind !== 'word' || piece.lower === 'cent' || NAMES_AFTER.has(piece.lower)) return false;
  if (link.word === '/' || link.word === 'per') {
    return piece.pos === 'NOUN' || AFTER_ARTICLE.has(piece.lower) || phraseAt(units, ground.pieces, link.end) !== null;
  }
  if (/^(?:ago|earlier|later|before|after)$/.test(lowerAt(ground, link.end + 1))) return false;
  const spell = draft.kind !== 'duration' || /^(?:day|night|week|month|year)$/.test(piece.lower);
  // "90 euros a megawatt-hour"
  const energy = draft.kind === 'money' && phraseAt(units, ground.pieces, link.end)?.value.kind === 'energy';
  if (energy) return true;
  return AFTER_ARTICLE.has(piece.lower) && draft.unitBy !== null && spell && draft.unit !== piece.lower;
}

/** "12 deaths per 100,000 people": CLDR writes the number into the unit, as in liter-per-100-kilometer. */
function perNumber(ground: Ground, link: Link): { unit: string; end: number } | null {
  const number = ground.numeralAt.get(link.end);
  if (link.word === '/' || number?.value === null || number === undefined || number.form === 'fraction') return null;
  const noun = countedNoun(ground.pieces, number.end, ground.isTaken);
  return noun && !noun.compound ? { unit: `${number.value}-${noun.unit}`, end: noun.end } : null;
}

function perUnit(ground: Ground, units: PhraseIndex<Unit>, at: number): { unit: string; end: number } | null {
  const unit = phraseAt(units, ground.pieces, at);
  if (unit) return { unit: unit.value.unit, end: unit.end };
  const piece = ground.pieces[at];
  return piece ? { unit: singular(piece), end: at + 1 } : null;
}

/** "C$6 (US$4.46) per share": the rate belongs to the sum before the brackets as well. */
function behindBracket(ground: Ground, draft: Draft): number {
  if (lowerAt(ground, draft.end) !== '(' || draft.kind !== 'money') return draft.end;
  const close = [3, 4, 5, 6, 7].find((length) => lowerAt(ground, draft.end + length) === ')');
  return close && lowerAt(ground, draft.end + close + 1) === 'per' ? draft.end + close + 1 : draft.end;
}
