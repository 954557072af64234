import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldTree, moveCosts, projective } from '../../model/oracle.js';
import {
  type Configuration,
  initialConfiguration,
  isFinal,
  move,
  SHIFT,
} from '../../src/syntax/parser/configuration.js';

/** Trees of up to twelve words: each word but the root hangs from one that was drawn before it. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .chain((draws) => fc.tuple(fc.constant(draws), fc.shuffledSubarray([...draws.keys()], { minLength: draws.length })))
  .map(([draws, order]) => {
    const heads = new Int32Array(draws.length).fill(-1);
    order.forEach((word, nth) => {
      if (nth > 0) heads[word] = order[(draws[nth] as number) % nth] as number;
    });
    return heads;
  });

/** Makes moves that `choose` picks by their costs, until the tree is whole. */
function build(heads: Int32Array, choose: (costs: number[], at: Configuration) => number): Configuration {
  const gold = goldTree(heads);
  const at = initialConfiguration(heads.length);
  const onStack = new Uint8Array(heads.length + 1);
  const costs = new Float64Array(3);
  while (!isFinal(at)) {
    moveCosts(gold, at, onStack, costs);
    const kind = choose([...costs], at);
    if (kind === SHIFT) onStack[at.next] = 1;
    const dependent = move(at, kind);
    if (dependent >= 0) onStack[dependent] = 0;
  }
  return at;
}

const headsOf = (at: Configuration): number[] => [...at.head.subarray(0, at.count)];

describe('the oracle', () => {
  it('leads to every tree without crossing arcs, by moves that cost nothing', () => {
    fc.assert(
      fc.property(trees.map(projective), (heads) => {
        const built = build(heads, (costs) => {
          expect(Math.min(...costs)).toBe(0);
          return costs.indexOf(0);
        });
        expect(headsOf(built)).toEqual([...heads]);
      }),
    );
  });

  it('costs each move the arcs that no later move can bring back', () => {
    fc.assert(
      fc.property(trees.map(projective), fc.infiniteStream(fc.nat({ max: 2 })), (heads, picks) => {
        let lost = 0;
        const built = build(heads, (costs) => {
          const legal = [0, 1, 2].filter((kind) => costs[kind] !== Number.POSITIVE_INFINITY);
          const kind = legal[(picks.next().value as number) % legal.length] as number;
          lost += costs[kind] as number;
          return kind;
        });
        expect(headsOf(built).filter((head, word) => head !== heads[word])).toHaveLength(lost);
      }),
    );
  });

  it('lifts arcs until none cross, and leaves other trees alone', () => {
    expect([...projective(Int32Array.of(2, 3, -1, 2))]).toEqual([2, 2, -1, 2]);
    expect([...projective(Int32Array.of(1, -1, 1))]).toEqual([1, -1, 1]);
  });
});
