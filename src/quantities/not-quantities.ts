import type { Numeral } from '../numerals/index.js';
import { countedNoun, isPlural } from './counted-noun.js';
import { type Ground, lowerAt } from './draft.js';
import { LABELS, ONE_AFTER, ONE_BEFORE } from './lexicon/labels.js';

const PREPOSITION = new Set('in at from on across around near'.split(' '));

/** Whether a numeral without sign and unit of measure is part of a name or a label and counts nothing: "Boeing 737", "section 427". */
export function isLabel(ground: Ground, numeral: Numeral): boolean {
  const { pieces } = ground;
  const before = pieces[numeral.first - 1];
  if (numeral.form === 'fraction' || numeral.form === 'vague' || !before) return false;
  if (
    /^(?:top|bottom|first|last|final|other|remaining|latter)$/.test(before.lower) &&
    before.pos !== 'VERB' &&
    ground.pieces[numeral.end]?.pos !== 'NOUN' &&
    ground.pieces[numeral.end]?.pos !== 'ADJ'
  )
    return true;
  if (before.text === '#' || before.lower === 'no.') return true;
  const dotted = before.text === '.' && LABELS.has(lowerAt(ground, numeral.first - 2)) && before.glued;
  if (dotted && lowerAt(ground, numeral.first - 2) !== 'point') return true;
  if (isBesideName(ground, numeral)) return true;
  if (numeral.scale > 1) return false;
  const plain = Number.isInteger(numeral.value ?? 0) && !pieces[numeral.first]?.text.includes(',');
  if (LABELS.has(before.lower) && !isVerb(before.pos) && plain && !countsAfterLabel(ground, numeral)) return true;
  return plain && (isNamePart(ground, numeral) || opensName(ground, numeral));
}

const isVerb = (pos: string): boolean => pos === 'VERB' || pos === 'AUX' || pos === 'ADP';

/** "On day 3" is a label; "the day 500 workers walked out" is a count. */
function countsAfterLabel(ground: Ground, numeral: Numeral): boolean {
  const label = ground.pieces[numeral.first - 1];
  const next = ground.pieces[numeral.end];
  const capitalised = label !== undefined && /^\p{Lu}/u.test(label.text);
  return !capitalised && next?.kind === 'word' && next.pos === 'NOUN' && isPlural(next) && (numeral.value ?? 0) > 31;
}

/** "Dak Doe (4) runs": the number of a player, or an age, in brackets behind a name. */
function isBesideName(ground: Ground, numeral: Numeral): boolean {
  const { pieces } = ground;
  const name = pieces[numeral.first - 2];
  const bracketed = lowerAt(ground, numeral.first - 1) === '(' && lowerAt(ground, numeral.end) === ')';
  return bracketed && name?.pos === 'PROPN' && numeral.form === 'digits' && (numeral.value ?? 1000) < 200;
}

/** "the 787 Dreamliner", "10 Downing Street": names behind the number, none of them in the plural. */
function opensName(ground: Ground, numeral: Numeral): boolean {
  if (numeral.form !== 'digits' || (numeral.value ?? 0) >= 10_000) return false;
  if (countedNoun(ground.pieces, numeral.end, ground.isTaken)?.compound === false) return false;
  let at = numeral.end;
  for (; at < numeral.end + 4; at++) {
    const piece = ground.pieces[at];
    if (piece?.kind !== 'word' || !/^\p{Lu}/u.test(piece.text) || ground.isTaken(at)) break;
    if (isPlural(piece)) return false;
  }
  const next = ground.pieces[at];
  return at > numeral.end && !(next?.kind === 'word' && isPlural(next));
}

/** A number right behind a name belongs to it ("Model 3 sedans"), unless the name is a place or a day that opens the clause ("In London 20 people"). */
function isNamePart(ground: Ground, numeral: Numeral): boolean {
  const { pieces } = ground;
  const before = pieces[numeral.first - 1];
  const name =
    before !== undefined && /^\p{Ll}?\p{Lu}/u.test(before.text) && (before.pos === 'PROPN' || numeral.first > 1);
  if (!name || (numeral.form !== 'digits' && numeral.form !== 'words')) return false;
  if (ground.isTaken(numeral.first - 1)) return false;
  if (numeral.form === 'words') return /^\p{Lu}/u.test(pieces[numeral.first]?.text ?? '');
  let start = numeral.first - 1;
  while (start > 0 && pieces[start - 1]?.pos === 'PROPN') start--;
  const next = pieces[numeral.end];
  const plural = next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'ADJ') && isPlural(next);
  return !(plural && PREPOSITION.has(lowerAt(ground, start - 1)));
}

/** Whether "one" is a pronoun or part of a fixed phrase: "no one", "one day", "this one". */
export function isPronounOne(ground: Ground, numeral: Numeral): boolean {
  if (numeral.form !== 'words' || numeral.end !== numeral.first + 1 || lowerAt(ground, numeral.first) !== 'one')
    return false;
  const before = lowerAt(ground, numeral.first - 1);
  const next = ground.pieces[numeral.end];
  if (ONE_BEFORE.has(before) || !next || ONE_AFTER.has(next.lower)) return true;
  if (/^(?:to|or|and)$/.test(next.lower)) return !ground.numeralAt.has(numeral.end + 1);
  if (next.lower === 'of')
    return (
      !/^(?:the|my|our|his|her|its|their|your|those|these)$/.test(lowerAt(ground, numeral.end + 1)) &&
      ground.pieces[numeral.end + 1]?.pos !== 'PROPN'
    );
  if (next.text === '-')
    return (
      lowerAt(ground, numeral.end + 1) === 'time' ||
      lowerAt(ground, numeral.end + 1) === 'off' ||
      lowerAt(ground, numeral.end + 1) === 'on' ||
      lowerAt(ground, numeral.end + 1) === 'sided'
    );
  return next.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(next.pos);
}
