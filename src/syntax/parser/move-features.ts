import { readStages, spreadAtoms } from '../../document/index.js';
import type { Configuration } from './configuration.js';

import type { ParserWords } from './words.js';

/**
 * What the choice of a move looks at. s0, s1, s2 are the words on top of the stack, b0 … b3 the first not yet read; `l` and `r` are
 * the outermost dependents of a word, `l2` and `r2` those next to them; p0 and p1 the words of the text before and after one.
 * `.w` is the word, `.m` its lemma, `.c` its cluster, `.t` its tag, `.u` its universal part of speech, `.l` the label of its arc;
 * `.nl` and `.nr` how many dependents it has on a side, `.sl` and `.sr` the set of their labels; `.d` a distance, `.between` what stands between.
 */
const ATOMS = `
  s0.w s0.m s0.c s0.t s0.u s1.w s1.m s1.c s1.t s1.u s2.w s2.t b0.w b0.m b0.c b0.t b0.u b1.w b1.c b1.t b2.w b2.t b3.t
  s0l.w s0l.t s0l.l s0l2.t s0l2.l s0r.w s0r.t s0r.l s0r2.t s0r2.l
  s1l.w s1l.t s1l.l s1r.w s1r.t s1r.l s1r2.l b0l.w b0l.t b0l.l b0l2.t b0l2.l
  s0.nl s0.nr s0.sl s0.sr s1.nl s1.nr s1.sl s1.sr b0.nl b0.sl
  s0p0.t s0p1.t s1p1.t b0p0.t sb.d ss.d sb.between ss.between stack.size s0rr.t
`
  .trim()
  .split(/\s+/);

/** The templates, in stages: first those that decide most moves; where they leave doubt, the next are asked too. */
export const MOVE_STAGES = readStages(ATOMS, [
  `
  b0.t+b0.sl s0.u+s1.u+b0.u+stack.size s0.t+s0p1.t+b0.t+b1.t s0.t+s0l.t+b0.t s0.t+s1.t+s1r.l s0.m+s0.sr+b0.t
  s0.t+s0p1.t+b0p0.t+b0.t b0.w+sb.d s0.t+s0r.l+s0r2.l s0.t+s0l.l+s0r.l+b0.t s0.w+s0.nr s0.t+s1.t s0.t+b0.t+b0l.w
  s0.t+b0.t+sb.between s1.w+b0.t s0.t+s1.t+s0l.t b0.m s0.t+b0.t+sb.d s0.t+b0.w s1.t+s1.nl
  `,
  `
  s0.t+s1.c+b0.t s0.w+b0.t s1.t+s1.sl+s1.sr+s0.t s0.t+b0.t+b1.t s0.w+s1.t+b0.t s0.w+ss.d s0p0.t+s0.t+b0.t+b1.t b0.t
  s0.u+s0p1.t+s1.u b0.t+b1.t s0.t+s0.nr s0.t+b0.t+b0l.l b0.u+b1.t+stack.size s0.c+s1.t+b0.t s0.w+s0l.l+b0.t b2.w
  `,
  `
  s0.t s2.t s0.t+sb.d s1.t s0.t+s0.nl b1.w b1.t b0.t+b1.t+b2.t b1.c b0.t+b0.nl s0.t+s0l.l+s0l2.l b0.t+b0l.l+b0l2.l
  s1.t+ss.d s0.t+s0.sl s2.t+b0.t b0.t+sb.d b3.t s0.c b0.c b2.t s0.t+s0.sr s0.t+b0.c s0.t+s1.c s1.w s1.t+b0.t
  s0.t+b0.t+b1.c b0.w+b1.t s0.c+b0.c
  `,
  `
  s1.t+s1.nr s0.m s1.t+s1.sl b0.w+b0.sl b0.w s0.w+sb.d s0.c+b0.t s0.w s1.m s1.c s0.c+s1.c s0.c+s1.t s1.t+b0.w
  s0.t+s1.c+b0.c s0.t+s1.t+b0.c s0.t+b0.t+b1.w s0.t+b0.t+b1.t+b2.t s0.t+s1.t+s2.t s0.t+b0.t+b0l.t s0.t+s1.t+s1l.t
  s0.t+s1.t+s0r.t s1.t+s1r.t+b0.t s1.t+s1r.l+s1r2.l s0.t+s0l.w+b0.t s0.t+s1.t+s0l.w s0.w+s0.sl s0.w+s0.sr s1.t+s1.sr
  s0.t+b0.t+b0.sl+s0.sl s0.t+s1.t+ss.d s0.t+s1.t+ss.between s0p0.t+s0.t+b0.t+b0p0.t s1.t+s1p1.t+s0p0.t+s0.t
  s0rr.t+s0.t+b0.t
  `,
]);

/** Room for what the choice of a move looks at, to be filled again and again. */
export const moveAtoms = (): Int32Array => new Int32Array(ATOMS.length);

/** Distances fall into classes: 1, 2, 3, 4, 5 to 6, 7 to 9, 10 to 15 and more. */
export function distanceClass(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  return distance <= 15 ? 7 : 8;
}

