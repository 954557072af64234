import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/index.js';
import { chromium, documentOf } from '../support/chromium.js';
import { ROOT, succeeded } from '../support/command.js';
import { type Consumer, installPacked } from './consumer.js';

const article = readFileSync(join(ROOT, 'seeds/001_9aacba2e2db2e786.txt'), 'utf8');
/** The seed's report as JSON has it. */
const expected = JSON.parse(JSON.stringify(analyse(article)));

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installPacked();
  await consumer.write('article.txt', article);
}, 240_000);

describe('the packed tarball', () => {
  it('holds the built library and its papers, and nothing else', () => {
    const outside = consumer.packed.filter((path) => !path.startsWith('dist/')).sort();
    expect(outside).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'model/LICENSE',
      'model/README.md',
      'model/names/README.md',
      'package.json',
    ]);
    const built = consumer.packed.filter((path) => path.startsWith('dist/'));
    expect(built.filter((path) => !/\.(js|cjs|d\.ts|d\.cts|md)$/.test(path))).toEqual(['dist/report.schema.json']);
  });

  it('holds each weight once, with its licence', () => {
    const weights = consumer.packed.filter((path) => path.endsWith('weights.cjs'));
    expect(weights.length).toBeGreaterThan(2);
    for (const path of weights) {
      const head = readFileSync(join(consumer.folder, 'node_modules/onrecord', path), 'utf8').slice(0, 2000);
      expect(head).toContain('CC BY-SA 4.0');
    }
  });

  it('works by import', async () => {
    const file = await consumer.write(
      'by-import.mjs',
      `import { readFileSync } from 'node:fs';
       import { analyse } from 'onrecord';
       console.log(JSON.stringify(analyse(readFileSync('article.txt', 'utf8'))));`,
    );
    expect(JSON.parse(succeeded(await consumer.run(process.execPath, file)).stdout)).toEqual(expected);
  });

  it('works by require', async () => {
    const file = await consumer.write(
      'by-require.cjs',
      `const { readFileSync } = require('node:fs');
       const { analyse } = require('onrecord');
       console.log(JSON.stringify(analyse(readFileSync('article.txt', 'utf8'))));`,
    );
    expect(JSON.parse(succeeded(await consumer.run(process.execPath, file)).stdout)).toEqual(expected);
  });

  it('installs the command', async () => {
    const { stdout } = succeeded(await consumer.run('npx', '--no-install', 'onrecord', '-f', 'json', 'article.txt'));
    expect(JSON.parse(stdout)).toEqual({ file: 'article.txt', ...expected });
  });
});

describe('its types', () => {
  const program = `
    import { analyse, bySpeaker, extractQuotes, fromMatch, fromPattern, read, type Document, type Quote, type Report } from 'onrecord';

    interface Vote { readonly start: number; readonly end: number; readonly ayes: number }
    const report = analyse('It passed 51-49.', {
      published: '2025-06-05',
      extractors: {
        written: (doc) => doc.tokens.map((token) => token.lemma),
        votes: fromPattern(/(?<ayes>\\d+)-\\d+/u, ({ start, end, groups }): Vote => ({ start, end, ayes: Number(groups.ayes?.text) })),
        spans: fromMatch('#Value votes'),
      },
      only: ['quotes', 'votes'],
    });
    const written: readonly string[] = report.written;
    const ayes: number | undefined = report.votes[0]?.ayes;
    const count: string | undefined = report.spans[0]?.groups['count']?.text;
    const quotes: readonly Quote[] = extractQuotes(read('text'));
    const plain: Report = report;
    const names: readonly (string | null)[] = bySpeaker(report).map((group) => group.name);
    export const all = [written, ayes, count, quotes, plain, names, (doc: Document) => doc.text];

    // @ts-expect-error: an own list holds what its extractor returns
    report.votes[0]?.noes;
    // @ts-expect-error: there is no such list
    report.headlines;
    // @ts-expect-error: a text is a string
    analyse(5);
    // @ts-expect-error: there is no such extractor
    analyse('text', { only: ['quote'] });
    // @ts-expect-error: a report is read, not written
    report.text = '';
  `;

  it.each([
    ['an ES module', 'consumer.mts'],
    ['CommonJS', 'consumer.cts'],
  ])('hold, with those of own extractors inferred, in %s', async (_, name) => {
    const file = await consumer.write(name, program);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false'];
    const { stdout } = await consumer.run(
      process.execPath,
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      ...options,
      file,
    );
    expect(stdout).toBe('');
  });

  it.each(['index.d.ts', 'index.d.cts', 'node.d.ts', 'node.d.cts'])('need no other package (%s)', (name) => {
    const declarations = readFileSync(join(consumer.folder, 'node_modules/onrecord/dist', name), 'utf8');
    expect(declarations).not.toMatch(/\bfrom\s+['"](?!\.)|\bimport\(|\brequire\(|reference types/);
  });
});

describe('in a browser', () => {
  const bundle = async (content: string): Promise<string> => {
    const result = await build({
      stdin: { contents: content, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    return result.outputFiles[0]?.text ?? '';
  };

  it.skipIf(chromium === null)('gives the report that it gives in Node', async () => {
    const script = await bundle(
      `import { analyse } from 'onrecord';
       document.body.textContent = encodeURIComponent(JSON.stringify(analyse(${JSON.stringify(article)})));`,
    );
    const page = `<!doctype html><meta charset="utf-8"><body><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`;
    const dumped = await documentOf(await consumer.write('page.html', page));
    const report = /<body>([^<]+)<\/body>/.exec(dumped)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(report.trim()))).toEqual(expected);
  });

  it('leaves out compromise where nothing asks for it', async () => {
    const holds = async (name: string) =>
      (await bundle(`export { ${name} } from 'onrecord';`)).includes('#Preposition');
    expect(await holds('fromMatch')).toBe(true);
    expect(await holds('fromPattern')).toBe(false);
  });
});
