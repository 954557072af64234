import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { extractNumericClaims } from '../../src/claims/index.js';
import { CHANGE_RULES, MEASURE_RULES } from '../../src/claims/rules.js';
import { RULES } from '../../src/speech/rules.js';
import { SRC } from './source.js';

const entry = join(SRC, 'index.ts');
const program = ts.createProgram([entry], {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
});
const checker = program.getTypeChecker();
const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
const exported = checker
  .getExportsOfModule(module as ts.Symbol)
  .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

const documentationOf = (symbol: ts.Symbol): string => ts.displayPartsToString(symbol.getDocumentationComment(checker));

describe('everything that the library exports', () => {
  it('is found by this test', () => {
    expect(exported.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['analyse', 'fromPattern', 'Report', 'Span']),
    );
  });

  it('says what it is', () => {
    expect(exported.filter((symbol) => documentationOf(symbol).trim() === '').map(({ name }) => name)).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  const page = readFileSync(join(SRC, '../docs/rules.md'), 'utf8');
  const table = page.slice(page.indexOf('| `by`'), page.indexOf('## What sort of act'));
  const documented = [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'by');

  it('explains every rule that `speaker.by` may name, in the order of the code, and no other', () => {
    expect(documented).toEqual([...RULES]);
  });

  const rowsOf = (field: string) => {
    const from = page.indexOf(`| \`by.${field}\``);
    const rows = page.slice(from, page.indexOf('\n\n', from)).matchAll(/^\| `([a-z-]+)` +\|[^|]+\| ([^|]+?) +\|$/gm);
    return [...rows].map(([, name = '', example = '']) => ({ name, example }));
  };

  it('explains every rule that `by` of a numeric claim may name, in the order of the code, and no other', () => {
    expect(rowsOf('measure').map(({ name }) => name)).toEqual([...MEASURE_RULES]);
    expect(rowsOf('change').map(({ name }) => name)).toEqual([...CHANGE_RULES]);
  });

  it.each(rowsOf('measure'))('has an example of a measure by $name', ({ name, example }) => {
    expect(extractNumericClaims(example).map(({ by }) => by.measure)).toContain(name);
  });

  it.each(rowsOf('change'))('has an example of a change by $name', ({ name, example }) => {
    expect(extractNumericClaims(example).map(({ by }) => by.change)).toContain(name);
  });
});
