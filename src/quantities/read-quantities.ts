import { type Document, readableSentences, spanOf } from '../document/index.js';
import { mayHoldNumeral, type NumberedSentence, numberedSentence, type Piece } from '../numerals/index.js';
import { extractTimes, type Time } from '../times/index.js';
import type { Draft, Ground } from './draft.js';
import { withLengthsOfTime } from './lengths-of-time.js';
import { withModifier } from './modifiers.js';
import { asPeople } from './people.js';
import { joinRanges } from './ranges.js';
import { readQuantity } from './read-quantity.js';
import { withUnitsSaidBefore } from './shared-units.js';
import type { Quantity } from './types.js';

/** The quantities of a Document, in order. */
export function readQuantities(doc: Document): readonly Quantity[] {
  const quantities: Quantity[] = [];
  const times = extractTimes(doc);
  let time = 0;
  for (const one of readableSentences(doc)) {
    while ((times[time]?.end ?? Number.POSITIVE_INFINITY) <= one.start) time++;
    const here: Time[] = [];
    for (let index = time; (times[index]?.start ?? Number.POSITIVE_INFINITY) < one.end; index++) {
      here.push(times[index] as Time);
    }
    if (here.length === 0 && !mayHoldNumeral(one.text)) continue;
    const sentence = numberedSentence(doc, one);
    if (sentence.numerals.length === 0 && here.length === 0) continue;
    for (const draft of draftsOf(doc, sentence, here))
      quantities.push(quantity(doc, sentence, draft, quantities.length + 1));
  }
  return quantities;
}

function draftsOf(doc: Document, sentence: NumberedSentence, times: readonly Time[]): readonly Draft[] {
  const ground = groundOf(sentence, times);
  const drafts: Draft[] = [];
  let end = 0;
  for (const numeral of sentence.numerals) {
    if (numeral.first < end || ground.isTaken(numeral.first)) continue;
    const draft = readQuantity(doc, ground, numeral);
    if (!draft) continue;
    drafts.push(draft);
    end = draft.end;
  }
  const whole = [...withLengthsOfTime(ground, times, drafts)].sort((a, b) => a.first - b.first);
  const joined = joinRanges(
    ground,
    whole.map((draft) => asPeople(ground, draft)),
  );
  const all = withUnitsSaidBefore(ground, joined);
  return inBrackets(
    ground,
    all.map((draft) => withModifier(ground, draft)),
  );
}

/** "more than 100 km (60 miles)": the same amount in another unit holds as exactly. */
function inBrackets(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const bracketed = ground.pieces[draft.first - 1]?.text === '(' && ground.pieces[draft.end]?.text === ')';
    const translates =
      before?.end === draft.first - 1 && bracketed && before.unitBy !== null && draft.unitBy !== 'noun';
    return translates && draft.modifier === 'exact' && draft.unit !== before.unit
      ? { ...draft, modifier: before.modifier }
      : draft;
  });
}

/** Dates, clock times and repeated times take their pieces; a length of time is a quantity too. */
function groundOf(sentence: NumberedSentence, times: readonly Time[]): Ground {
  const taken = new Set<number>();
  let at = 0;
  for (const time of times) {
    while ((sentence.pieces[at]?.end ?? Number.POSITIVE_INFINITY) <= time.start) at++;
    if (time.kind === 'duration') continue;
    for (let index = at; (sentence.pieces[index]?.start ?? time.end) < time.end; index++) taken.add(index);
  }
  return { ...sentence, isTaken: (piece) => taken.has(piece) };
}

function quantity(doc: Document, sentence: NumberedSentence, draft: Draft, nth: number): Quantity {
  const first = sentence.pieces[draft.first] as Piece;
  const trailing = sentence.pieces[draft.end - 1]?.lower === 'of' && draft.end - 1 > draft.first;
  const last = sentence.pieces[draft.end - (trailing ? 2 : 1)] as Piece;
  const { kind, value, unit, modifier } = draft;
  const bounds = value === null && draft.min !== null && draft.max !== null && draft.min > draft.max;
  return {
    id: `n${nth}`,
    ...spanOf(doc.text, first.start, last.end),
    kind,
    value,
    min: bounds ? draft.max : draft.min,
    max: bounds ? draft.min : draft.max,
    unit,
    modifier,
  };
}
