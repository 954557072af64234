import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, type Document, fromMatch, read, subjectOf, toJson } from '../../src/index.js';
import { ROOT, runCommand } from '../support/command.js';

const guide = readFileSync(join(ROOT, 'docs/extractors.md'), 'utf8');

/** The messages in the guide's table of errors. */
const explained = guide
  .slice(guide.indexOf('## Errors'))
  .split('\n')
  .flatMap((line) => /^\| (.*?) +\|/.exec(line)?.[1] ?? [])
  .slice(2);

const analyseWith = (name: string, extract: (doc: Document) => unknown) =>
  analyse('He left.', { extractors: { [name]: extract as (doc: Document) => readonly unknown[] } });

/** Every mistake that the guide explains, made. */
const mistakes: readonly (() => unknown)[] = [
  () => analyseWith('quotes', () => []),
  () => analyseWith('bills', () => undefined),
  () => analyseWith('bills', () => [{ start: 90, end: 95 }]),
  () => analyseWith('bills', () => [{ start: 0, end: 4, text: 'She ' }]),
  () => analyse('He left.', { extractors: { bills: () => [] }, only: ['bill' as 'bills'] }),
  () => fromMatch(/votes/ as unknown as string),
  () => subjectOf(read('He left.'), 99),
  () => toJson(analyseWith('bills', () => [5n])),
];

function messageOf(mistake: () => unknown): string {
  try {
    mistake();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
}

describe('the guide to extractors', () => {
  it('explains the errors in the words that they have', () => {
    expect(mistakes.map(messageOf)).toEqual(explained);
  });
});

describe('the extractor that is a package', () => {
  it('is compiled and passes its own tests, with the built onrecord', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'onrecord-package-')), 'onrecord-arrests');
    cpSync(join(ROOT, 'examples/extractor-package'), folder, {
      recursive: true,
      filter: (path) => !/node_modules|dist/.test(path.slice(ROOT.length)),
    });
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/onrecord'));
    const compiled = await runCommand(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc')], {
      cwd: folder,
    });
    expect(compiled).toEqual({ status: 0, stdout: '', stderr: '' });
    const tested = await runCommand(process.execPath, ['--test', 'test'], { cwd: folder });
    expect(tested.stdout).toMatch(/# pass 4\n# fail 0/);
  });
});
