import type { Range } from '../document/index.js';
import type { Mark } from './marks.js';

/** A pair of marks, or an opening one whose partner is missing, within one block. */
export interface MarkedStretch {
  readonly open: Mark;
  /** Null where no mark closes it. */
  readonly close: Mark | null;
  /** Where the words inside end; for a stretch that is not closed, before the mark that shows it or at the block's end. */
  readonly contentEnd: number;
}

/** Nobody nests deeper than this: marks that would are dropped. */
const DEEPEST = 6;
/** A mark is sought past so many single ones, which are apostrophes. */
const APOSTROPHES = 8;
/** Single marks farther apart than this, in UTF-16 code units, are apostrophes. */
const LONGEST_SINGLE = 3000;

interface Pairing {
  readonly marks: readonly Mark[];
  readonly block: Range;
  readonly goesOn: boolean;
  readonly stack: { readonly open: Mark; readonly closesAt: number | null }[];
  readonly found: MarkedStretch[];
}

/**
 * Pairs the marks of one block by a stack, in one pass.
 *
 * A mark that opens inside an open quotation of its own width nests where the marks after it suffice to close both; otherwise the outer
 * one was never closed and ends before it, unless it opens the block and `goesOn` in the next one. A closing mark without an
 * opening one is dropped.
 */
export function pairMarks(marks: readonly Mark[], block: Range, goesOn: boolean): MarkedStretch[] {
  const pairing: Pairing = { marks, block, goesOn, stack: [], found: [] };
  const settles = outcomesAfter(marks);
  marks.forEach((mark, index) => {
    if (mark.width === 'single') single(pairing, index);
    else double(pairing, index, settles);
  });
  endUnclosed(pairing, block.end);
  return pairing.found.sort((a, b) => a.open.start - b.open.start);
}

/**
 * For each mark, the lowest depth that the double marks from there to the block's end reach, counted from 0: a quotation
 * at depth n before it gets closed where this is -n or less.
 */
function outcomesAfter(marks: readonly Mark[]): readonly number[] {
  const lowest: number[] = new Array(marks.length + 1).fill(0);
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark;
    const next = lowest[index + 1] as number;
    const step = mark.width === 'single' ? 0 : mark.canOpen && !mark.canClose ? 1 : -1;
    lowest[index] = Math.min(0, step + next);
  }
  return lowest;
}

function double(pairing: Pairing, index: number, settles: readonly number[]): void {
  const mark = pairing.marks[index] as Mark;
  const depth = pairing.stack.filter((entry) => entry.open.width === 'double').length;
  const rest = settles[index + 1] as number;
  const isInches = mark.doubtful && depth > 0 && rest <= -depth;
  if (isInches) return;
  if (depth > 0 && mark.canClose) closeDouble(pairing, mark);
  else if (mark.canOpen && depth < DEEPEST) {
    const outerGoesOn = pairing.goesOn && pairing.stack[0]?.open.start === pairing.block.start && rest <= -depth;
    const nests = depth === 0 || rest <= -(depth + 1) || outerGoesOn;
    if (!nests && sharesClose(pairing, index)) return;
    if (!nests) endUnclosed(pairing, mark.start);
    pairing.stack.push({ open: mark, closesAt: null });
  }
}

/**
 * Whether a mark opens words that end with the words around them, and one mark closes both: “He told me to “go home.” The outer quotation
 * opens the block, no punctuation parts the inner one from it, and the next mark closes a sentence or a clause.
 */
function sharesClose({ marks, block, stack }: Pairing, index: number): boolean {
  const mark = marks[index];
  const next = marks.slice(index + 1, index + 1 + APOSTROPHES).find(({ width }) => width === 'double');
  const closes = next?.canClose === true && next.punctuated;
  return stack.length === 1 && stack[0]?.open.start === block.start && mark?.punctuated === false && closes;
}

function closeDouble({ stack, found }: Pairing, close: Mark): void {
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (entry.open.width === 'single') continue;
    found.push({ open: entry.open, close, contentEnd: close.start });
    return;
  }
}

function single(pairing: Pairing, index: number): void {
  const { marks, stack, found } = pairing;
  const mark = marks[index] as Mark;
  const top = stack.at(-1);
  if (top?.open.width === 'single') {
    if (top.closesAt !== index) return;
    stack.pop();
    found.push({ open: top.open, close: mark, contentEnd: mark.start });
    return;
  }
  if (!mark.canOpen) return;
  const closesAt = closingSingle(marks, index);
  if (closesAt !== null) stack.push({ open: mark, closesAt });
}

/**
 * The index of the single mark that closes the one at `index`: the first that is surely no apostrophe, else the first that may be.
 * Double quotations between them are stepped over; the end of the one around them ends the search.
 */
function closingSingle(marks: readonly Mark[], index: number): number | null {
  const open = marks[index] as Mark;
  let doubtful: number | null = null;
  let nested = 0;
  for (let at = index + 1; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (mark.start - open.end > LONGEST_SINGLE) break;
    if (mark.width === 'double') nested += stepOf(mark, nested);
    if (nested < 0 || (mark.width === 'single' && mark.canOpen && !mark.canClose)) break;
    const closes = mark.width === 'single' && nested === 0 && mark.canClose && mark.start > open.end;
    if (closes && !mark.doubtful) return at;
    if (closes) doubtful ??= at;
  }
  return doubtful;
}

/** How a double mark changes the depth, where `depth` quotations are open. */
function stepOf(mark: Mark, depth: number): 1 | -1 {
  return mark.canOpen && !(mark.canClose && depth > 0) ? 1 : -1;
}

function endUnclosed({ stack, found }: Pairing, contentEnd: number): void {
  for (const entry of stack.splice(0)) {
    if (entry.open.width === 'double') found.push({ open: entry.open, close: null, contentEnd });
  }
}
