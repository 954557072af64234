import type { Numeral } from '../numerals/index.js';
import { type Ground, lowerAt } from './draft.js';

/** Whether a numeral is part of a longer word, or numbers the points of a list, and is no amount of anything. */
export const isPartOfWord = (ground: Ground, numeral: Numeral): boolean =>
  isForeignSuffix(ground, numeral) ||
  isListNumber(ground, numeral) ||
  isForFew(ground, numeral) ||
  isEmergencyCall(ground, numeral) ||
  isPlan(ground, numeral);

/** "a 3-for-2 split", "one-on-one talks", "a two-by-four": no amount of anything. */
function isForFew(ground: Ground, numeral: Numeral): boolean {
  const joined = lowerAt(ground, numeral.end) === '-' && lowerAt(ground, numeral.end + 2) === '-';
  return joined && /^(?:for|on|by|under|over)$/.test(lowerAt(ground, numeral.end + 1));
}

/** Letters glued to figures that are no unit make a name of both: "49ers", "5G", "3D". */
function isForeignSuffix(ground: Ground, numeral: Numeral): boolean {
  const next = ground.pieces[numeral.end];
  return next?.glued === true && next.kind === 'word' && numeral.form === 'digits';
}

/** "1) first, 2) second", "high-five", "a seven-figure sum". */
function isListNumber(ground: Ground, numeral: Numeral): boolean {
  const next = lowerAt(ground, numeral.end);
  if (next === ')' && !isOpened(ground, numeral.first)) return true;
  const joined = ground.pieces[numeral.first - 1];
  const inWord = joined?.text === '-' && joined.glued && ground.pieces[numeral.first]?.glued === true;
  if (inWord && numeral.form === 'words' && ground.pieces[numeral.first - 2]?.kind === 'word') return true;
  return (
    /^(?:figures?|digits?)$/.test(next) ||
    (next === '-' && /^(?:figures?|digits?)$/.test(lowerAt(ground, numeral.end + 1)))
  );
}

/** Whether a bracket opens not far before a piece. */
function isOpened(ground: Ground, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 12; before--)
    if (ground.pieces[before]?.text === '(') return true;
  return false;
}

/** "the 911 call", "dialled 999": numbers to call. */
function isEmergencyCall(ground: Ground, numeral: Numeral): boolean {
  if (!/^(?:911|999|112)$/.test(lowerAt(ground, numeral.first)) || numeral.end > numeral.first + 1) return false;
  const called = /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialling|dialing|ring|rang|phoned)$/;
  return (
    called.test(lowerAt(ground, numeral.first - 1)) ||
    /^(?:call|calls|caller|callers|dispatcher|dispatchers|operator|operators)$/.test(lowerAt(ground, numeral.end))
  );
}

/** "a 401(k) plan". */
const isPlan = (ground: Ground, numeral: Numeral): boolean =>
  lowerAt(ground, numeral.end) === '(' &&
  ground.pieces[numeral.end]?.glued === true &&
  /^[a-z]$/.test(lowerAt(ground, numeral.end + 1)) &&
  lowerAt(ground, numeral.end + 2) === ')';
