import { type Draft, type Ground, lowerAt } from './draft.js';
import { AFTER, BEFORE } from './lexicon/modifiers.js';
import { indexPhrases, phraseAt } from './phrases.js';
import type { Modifier } from './types.js';

const AFTER_INDEX = indexPhrases(AFTER);
const LONGEST = 4;
/** The last pieces of the phrases that stand before a number: most words before a number are none of them. */
const LAST_PIECES: ReadonlySet<string> = new Set(
  [...BEFORE.keys()].map((form) => (form.endsWith('.') ? '.' : form.slice(form.lastIndexOf(' ') + 1))),
);

/** The draft with how exactly it holds, from the words before the number ("more than", "an estimated") or after it ("or so"). */
export function withModifier(ground: Ground, draft: Draft): Draft {
  const inside = ground.pieces[draft.numberEnd]?.text === '-' ? draft.numberEnd + 1 : draft.numberEnd;
  const after = phraseAt(AFTER_INDEX, ground.pieces, draft.end) ?? phraseAt(AFTER_INDEX, ground.pieces, inside);
  // "30 people, at least 10 of them children": the words belong to the next number.
  const own = after && !ground.numeralAt.has(after.end) && !isJoint(ground, draft) ? after.value : undefined;
  const modifier = before(ground, draft) ?? own;
  return modifier && draft.modifier === 'exact' ? { ...draft, modifier } : draft;
}

/** "5.5% plus a bonus": a word that adds something, and bounds nothing. */
function isJoint(ground: Ground, draft: Draft): boolean {
  const next = ground.pieces[draft.end + 1];
  return lowerAt(ground, draft.end) === 'plus' && next !== undefined && next.kind !== 'mark';
}

function before(ground: Ground, draft: Draft): Modifier | undefined {
  let end = draft.first;
  if (lowerAt(ground, end - 1) === '-' && ground.pieces[end]?.glued) end--;
  if (draft.kind === 'age') end = beforeAge(ground, end);
  if (/^(?:an?|the|another)$/.test(lowerAt(ground, end - 1)) && lowerAt(ground, end - 1) !== 'the') end--;
  const found = endingAt(ground, end);
  if (!found) return undefined;
  return found.text === 'over' && draft.kind === 'duration' && !isBound(ground, found.first)
    ? undefined
    : found.modifier;
}

/** "under the age of 5", "aged over 65". */
function beforeAge(ground: Ground, end: number): number {
  const ofAge = lowerAt(ground, end - 1) === 'of' && /^ages?$/.test(lowerAt(ground, end - 2));
  return ofAge ? end - (lowerAt(ground, end - 3) === 'the' ? 3 : 2) : end;
}

/** The longest phrase of the lexicon that ends right before a piece. */
function endingAt(ground: Ground, end: number): { modifier: Modifier; first: number; text: string } | null {
  if (!LAST_PIECES.has(lowerAt(ground, end - 1))) return null;
  for (let length = LONGEST; length >= 1; length--) {
    const first = end - length;
    if (first < 0) continue;
    let text = lowerAt(ground, first);
    for (let at = first + 1; at < end; at++) text += lowerAt(ground, at) === '.' ? '.' : ` ${lowerAt(ground, at)}`;
    const modifier = BEFORE.get(text);
    if (modifier) return { modifier, first, text };
  }
  return null;
}

/** "for over two years" bounds; "rose over two years" says when. */
function isBound(ground: Ground, at: number): boolean {
  const piece = ground.pieces[at - 1];
  if (!piece) return true;
  return (
    /^(?:ADP|AUX|ADV|CCONJ|PUNCT)$/.test(piece.pos) || /^(?:lasted|lasts|took|takes|spent|been|a|an)$/.test(piece.lower)
  );
}
