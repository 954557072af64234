import { mixHash, spreadAtoms } from '../../document/index.js';
import type { Configuration } from './configuration.js';
import { betweenClass, distanceClass } from './move-features.js';
import type { ParserWords } from './words.js';

/** How many features `fillSettling` sets. */
export const SETTLING_FEATURES = 2;

/**
 * What may settle the label of a new arc without the model: the dependent as a word, or else its tag and that of its first dependent, with the
 * parts of speech of dependent and head and the side. Sets the hashes of these features.
 */
export function fillSettling(
  { word, tag, pos }: ParserWords,
  { head, left }: Configuration,
  dependent: number,
  hashes: Int32Array,
): void {
  const h = head[dependent] as number;
  const side = dependent < h ? 1 : 2;
  hashes[0] = mixHash(mixHash(mixHash(side, word[dependent] as number), pos[dependent] as number), pos[h] as number);
  const tags = mixHash(mixHash(side + 2, tag[dependent] as number), tag[h] as number);
  hashes[1] = mixHash(tags, tag[left[dependent] as number] as number);
}

/** Fills in what there is to see of the arc from `dependent` to its head, which has just been built, in the order of `LABEL_ATOMS`. */
export function fillLabelAtoms(words: ParserWords, at: Configuration, dependent: number, atoms: Int32Array): void {
  const { word, lemma, cluster, tag, pos } = words;
  const { count, left, left2, right, label } = at;
  const d = dependent;
  const h = at.head[d] as number;
  const dl = left[d] as number;
  const dr = right[d] as number;
  const leftward = d < h;
  // The dependent itself is already the outermost on its side.
  const hl = leftward ? (left2[h] as number) : (left[h] as number);
  const hr = leftward ? (right[h] as number) : (at.right2[h] as number);
  const b0 = at.next;
  const under = at.size > 1 ? (at.stack[at.size - (leftward ? 1 : 2)] as number) : count;
  let to = 0;
  atoms[to++] = leftward ? 1 : 2;
  atoms[to++] = word[h] as number;
  atoms[to++] = lemma[h] as number;
  atoms[to++] = cluster[h] as number;
  atoms[to++] = tag[h] as number;
  atoms[to++] = pos[h] as number;
  atoms[to++] = word[d] as number;
  atoms[to++] = lemma[d] as number;
  atoms[to++] = cluster[d] as number;
  atoms[to++] = tag[d] as number;
  atoms[to++] = pos[d] as number;
  atoms[to++] = word[dl] as number;
  atoms[to++] = tag[dl] as number;
  atoms[to++] = label[dl] as number;
  atoms[to++] = label[left2[d] as number] as number;
  atoms[to++] = word[dr] as number;
  atoms[to++] = tag[dr] as number;
  atoms[to++] = label[dr] as number;
  atoms[to++] = at.leftLabels[d] as number;
  atoms[to++] = at.rightLabels[d] as number;
  atoms[to++] = at.leftLabels[h] as number;
  atoms[to++] = at.rightLabels[h] as number;
  atoms[to++] = label[hl] as number;
  atoms[to++] = tag[hl] as number;
  atoms[to++] = label[hr] as number;
  atoms[to++] = word[hr] as number;
  atoms[to++] = tag[hr] as number;
  atoms[to++] = distanceClass(leftward ? h - d : d - h);
  atoms[to++] = leftward ? betweenClass(words, d, h) : betweenClass(words, h, d);
  atoms[to++] = d > 0 ? (tag[d - 1] as number) : 0;
  atoms[to++] = tag[d + 1] as number;
  atoms[to++] = d > 0 ? (word[d - 1] as number) : 0;
  atoms[to++] = word[d + 1] as number;
  atoms[to++] = h > 0 ? (tag[h - 1] as number) : 0;
  atoms[to++] = tag[h + 1] as number;
  atoms[to++] = tag[b0] as number;
  atoms[to++] = word[b0] as number;
  atoms[to++] = tag[under] as number;
  atoms[to++] = word[under] as number;
  atoms[to++] = label[h] as number;
  atoms[to++] = at.rightCount[d] as number;
  spreadAtoms(atoms);
}
