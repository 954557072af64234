import { slotOf } from '../src/document/linear-model/index.js';
import { TAGGER_ATOMS, TAGGER_TEMPLATES } from '../src/document/tagger/templates.js';
import { LABEL_ATOMS, LABEL_TEMPLATES } from '../src/syntax/parser/label-templates.js';
import { MOVE_ATOMS, MOVE_TEMPLATES } from '../src/syntax/parser/move-templates.js';
import { readStages, type StagedHashes, type Templates, templateHashes } from './templates.js';

export const MOVE_STAGES = readStages(MOVE_ATOMS, MOVE_TEMPLATES);
export const LABEL_STAGES = readStages(LABEL_ATOMS, LABEL_TEMPLATES);
export const TAGGER_STAGES = readStages(TAGGER_ATOMS, TAGGER_TEMPLATES);

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
