import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** The house from top to foot: a file may import from its own floor and from those below it. */
const FLOORS = [
  'index.ts',
  'cli',
  'node',
  'formats',
  'comparison',
  'extractors',
  'analyse.ts',
  'claims',
  'attributions',
  'coreference',
  'speech',
  'names',
  'quotes',
  'quantities',
  'times',
  'numerals',
  'syntax',
  'document',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const floorOf = (file: string): string => file.split('/')[0] as string;
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import) '(\.[^']+)\.js'/g)].map((found) =>
    relative(SRC, resolve(SRC, dirname(file), `${found[1]}.ts`)),
  );

describe('the house', () => {
  it('has no room that the plan does not name', () => {
    expect(files.map(floorOf).filter((floor) => !FLOORS.includes(floor))).toEqual([]);
  });

  it.each(files)('%s imports downward only', (file) => {
    const upward = importsOf(file).filter((imported) => {
      const inside = !imported.startsWith('..');
      return inside && FLOORS.indexOf(floorOf(imported)) < FLOORS.indexOf(floorOf(file));
    });
    expect(upward).toEqual([]);
  });

  it.each(files)('%s enters other rooms by their door', (file) => {
    const behind = importsOf(file).filter((imported) => {
      const otherRoom = !imported.startsWith('..') && floorOf(imported) !== floorOf(file);
      return otherRoom && imported.includes('/') && !/^[^/]+\/index\.ts$/.test(imported);
    });
    expect(behind).toEqual([]);
  });

  it.each(files)('%s reads weights and word lists only where the plan has it so', (file) => {
    const fromModel = importsOf(file).some((imported) => imported.startsWith('../model/'));
    expect(!fromModel || ['document', 'syntax', 'names'].includes(floorOf(file))).toBe(true);
  });
});
