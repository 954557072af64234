import { spreadAtoms } from '../../document/index.js';
import type { Configuration } from './configuration.js';

import type { ParserWords } from './words.js';

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

/** Fills in what there is to see of a configuration, in the order of `MOVE_ATOMS`. */
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
