/** Linear models over hashed features: how a feature becomes a number, how weights are packed and read, how classes are scored. */
export { hashText, mixHash, slotOf } from './hash.js';
export {
  addPairs,
  bestClass,
  type LinearModel,
  type PackedModel,
  pairsOf,
  scoreClasses,
  unpackModel,
} from './model.js';
export { readTemplates, slotsOfHashes, type Templates, templateHashes } from './templates.js';
export { decodeVlq, encodeVlq } from './vlq.js';
