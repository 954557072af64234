import type { EntityType } from '../types.js';

/** What the trained recogniser tells apart; groups and events come from lists. */
export const RECOGNISED_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/**
 * The labels of tokens: O outside names, and for each type the beginning, inside and end of a name of several tokens and the single token
 * that is a name (BIOES; Ratinov and Roth 2009 call it BILOU).
 */
export const LABELS: readonly string[] = [
  'O',
  ...RECOGNISED_TYPES.flatMap((type) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`)),
];

/** The label of a token outside names. */
export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/** The label of a token at `place` (0 to 3 for B, I, E, S) in a name of `type`. */
const labelOf = (type: EntityType, place: number) => 1 + 4 * RECOGNISED_TYPES.indexOf(type) + place;

/** Whether the label `next` may stand after `label`; -1 stands for the sentence's edge on either side. */
export function mayFollow(label: number, next: number): boolean {
  const open = label > OUTSIDE && ((label - 1) % 4 === BEGIN || (label - 1) % 4 === INSIDE);
  const goesOn = next > OUTSIDE && ((next - 1) % 4 === INSIDE || (next - 1) % 4 === END);
  if (!open && !goesOn) return true;
  return open && goesOn && Math.floor((label - 1) / 4) === Math.floor((next - 1) / 4);
}

/** A name among the tokens of a sentence: from `first` to before `end`, counted from the sentence's first token. */
export interface LabelledName {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
}

/** Labels for the tokens of a sentence of `count` tokens with the given names, which do not overlap. */
export function labelsOf(names: readonly LabelledName[], count: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { first, end, type } of names) {
    if (end - first === 1) labels[first] = labelOf(type, SINGLE);
    else {
      labels.fill(labelOf(type, INSIDE), first, end);
      labels[first] = labelOf(type, BEGIN);
      labels[end - 1] = labelOf(type, END);
    }
  }
  return labels;
}

/** The names that labels stand for. Takes labels that follow each other as `mayFollow` allows. */
export function namesOf(labels: Uint8Array): LabelledName[] {
  const names: LabelledName[] = [];
  let first = 0;
  labels.forEach((label, at) => {
    if (label === OUTSIDE) return;
    const place = (label - 1) % 4;
    if (place === BEGIN || place === SINGLE) first = at;
    if (place === END || place === SINGLE) {
      names.push({ first, end: at + 1, type: RECOGNISED_TYPES[Math.floor((label - 1) / 4)] as EntityType });
    }
  });
  return names;
}
