import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onrecord, ROOT, runCommand } from '../support/command.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-readme-'));

/** The programs of the README, each with what it says that they print. */
const programs = [...readme.matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, code = '', printed = '']) => ({
  code,
  printed,
}));

/** The lines of a quotation put together, as the article that the README starts from. */
const article = (/((?:^> .*\n)+)/m.exec(readme)?.[1] ?? '').replace(/^> /gm, '').replace(/\n/g, ' ').trim();

describe('the README', () => {
  it('has programs and an article', () => {
    expect(programs).toHaveLength(3);
    expect(article).toContain('Ana Reyes');
  });

  it.each(programs)('prints what it says: $code', async ({ code, printed }) => {
    const file = join(folder, 'program.ts');
    writeFileSync(file, code);
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const ended = await runCommand(process.execPath, [tsx, '--tsconfig', join(ROOT, 'tsconfig.json'), file]);
    expect(ended).toEqual({ status: 0, stdout: printed, stderr: '' });
  });

  it('shows what the command prints', async () => {
    const [, args = '', printed = ''] = /```console\n\$ npx onrecord (.*) article\.txt\n(.*?)```/s.exec(readme) ?? [];
    expect((await onrecord(args.split(' '), { input: article })).stdout).toBe(printed);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/`(?:npm run )?((?:example|bench|verify)[\w:-]*)`/g)].map(
      (found) => found[1] as string,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((found) => found[1] as string);
    for (const link of links) expect(() => readFileSync(join(ROOT, link)), link).not.toThrow('ENOENT');
  });
});
