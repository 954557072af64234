import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { onrecord, ROOT, runCommand } from '../support/command.js';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
];
const contentOf = (document: string): string => readFileSync(join(ROOT, document), 'utf8');
const readme = contentOf('README.md');

/** A project that has the built package installed. */
const folder = mkdtempSync(join(tmpdir(), 'onrecord-readme-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(ROOT, join(folder, 'node_modules/onrecord'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

/** A program of a document, with what the document says that it prints, or null. */
interface Program {
  readonly file: string;
  readonly printed: string | null;
}

/** The programs of all documents, written to files. */
const programs: readonly Program[] = documents.flatMap((document) =>
  [...contentOf(document).matchAll(/```ts\n(.*?)```\n(?:\n```text\n(.*?)```)?/gs)].map(
    ([, code = '', printed], index) => {
      const file = join(folder, `${document.replace(/\W/g, '-')}-${index + 1}.ts`);
      writeFileSync(file, code);
      return { file, printed: printed ?? null };
    },
  ),
);

/** The lines of a quotation put together, as the article that the README starts from. */
const article = (/((?:^> .*\n)+)/m.exec(readme)?.[1] ?? '').replace(/^> /gm, '').replace(/\n/g, ' ').trim();

describe('the programs of the documents', () => {
  it('are found', () => {
    expect(programs.filter(({ file }) => file.includes('README'))).toHaveLength(5);
    expect(article).toContain('Ana Reyes');
  });

  it('are right in their types', () => {
    const options = {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      skipLibCheck: true,
    };
    const program = ts.createProgram(
      programs.map(({ file }) => file),
      options,
    );
    const mistakes = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    expect(mistakes).toEqual([]);
  });

  it.each(programs)('print what is said: $file', async ({ file, printed }) => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const { status, stdout, stderr } = await runCommand(process.execPath, [tsx, file], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    if (printed !== null) expect(stdout).toBe(printed);
  });
});

describe('the README', () => {
  it('shows what the command prints', async () => {
    const [, args = '', printed = ''] = /```console\n\$ npx onrecord (.*) article\.txt\n(.*?)```/s.exec(readme) ?? [];
    expect((await onrecord(args.split(' '), { input: article })).stdout).toBe(printed);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(contentOf('package.json'));
    const named = [...readme.matchAll(/`(?:npm run )?((?:example|bench|verify|playground|reference)[\w:-]*)`/g)].map(
      (found) => found[1] as string,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it.each(documents)('%s links only to files that are there', (document) => {
  const links = [...contentOf(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((found) => found[1] as string);
  for (const link of links) expect(() => readFileSync(join(ROOT, dirname(document), link)), link).not.toThrow('ENOENT');
});
