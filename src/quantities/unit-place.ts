import { type Draft, type Ground, lowerAt } from './draft.js';

/** Where a unit may start: past a hyphen, "-odd", and the article of "half a mile". */
export function unitPlace(ground: Ground, bare: Draft): number {
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

/** The piece behind a hyphen that joins a number to a word, or the piece itself. */
export const skipHyphen = (ground: Ground, at: number): number =>
  lowerAt(ground, at) === '-' && ground.pieces[at]?.glued && ground.pieces[at + 1]?.glued ? at + 1 : at;
