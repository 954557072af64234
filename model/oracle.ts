import {
  type Configuration,
  canLeft,
  canRight,
  canShift,
  LEFT,
  RIGHT,
  SHIFT,
} from '../src/syntax/parser/configuration.js';

/** A gold tree, with the dependents of each word at hand. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly dependents: readonly (readonly number[])[];
}

export function goldTree(heads: Int32Array): GoldTree {
  const dependents: number[][] = Array.from(heads, () => []);
  heads.forEach((head, index) => {
    if (head >= 0) dependents[head]?.push(index);
  });
  return { heads, dependents };
}

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): writes to `costs` how many gold arcs each move
 * puts out of reach, Infinity for moves that are not legal.
 */
export function moveCosts(gold: GoldTree, at: Configuration, onStack: Uint8Array, costs: Float64Array): void {
  const { stack, size, next } = at;
  const s0 = stack[size - 1] as number;
  const s1 = stack[size - 2] as number;
  costs.fill(Number.POSITIVE_INFINITY);
  if (canShift(at)) costs[SHIFT] = shiftCost(gold, next, s0, onStack);
  if (size === 0) return;
  const head = gold.heads[s0] as number;
  let waiting = 0;
  for (const dependent of gold.dependents[s0] as number[]) if (dependent >= next) waiting++;
  if (canLeft(at)) {
    const lost = head === -1 || (size > 1 && head === s1) || head > next;
    costs[LEFT] = waiting + (lost ? 1 : 0);
  }
  if (canRight(at)) costs[RIGHT] = waiting + (head === -1 || head >= next ? 1 : 0);
}

/** A word that goes on the stack can no longer have a head there but the top, nor a dependent. */
function shiftCost(gold: GoldTree, word: number, top: number | undefined, onStack: Uint8Array): number {
  const head = gold.heads[word] as number;
  let cost = head >= 0 && onStack[head] === 1 && head !== top ? 1 : 0;
  for (const dependent of gold.dependents[word] as number[]) cost += onStack[dependent] as number;
  return cost;
}

/** Lifts the arcs of a tree that cross others, the shortest first, until none does (Nivre and Nilsson 2005). */
export function projective(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (;;) {
    const crossing = shortestCrossing(lifted);
    if (crossing < 0) return lifted;
    lifted[crossing] = lifted[lifted[crossing] as number] as number;
  }
}

/** The dependent of the shortest arc that spans a word which its head does not dominate, or -1. */
function shortestCrossing(heads: Int32Array): number {
  let found = -1;
  let shortest = Number.POSITIVE_INFINITY;
  heads.forEach((head, dependent) => {
    if (head < 0) return;
    const length = Math.abs(head - dependent);
    if (length >= shortest) return;
    for (let between = Math.min(head, dependent) + 1; between < Math.max(head, dependent); between++) {
      let up = between;
      while (up >= 0 && up !== head) up = heads[up] as number;
      if (up === head) continue;
      found = dependent;
      shortest = length;
      return;
    }
  });
  return found;
}
