import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, toText } from '../../src/index.js';
import { CLI, onrecord, ROOT, runCommand } from '../support/command.js';

const SEEDS = ['seeds/000_ad910f024c7824ce.txt', 'seeds/001_9aacba2e2db2e786.txt'] as const;
const seed = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

let folder = '';
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-cli-'));
});

describe('onrecord', () => {
  it('prints a report to read', async () => {
    const { status, stdout, stderr } = await onrecord([SEEDS[0]]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(toText(analyse(seed(SEEDS[0]))));
  });

  it('reads standard input, with no file or with -', async () => {
    const input = seed(SEEDS[0]);
    const bare = await onrecord([], { input });
    expect(bare.stdout).toBe(toText(analyse(input)));
    expect(await onrecord(['-'], { input })).toEqual(bare);
  });

  it('names each of several files', async () => {
    const { stdout } = await onrecord(SEEDS);
    expect(stdout.split('\n').filter((line) => line.startsWith('== '))).toEqual(SEEDS.map((file) => `== ${file}`));
  });

  it('prints JSON: the report after its file', async () => {
    const { stdout } = await onrecord(['--format', 'json', SEEDS[0]]);
    expect(JSON.parse(stdout)).toEqual({ file: SEEDS[0], ...analyse(seed(SEEDS[0])) });
  });

  it('prints JSON of several files as one list', async () => {
    const { stdout } = await onrecord(['--format=json', ...SEEDS]);
    expect(JSON.parse(stdout).map((report: { file: string }) => report.file)).toEqual(SEEDS);
  });

  it('prints one line of JSON a file', async () => {
    const { stdout } = await onrecord(['-f', 'jsonl', ...SEEDS]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(SEEDS.map((file) => ({ file, ...analyse(seed(file)) })));
  });

  it('takes the day of publication', async () => {
    const { stdout } = await onrecord(['--published', '2025-06-05', '-f', 'json'], { input: 'He left on Thursday.' });
    expect(JSON.parse(stdout).published).toBe('2025-06-05');
  });

  it('prints its help and its version', async () => {
    expect((await onrecord(['--help'])).stdout).toMatch(/^Usage: onrecord /);
    const { version } = JSON.parse(seed('package.json'));
    expect(await onrecord(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('onrecord, where something is wrong', () => {
  it('reports a file that it cannot read, does the others, and leaves with 1', async () => {
    const { status, stdout, stderr } = await onrecord(['-f', 'jsonl', 'no-such-file', SEEDS[0], 'src']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).file).toBe(SEEDS[0]);
    expect(stderr).toBe('onrecord: no-such-file: there is no such file\nonrecord: src: it is a directory\n');
  });

  it('prints a list where no file of several can be read', async () => {
    const { status, stdout } = await onrecord(['-f', 'json', 'no-such-file', 'nor-this']);
    expect([status, JSON.parse(stdout)]).toEqual([1, []]);
  });

  it('refuses what is not text in UTF-8', async () => {
    const utf16 = await put('utf16.txt', Buffer.from('\ufeffWe won.', 'utf16le'));
    const { status, stderr } = await onrecord([utf16]);
    expect([status, stderr]).toEqual([1, `onrecord: ${utf16}: it is not text in UTF-8\n`]);
  });

  it('passes over a byte-order mark', async () => {
    const file = await put('bom.txt', '\ufeffWe won.');
    const { stdout } = await onrecord(['-f', 'json', file]);
    expect(JSON.parse(stdout).text).toBe('We won.');
  });

  it.each([
    [
      ['--format', 'xml'],
      '--format must be one of text, json, jsonl, csv, csv-claims, html, web-annotation, json-ld, spacy, brat, not xml',
    ],
    [['--published', 'Thursday'], '--published must be a day like 2025-06-05, not "Thursday"'],
    [['--published', '2025-02-30'], '--published must be a day'],
    [['--colour'], "'--colour'"],
    [['--format'], '--format'],
  ])('leaves with 2 at %j', async (args, message) => {
    const { status, stdout, stderr } = await onrecord(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('See onrecord --help.');
  });

  it('is silent where whoever reads the output leaves early', async () => {
    const many = Array.from({ length: 40 }, () => `'${SEEDS[1]}'`).join(' ');
    const pipe = `'${process.execPath}' '${CLI}' -f jsonl ${many} | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await runCommand('bash', ['-c', pipe]);
    expect([stdout, stderr]).toEqual(['{"file":"s 0\n', '']);
  });
});

describe('onrecord on a terminal', () => {
  /** util-linux's script gives a command a terminal of its own. Node takes a terminal under CI for one without colours. */
  const onTerminal = (command: string, env: NodeJS.ProcessEnv = {}) =>
    runCommand('script', ['-qec', command, '/dev/null'], { env: { TERM: 'xterm-256color', CI: undefined, ...env } });
  const command = `'${process.execPath}' '${CLI}'`;
  const ESC = '\u001b[';

  it('writes in colour', async () => {
    expect((await onTerminal(`${command} ${SEEDS[0]}`)).stdout).toContain(`${ESC}1mWho said what${ESC}22m`);
  });

  it('respects NO_COLOR', async () => {
    const { stdout } = await onTerminal(`${command} ${SEEDS[0]}`, { NO_COLOR: '1' });
    expect(stdout).toContain('Who said what');
    expect(stdout).not.toContain(ESC);
  });

  it('shows how far it is with many files, and takes the bar away', async () => {
    const { stdout } = await onTerminal(`${command} -f jsonl ${SEEDS.join(' ')} > /dev/null`);
    expect(stdout).toContain('0 of 2 articles');
    expect(stdout).toContain('2 of 2 articles');
    const cleared = `${ESC}1G${ESC}2K`;
    expect(stdout.endsWith(cleared)).toBe(true);
  });

  it('asks for a file rather than wait for one to be typed', async () => {
    const { stdout, status } = await onTerminal(command);
    expect(stdout).toContain('name a file');
    expect(status).toBe(2);
  });
});
