import { type Draft, type Ground, lowerAt } from './draft.js';

/** "6ft 3in", "five feet, ten inches": one length in feet; "8st 4lb": one weight in stones. */
export function withLesserUnit(ground: Ground, draft: Draft): Draft {
  const at = lowerAt(ground, draft.end) === '-' ? draft.end + 1 : draft.end;
  const pounds = Number(ground.pieces[at]?.text ?? Number.NaN);
  if (draft.unit === 'stone' && draft.value !== null && pounds < 14 && /^lbs?$/.test(lowerAt(ground, at + 1)))
    return { ...draft, end: at + 2, value: Number((draft.value + pounds / 14).toPrecision(12)) };
  const lesser = ground.numeralAt.get(/^(?:,|and)$/.test(lowerAt(ground, at)) ? at + 1 : at);
  const inches = lesser?.value ?? Number.NaN;
  const unit = lesser?.end ?? at;
  const marked = draft.unit === 'foot' && /^(?:in|ins|inch|inches)$/.test(lowerAt(ground, unit));
  if (!marked || !(inches >= 0 && inches < 12) || draft.value === null) return draft;
  return { ...draft, end: unit + 1, value: Number((draft.value + inches / 12).toPrecision(12)) };
}

/** A quotation that is this many pieces long is not looked for. */
const FARTHEST = 60;

/** "30'": feet by their mark, where no quotation is open that it would close. */
export function asFeet(ground: Ground, bare: Draft): Draft | null {
  const mark = ground.pieces[bare.end];
  if (!/^['’′]$/.test(mark?.text ?? '') || !mark?.glued || ground.pieces[bare.end + 1]?.glued) return null;
  const opened = ground.pieces
    .slice(Math.max(0, bare.first - FARTHEST), bare.first)
    .some((piece) => /^['‘]/.test(piece.text) && !piece.glued);
  return opened || bare.form !== 'digits'
    ? null
    : { ...bare, end: bare.end + 1, unit: 'foot', kind: 'length', unitBy: 'word' };
}

/** "6'3\"": feet and inches by their marks. */
export function asHeight(ground: Ground, bare: Draft): Draft | null {
  const [feet, inches, close] = [bare.end, bare.end + 1, bare.end + 2].map((at) => ground.pieces[at]);
  const marks = /^['’′]$/.test(feet?.text ?? '') && /^["”″]$/.test(close?.text ?? '');
  const glued = feet?.glued && inches?.glued && close?.glued && inches.kind === 'number';
  if (!marks || !glued || bare.value === null || bare.value > 9) return null;
  const value = Number((bare.value + Number(inches.text) / 12).toPrecision(12));
  return { ...bare, end: bare.end + 3, value, unit: 'foot', kind: 'length', unitBy: 'word' };
}
