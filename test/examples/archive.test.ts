import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, ROOT, runCommand } from '../support/command.js';

const isInstalled = (() => {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8' }).startsWith('GNU parallel');
  } catch {
    return false;
  }
})();
if (!isInstalled) console.warn('The example of an archive is not tested: GNU parallel is not installed.');

describe.skipIf(!isInstalled)('the example of an archive', () => {
  it('analyses every article once, in their order, over several processes, and says where one cannot be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-archive-'));
    const ids = Array.from({ length: 9 }, (_, index) => `n${index}`);
    const archive = join(folder, 'articles.jsonl');
    writeFileSync(
      archive,
      ids.map((id) => `${JSON.stringify({ id, body: `Ann Lake said that ${id} was late.` })}\n`).join(''),
    );
    const reports = join(folder, 'reports.jsonl');
    const script = join(ROOT, 'examples/archive/analyse-archive.sh');
    const run = () =>
      runCommand(script, [archive, reports, '--text-field', 'body'], {
        cwd: folder,
        env: { ARTICLES: '4', ONRECORD: `${process.execPath} ${CLI}` },
      });
    const written = () =>
      readFileSync(reports, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id);

    expect(await run()).toMatchObject({ status: 0, stderr: '' });
    expect(written()).toEqual(ids);

    writeFileSync(archive, `${readFileSync(archive, 'utf8')}{"id":"n9"}\n`);
    expect(await run()).toMatchObject({ status: 1, stderr: expect.stringContaining('n9: the line has no text') });
    expect(written()).toEqual(ids);
    rmSync(folder, { recursive: true });
  });
});
