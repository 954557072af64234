import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse as analysePattern } from 'scslre';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.js';
import { nodesOf, SRC, sourceFiles, syntaxOf } from './source.js';

/** A regular expression of the library, and where it stands. */
interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that a file writes out. */
function literalsOf(file: string): readonly Pattern[] {
  const tree = syntaxOf(file);
  return [...nodesOf(tree)].filter(ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/');
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return { where: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  });
}

/** The regular expressions that the library puts together from strings while it is loaded and while it reads a seed. */
async function builtPatterns(): Promise<readonly Pattern[]> {
  await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model'), import('compromise/two')]);
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const pattern: RegExp = Reflect.construct(target, args, newTarget);
      const caller = new Error().stack?.split('\n')[2]?.trim() ?? '';
      if (caller.includes(SRC)) found.push({ where: caller, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    const { analyse } = await import('../../src/index.js');
    analyse(readFileSync(join(ROOT, 'seeds/001_9aacba2e2db2e786.txt'), 'utf8'));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The ways in which a pattern can take more than linear time, with a character that shows it when it is repeated. */
function slowWays({ source, flags }: Pattern): readonly string[] {
  return analysePattern({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    ({ type, exponential, character }) =>
      `${exponential ? 'exponential' : 'polynomial'} (${type}) on ${character.pick}`,
  );
}

describe('the regular expressions of the library take time that is linear in the length of the text', () => {
  it.each(sourceFiles)('in %s', (file) => {
    const slow = literalsOf(file)
      .map((pattern) => ({ ...pattern, ways: slowWays(pattern) }))
      .filter(({ ways }) => ways.length > 0);
    expect(slow).toEqual([]);
  });

  describe('put together from strings', () => {
    let built: readonly Pattern[] = [];
    beforeAll(async () => {
      built = await builtPatterns();
    });

    it('as well', () => {
      expect(
        built.map((pattern) => ({ ...pattern, ways: slowWays(pattern) })).filter(({ ways }) => ways.length > 0),
      ).toEqual([]);
    });
  });

  it.each(['(a+)+$', 'x*y*x*z', '\\s+$'])('and this check knows one that does not: %s', (source) => {
    expect(slowWays({ where: 'here', source, flags: 'u' })).not.toEqual([]);
  });
});
