/**
 * An averaged perceptron over hashed features (Collins 2002), for training. A slot gets a row of weights when it is first
 * updated, so that memory goes with the mistakes made and not with the features seen.
 */
export interface Perceptron {
  readonly bits: number;
  readonly classes: readonly string[];
  /** For each slot its row, or -1. */
  readonly rowOfSlot: Int32Array;
  readonly rows: {
    count: number;
    weights: Float32Array;
    /** The sum over updates of their amount times the step they were made at; from it the average is had at the end. */
    moments: Float64Array;
    /** How many updates each row had. */
    updates: Uint32Array;
  };
  step: number;
}

/** A perceptron that knows nothing yet. */
export function createPerceptron(classes: readonly string[], bits: number): Perceptron {
  const capacity = 1 << 12;
  return {
    bits,
    classes,
    rowOfSlot: new Int32Array(2 ** bits).fill(-1),
    rows: {
      count: 0,
      weights: new Float32Array(capacity * classes.length),
      moments: new Float64Array(capacity * classes.length),
      updates: new Uint32Array(capacity),
    },
    step: 1,
  };
}

/** Sets `scores` to the sum of the current weights of the first `count` of `slots`. */
export function scoreWith(model: Perceptron, slots: Int32Array, count: number, scores: Float32Array): void {
  const width = model.classes.length;
  const { weights } = model.rows;
  scores.fill(0);
  for (let feature = 0; feature < count; feature++) {
    const row = model.rowOfSlot[slots[feature] as number] as number;
    if (row < 0) continue;
    const start = row * width;
    for (let of = 0; of < width; of++) scores[of] = (scores[of] as number) + (weights[start + of] as number);
  }
}

/** Rewards `right` and punishes `wrong` (-1 for none) for the first `count` of `slots`; a slot below 0 is passed over. */
export function update(
  model: Perceptron,
  slots: Int32Array,
  count: number,
  right: number,
  wrong: number,
  amount = 1,
): void {
  const width = model.classes.length;
  for (let feature = 0; feature < count; feature++) {
    const slot = slots[feature] as number;
    if (slot < 0) continue;
    const row = claimRow(model, slot);
    add(model, row * width + right, amount);
    if (wrong >= 0) add(model, row * width + wrong, -amount);
    model.rows.updates[row] = (model.rows.updates[row] as number) + 1;
  }
}

function add(model: Perceptron, at: number, amount: number): void {
  const { weights, moments } = model.rows;
  weights[at] = (weights[at] as number) + amount;
  moments[at] = (moments[at] as number) + amount * model.step;
}

function claimRow(model: Perceptron, slot: number): number {
  const known = model.rowOfSlot[slot] as number;
  if (known >= 0) return known;
  const { rows } = model;
  const width = model.classes.length;
  if (rows.count === rows.updates.length) {
    rows.weights = grown(rows.weights, new Float32Array(rows.weights.length * 2));
    rows.moments = grown(rows.moments, new Float64Array(rows.count * width * 2));
    rows.updates = grown(rows.updates, new Uint32Array(rows.count * 2));
  }
  model.rowOfSlot[slot] = rows.count;
  return rows.count++;
}

function grown<T extends Float32Array | Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Replaces the weights by their average over all steps, which ends the training. */
export function average(model: Perceptron): void {
  const { weights, moments, count } = model.rows;
  const length = count * model.classes.length;
  for (let at = 0; at < length; at++) weights[at] = (weights[at] as number) - (moments[at] as number) / model.step;
}

/**
 * One perceptron whose weights are the means of those of several, slot by slot, where a slot without a row counts as 0: perceptrons trained
 * from the same examples in other orders agree on what is general and differ in what is chance (McDonald, Hall and Mann 2010). The
 * number of updates of a row is the mean too. All must have the same classes and slots.
 */
export function mixed(models: readonly Perceptron[]): Perceptron {
  const [first] = models;
  if (!first) throw new Error('there is no perceptron to mix');
  const mix = createPerceptron(first.classes, first.bits);
  const width = mix.classes.length;
  for (const { rowOfSlot, rows } of models) {
    rowOfSlot.forEach((from, slot) => {
      if (from < 0) return;
      const row = claimRow(mix, slot);
      const { weights, updates } = mix.rows;
      for (let of = 0; of < width; of++) {
        const at = row * width + of;
        weights[at] = (weights[at] as number) + (rows.weights[from * width + of] as number) / models.length;
      }
      updates[row] = (updates[row] as number) + (rows.updates[from] as number);
    });
  }
  mix.rows.updates.forEach((count, row) => {
    mix.rows.updates[row] = Math.round(count / models.length);
  });
  return mix;
}
