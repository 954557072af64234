import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.js';
import { SRC, sourceFiles } from './source.js';

/** So many words in a row are a quotation of a text and no longer a turn of phrase. */
const WORDS = 9;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(WORDS - 1).map((_, index) => words.slice(index, index + WORDS).join(' '));
};

const seeds = readdirSync(join(ROOT, 'seeds'));
const seedRuns = new Set(seeds.flatMap((file) => runsOf(readFileSync(join(ROOT, 'seeds', file), 'utf8'))));

describe('the library knows nothing of the texts that it is tested on', () => {
  it.each(sourceFiles)('%s names no file of theirs', (file) => {
    const named = readFileSync(join(SRC, file), 'utf8').match(
      /\bseeds?\/|\btest\/|-(?:dev|test|train)\.|\.conllu|000_ad91|001_9aac/g,
    );
    expect(named).toBeNull();
  });

  it.each(sourceFiles)('%s quotes no seed', (file) => {
    expect(runsOf(readFileSync(join(SRC, file), 'utf8')).filter((run) => seedRuns.has(run))).toEqual([]);
  });
});
