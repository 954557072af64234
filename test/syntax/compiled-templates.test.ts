import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveStages } from '../../model/compiled/moves.js';
import { tagStages } from '../../model/compiled/tags.js';
import { compiledModules } from '../../model/compiled-modules.js';
import { MOVE_STAGES, TAGGER_STAGES } from '../../model/stages.js';
import { type Templates, templateHashes } from '../../model/templates.js';
import { slotOf } from '../../src/document/linear-model/index.js';

describe('the compiled templates', () => {
  it.each(Object.entries(compiledModules))(
    '%s are those of the lists: run npx tsx model/compile-templates.ts',
    (name, text) => {
      expect(readFileSync(new URL(`../../model/compiled/${name}.ts`, import.meta.url), 'utf8')).toBe(text);
    },
  );

  const BITS = 12;
  const atomsOf = (count: number) =>
    fc.array(fc.integer(), { minLength: count, maxLength: count }).map((values) => Int32Array.from(values));
  const slotsOf = (stage: Templates, atoms: Int32Array): number[] => {
    const hashes = new Int32Array(stage.count);
    templateHashes(stage, atoms, hashes);
    return [...hashes].map((hash) => slotOf(hash, BITS));
  };

  it('find the rows of the features that training counts', () => {
    const starts = Int32Array.from({ length: 2 ** BITS }, (_, slot) => slot);
    fc.assert(
      fc.property(atomsOf(tagStages.atoms), (atoms) => {
        TAGGER_STAGES.forEach((stage, index) => {
          const rows = new Int32Array(stage.count);
          expect(tagStages.stages[index]?.(starts, 32 - BITS, atoms, rows)).toBe(stage.count);
          expect([...rows]).toEqual(slotsOf(stage, atoms));
        });
      }),
    );
  });

  it('add the weights of the features that training counts', () => {
    const pairs = Int32Array.from({ length: 2 ** BITS }, (_, slot) => ((slot - 7) << 16) | (slot & 0xff));
    fc.assert(
      fc.property(atomsOf(moveStages.atoms), (atoms) => {
        MOVE_STAGES.forEach((stage, index) => {
          const scores = new Int32Array(3);
          moveStages.stages[index]?.(pairs, 32 - BITS, atoms, scores);
          const slots = slotsOf(stage, atoms);
          const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
          expect([...scores]).toEqual([0, sum(slots.map((slot) => slot - 7)), sum(slots.map((slot) => slot & 0xff))]);
        });
      }),
    );
  });
});
