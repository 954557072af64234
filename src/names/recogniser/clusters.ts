import { WORD_CLUSTERS } from '../../../model/names/clusters.js';
import { folded } from '../words.js';

/** The clusters of a word: numbers from 1 up; 0 where it is in none. */
export interface Clusters {
  readonly fine: number;
  readonly coarse: number;
}

const NONE: Clusters = { fine: 0, coarse: 0 };

let table: ReadonlyMap<string, Clusters> | undefined;

function build(): ReadonlyMap<string, Clusters> {
  const clusters = new Map<string, Clusters>();
  let fine = 0;
  WORD_CLUSTERS.split('\n\n').forEach((group, index) => {
    for (const line of group.split('\n')) {
      const own = { fine: ++fine, coarse: index + 1 };
      for (const word of line.split(' ')) clusters.set(word, own);
    }
  });
  return clusters;
}

/** The clusters of a word by its meaning, whatever its case. */
export function clustersOf(text: string): Clusters {
  table ??= build();
  return table.get(folded(text)) ?? NONE;
}
