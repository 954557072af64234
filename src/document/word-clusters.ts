import { WORD_CLUSTERS } from '../../model/names/clusters.js';

/** The clusters of a word by its meaning: numbers from 1 up; 0 where it is in none. */
export interface WordClusters {
  readonly fine: number;
  readonly coarse: number;
}

const NONE: WordClusters = { fine: 0, coarse: 0 };

let table: ReadonlyMap<string, WordClusters> | undefined;

/** A line is a fine cluster, and an empty line stands between coarse ones. */
function buildTable(): ReadonlyMap<string, WordClusters> {
  const clusters = new Map<string, WordClusters>();
  let fine = 0;
  WORD_CLUSTERS.split('\n\n').forEach((group, index) => {
    for (const line of group.split('\n')) {
      const own = { fine: ++fine, coarse: index + 1 };
      for (const word of line.split(' ')) clusters.set(word, own);
    }
  });
  return clusters;
}

/** The clusters of a frequent word, in lower case and with straight apostrophes. */
export function clustersOf(word: string): WordClusters {
  table ??= buildTable();
  return table.get(word) ?? NONE;
}
