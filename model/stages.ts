import { type StagedHashes, slotOf, type Templates, templateHashes } from '../src/document/linear-model/index.js';

/** Sets the hashes of the features of all stages: training asks them all. */
export function fillStages(stages: readonly Templates[], atoms: Int32Array, hashes: StagedHashes): void {
  stages.forEach((stage, index) => {
    templateHashes(stage, atoms, hashes.stages[index] as Int32Array);
  });
}

/** Sets `slots` to the slots of hashes in a model of 2 ** `bits` slots. */
export function fillSlots(hashes: Int32Array, bits: number, slots: Int32Array): void {
  for (let index = 0; index < hashes.length; index++) slots[index] = slotOf(hashes[index] as number, bits);
}