/** What stands between two words: marks, conjunctions and verbs, each none, one or more. */
export function betweenClass(words: ParserWords, from: number, to: number): number {
  const { marks, conjunctions, verbs } = words;
  const count = (column: Uint16Array) =>
    Math.min(2, (column[to] as number) - (column[Math.min(from + 1, to)] as number));
  return 1 + count(marks) + 3 * count(conjunctions) + 9 * count(verbs);
}

/** Fills in what there is to see of a configuration. */
export function fillMoveAtoms(words: ParserWords, at: Configuration, atoms: Int32Array): void {
  const { word, lemma, cluster, tag, pos } = words;
  const { count, stack, size, next, left, left2, right, right2, label } = at;
  const s0 = size > 0 ? (stack[size - 1] as number) : count;
  const s1 = size > 1 ? (stack[size - 2] as number) : count;
  const s2 = size > 2 ? (stack[size - 3] as number) : count;
  const b0 = next;
  const b1 = Math.min(next + 1, count);
  const b2 = Math.min(next + 2, count);
  const b3 = Math.min(next + 3, count);
  const s0l = left[s0] as number;
  const s0l2 = left2[s0] as number;
  const s0r = right[s0] as number;
  const s0r2 = right2[s0] as number;
  const s1l = left[s1] as number;
  const s1r = right[s1] as number;
  const b0l = left[b0] as number;
  const b0l2 = left2[b0] as number;
  let to = 0;
  atoms[to++] = word[s0] as number;
  atoms[to++] = lemma[s0] as number;
  atoms[to++] = cluster[s0] as number;
  atoms[to++] = tag[s0] as number;
  atoms[to++] = pos[s0] as number;
  atoms[to++] = word[s1] as number;
  atoms[to++] = lemma[s1] as number;
  atoms[to++] = cluster[s1] as number;
  atoms[to++] = tag[s1] as number;
  atoms[to++] = pos[s1] as number;
  atoms[to++] = word[s2] as number;
  atoms[to++] = tag[s2] as number;
  atoms[to++] = word[b0] as number;
  atoms[to++] = lemma[b0] as number;
  atoms[to++] = cluster[b0] as number;
  atoms[to++] = tag[b0] as number;
  atoms[to++] = pos[b0] as number;
  atoms[to++] = word[b1] as number;
  atoms[to++] = cluster[b1] as number;
  atoms[to++] = tag[b1] as number;
  atoms[to++] = word[b2] as number;
  atoms[to++] = tag[b2] as number;
  atoms[to++] = tag[b3] as number;
  atoms[to++] = word[s0l] as number;
  atoms[to++] = tag[s0l] as number;
  atoms[to++] = label[s0l] as number;
  atoms[to++] = tag[s0l2] as number;
  atoms[to++] = label[s0l2] as number;
  atoms[to++] = word[s0r] as number;
  atoms[to++] = tag[s0r] as number;
  atoms[to++] = label[s0r] as number;
  atoms[to++] = tag[s0r2] as number;
  atoms[to++] = label[s0r2] as number;
  atoms[to++] = word[s1l] as number;
  atoms[to++] = tag[s1l] as number;
  atoms[to++] = label[s1l] as number;
  atoms[to++] = word[s1r] as number;
  atoms[to++] = tag[s1r] as number;
  atoms[to++] = label[s1r] as number;
  atoms[to++] = label[right2[s1] as number] as number;
  atoms[to++] = word[b0l] as number;
  atoms[to++] = tag[b0l] as number;
  atoms[to++] = label[b0l] as number;
  atoms[to++] = tag[b0l2] as number;
  atoms[to++] = label[b0l2] as number;
  atoms[to++] = at.leftCount[s0] as number;
  atoms[to++] = at.rightCount[s0] as number;
  atoms[to++] = at.leftLabels[s0] as number;
  atoms[to++] = at.rightLabels[s0] as number;
  atoms[to++] = at.leftCount[s1] as number;
  atoms[to++] = at.rightCount[s1] as number;
  atoms[to++] = at.leftLabels[s1] as number;
  atoms[to++] = at.rightLabels[s1] as number;
  atoms[to++] = at.leftCount[b0] as number;
  atoms[to++] = at.leftLabels[b0] as number;
  atoms[to++] = s0 > 0 ? (tag[s0 - 1] as number) : 0;
  atoms[to++] = s0 < count ? (tag[s0 + 1] as number) : 0;
  atoms[to++] = s1 < count ? (tag[s1 + 1] as number) : 0;
  atoms[to++] = b0 > 0 ? (tag[b0 - 1] as number) : 0;
  atoms[to++] = s0 < count ? distanceClass(b0 - s0) : 0;
  atoms[to++] = s1 < count ? distanceClass(s0 - s1) : 0;
  atoms[to++] = s0 < count ? betweenClass(words, s0, b0) : 0;
  atoms[to++] = s1 < count ? betweenClass(words, s1, s0) : 0;
  atoms[to++] = Math.min(size, 5);
  atoms[to++] = tag[right[s0r] as number] as number;
  spreadAtoms(atoms);
}
