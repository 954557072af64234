import { mixHash } from './hash.js';

/**
 * Adds to the scores of three classes the weights of the features of one stage's templates, compiled (see model/compile-templates.ts): takes
 * the model's `pairsOf`, 32 less its bits, and atoms after `spreadAtoms`. The first class gets nothing.
 */
export type PairStage = (pairs: Int32Array, shift: number, atoms: Int32Array, scores: Int32Array) => void;

/** The same for models of more classes: sets the places of the features' rows among the entries of a model, and returns their number. */
export type RowStage = (starts: Int32Array, shift: number, atoms: Int32Array, rows: Int32Array) => number;

/** The stages of a model's templates, each asked where those before it leave doubt, and of how many atoms they take. */
export interface CompiledStages<Stage> {
  readonly atoms: number;
  readonly stages: readonly Stage[];
}

/** No stage has more templates than this: the room that a `RowStage` needs. */
export const MOST_TEMPLATES = 128;

/** A factor for each place in a list of atoms. */
const FACTORS = Int32Array.from({ length: 128 }, (_, place) => mixHash(mixHash(0x51ed270b, place), place) | 1);

/**
 * Makes atoms ready for the templates, in place: multiplies each by a factor of its own, so that the hash of several atoms together
 * is a sum, which costs a fraction of mixing one into the other (multilinear hashing; Lemire and Kaser 2014, Strongly Universal String
 * Hashing is Fast).
 */
export function spreadAtoms(atoms: Int32Array): void {
  for (let place = 0; place < atoms.length; place++) {
    atoms[place] = Math.imul(atoms[place] as number, FACTORS[place] as number);
  }
}
