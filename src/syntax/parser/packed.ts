import type { PackedModel, PackedSettled } from '../../document/index.js';

/** The two models of the parser as a generated module holds them. */
export interface PackedParser {
  readonly moves: PackedModel;
  readonly labels: PackedModel;
  /** The arcs whose labels need no model. */
  readonly settledLabels: PackedSettled;
}
