/** Choices seen in training: of each its class and the hashes of the features that might settle it, the coarsest feature first. */
export interface Observations {
  readonly features: number;
  readonly hashes: number[];
  readonly classes: number[];
}

/** How often a feature must have been met, and which share of the times with one class, for it to settle the choice. */
export interface SettlingOptions {
  readonly atLeast: number;
  readonly share: number;
}

/**
 * The features that settle a choice: those that nearly always go with one class. A finer feature is counted only where no coarser one
 * settles. Gives pairs of hash and class.
 */
export function settle(observations: Observations, { atLeast, share }: SettlingOptions): [hash: number, of: number][] {
  const { features, hashes, classes } = observations;
  const settled = new Map<number, number>();
  const isSettled = (index: number, below: number): boolean => {
    for (let feature = 0; feature < below; feature++)
      if (settled.has(hashes[index * features + feature] as number)) return true;
    return false;
  };
  for (let feature = 0; feature < features; feature++) {
    const counts = new Map<number, Map<number, number>>();
    classes.forEach((of, index) => {
      if (isSettled(index, feature)) return;
      const hash = hashes[index * features + feature] as number;
      const ofHash = counts.get(hash) ?? new Map<number, number>();
      ofHash.set(of, (ofHash.get(of) ?? 0) + 1);
      counts.set(hash, ofHash);
    });
    for (const [hash, ofHash] of counts) {
      const [[of, most]] = [...ofHash].sort((a, b) => b[1] - a[1]) as [[number, number]];
      const all = [...ofHash.values()].reduce((sum, count) => sum + count);
      if (all >= atLeast && most >= share * all) settled.set(hash, of);
    }
  }
  return [...settled];
}
