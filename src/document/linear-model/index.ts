/** Linear models over hashed features: how a feature becomes a number, how weights are packed and read, how classes are scored. */
export { hashText, mixHash, SLOT_FACTOR, slotOf } from './hash.js';
export {
  addRows,
  bestClass,
  clearClass,
  type LinearModel,
  type PackedModel,
  pairsOf,
  scoreClasses,
  unpackModel,
} from './model.js';
export {
  type PackedSettled,
  packSettled,
  type Settled,
  settledClass,
  unpackSettled,
} from './settled.js';
export { type CompiledStages, MOST_TEMPLATES, type PairStage, type RowStage, spreadAtoms } from './templates.js';
export { decodeVlq, encodeVlq } from './vlq.js';
