import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../src/cli/options.js';
import { durationWords } from '../../src/cli/progress.js';
import { CLI, onrecord, runCommand } from '../support/command.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-many-'));
});
const put = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const parsed = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const articles = ['one', 'two', 'three'].map((id) => ({ id, text: `Ann Lake said that profits of ${id} rose 5%.` }));

describe('onrecord with JSON Lines', () => {
  it('reads an article a line, with its id and its day, and keeps their order over several jobs', async () => {
    const file = put(
      'feed.jsonl',
      lines(...articles, { id: 4, text: 'He left on Thursday.', published: '2025-06-05T10:00:00Z' }),
    );
    const { status, stdout, stderr } = await onrecord(['-f', 'jsonl', '--jobs', '2', file]);
    expect([status, stderr]).toEqual([0, '']);
    const reports = parsed(stdout);
    expect(reports.map((report) => [report.file, report.id])).toEqual(
      ['one', 'two', 'three', 4].map((id) => [file, id]),
    );
    expect(reports.map(({ text }) => text).slice(0, 3)).toEqual(articles.map(({ text }) => text));
    expect(reports[3].published).toBe('2025-06-05');
  });

  it('takes the names of the fields, and the number of the line where there is no id', async () => {
    const input = `\ufeff${lines({ body: 'He left.', key: 'k', day: '2025-01-02' }, { body: 'She\u2028stayed.' })}`;
    const fields = ['--text-field', 'body', '--id-field', 'key', '--published-field', 'day'];
    const reports = parsed((await onrecord(['-i', 'jsonl', '-f', 'jsonl', ...fields], { input })).stdout);
    expect(reports.map(({ id, text, published }) => [id, text, published])).toEqual([
      ['k', 'He left.', '2025-01-02'],
      [2, 'She\u2028stayed.', null],
    ]);
  });

  it('reports a bad line and goes on', async () => {
    const input = `${lines(articles[0])}{"id":\n\n${lines({ id: 'x' }, { id: 'y', text: 'He left.', published: 'soon' }, articles[1])}`;
    const { status, stdout, stderr } = await onrecord(['-i', 'jsonl', '-f', 'jsonl', '-j', '2'], { input });
    expect(status).toBe(1);
    expect(parsed(stdout).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'onrecord: -: 2: the line is not JSON',
      'onrecord: -: x: the line has no text in the field "text"',
      expect.stringContaining('onrecord: -: y: published must be a day like 2025-06-05, not "soon"'),
    ]);
  });

  it('asks extractors of a module', async () => {
    const module = put('own.mjs', 'export default { lengths: (doc) => [doc.text.length] };');
    const { stdout } = await onrecord(['-f', 'json', '--extractors', module], { input: 'He left.' });
    expect(JSON.parse(stdout).lengths).toEqual([8]);
  });
});

describe('onrecord --output', () => {
  it('writes to a file, and goes on where an earlier run ended', async () => {
    const file = put('feed.jsonl', lines(...articles));
    const output = join(folder, 'reports.jsonl');
    const args = ['-f', 'jsonl', '--resume', '-o', output, file];
    await onrecord(args);
    const whole = readFileSync(output, 'utf8');
    expect(parsed(whole).map(({ id }) => id)).toEqual(['one', 'two', 'three']);

    const first = whole.indexOf('\n') + 1;
    for (const cut of [5, first, whole.length - 1]) {
      writeFileSync(output, whole.slice(0, cut));
      await onrecord(args);
      expect(readFileSync(output, 'utf8'), `cut at ${cut}`).toBe(whole);
    }
  });

  it('tries again what could not be read', async () => {
    const output = join(folder, 'reports.jsonl');
    const late = join(folder, 'late.txt');
    const args = ['-f', 'jsonl', '--resume', '-o', output, put('now.txt', 'He left.'), late];
    expect((await onrecord(args)).status).toBe(1);
    put('late.txt', 'She stayed.');
    expect((await onrecord(args)).status).toBe(0);
    expect(parsed(readFileSync(output, 'utf8')).map(({ text }) => text)).toEqual(['He left.', 'She stayed.']);
  });

  it('writes a file for each article to a folder, each under a name of its own', async () => {
    const file = put(
      'feed.jsonl',
      lines({ id: '../a/b', text: 'He left.' }, { id: '../A/b', text: 'She left.' }, { id: '.', text: 'They left.' }),
    );
    const out = join(folder, 'pages');
    await onrecord(['-f', 'html', '--output-dir', out, file, put('feed.txt', 'We left.')]);
    expect(readdirSync(out).sort()).toEqual(['_A_b-2.html', '_a_b.html', 'article.html', 'feed.html']);
    expect(readFileSync(join(out, '_A_b-2.html'), 'utf8')).toContain('She');
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('leaves out what a folder has already', async () => {
    const out = join(folder, 'out');
    const args = ['-f', 'json', '--resume', '--output-dir', out, put('feed.jsonl', lines(...articles))];
    await onrecord(args);
    writeFileSync(join(out, 'one.json'), 'as it was');
    writeFileSync(join(out, 'two.json'), '');
    await runCommand('rm', [join(out, 'two.json')]);
    await onrecord(args);
    expect(readFileSync(join(out, 'one.json'), 'utf8')).toBe('as it was');
    expect(JSON.parse(readFileSync(join(out, 'two.json'), 'utf8')).id).toBe('two');
  });

  it('writes the three files of brat', async () => {
    const out = join(folder, 'out');
    await onrecord(['-f', 'brat', '--output-dir', out, put('a.txt', 'Ann Lake left.')]);
    expect(readdirSync(out).sort()).toEqual(['a.ann', 'a.txt', 'annotation.conf']);
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('Ann Lake left.');
  });
});

describe('onrecord --format', () => {
  const twice = async (format: string) => {
    const file = put('feed.jsonl', lines(...articles.slice(0, 2)));
    return (await onrecord(['-f', format, file])).stdout;
  };

  it.each(['csv', 'csv-claims'])(
    '%s has one line of names for many articles, and says which each line is of',
    async (format) => {
      const rows = (await twice(format)).split('\r\n');
      expect(rows.filter((row) => row.startsWith('file,article,id,'))).toHaveLength(1);
      expect(rows[1]).toMatch(/feed\.jsonl,one,/);
      expect(rows.at(-2)).toMatch(/feed\.jsonl,two,/);
    },
  );

  it.each([
    ['web-annotation', 'AnnotationPage'],
    ['json-ld', 'https://schema.org'],
    ['spacy', '"tokens"'],
  ])('%s is a list of many articles and one thing of one', async (format, mark) => {
    const list = JSON.parse(await twice(format));
    expect(list).toHaveLength(2);
    const { stdout } = await onrecord(['-f', format], { input: articles[0]?.text });
    expect(Object.keys(JSON.parse(stdout))).toEqual(Object.keys(list[0]));
    expect(stdout).toContain(mark);
  });

  it.each([
    ['html', '<!doctype html>'],
    ['brat', 'T1\tPerson 0 8\tAnn Lake'],
  ])('%s is of one article alone', async (format, start) => {
    const { stdout } = await onrecord(['-f', format], { input: articles[0]?.text });
    expect(stdout.startsWith(start)).toBe(true);
    const several = await onrecord(['-f', format, put('a.txt', ''), put('b.txt', '')]);
    expect([several.status, several.stderr]).toEqual([2, expect.stringContaining('give --output-dir')]);
  });
});

describe('onrecord leaves with 2', () => {
  it.each([
    [['-o', '/no/such/folder/x'], '--output /no/such/folder/x:'],
    [['--output-dir', '/dev/null/x'], '--output-dir /dev/null/x:'],
  ])('at %j', async (args, message) => {
    const { status, stdout, stderr } = await onrecord(args, { input: 'He left.' });
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  // The command leaves so at each UsageError, as above.
  it.each([
    [['--jobs', '0'], '--jobs must be a whole number of 1 or more, not 0'],
    [['--jobs', 'many'], '--jobs must be'],
    [['--input', 'xml'], '--input must be one of text, jsonl, not xml'],
    [['--resume'], '--resume needs --output or --output-dir'],
    [['--resume', '-o', 'x', '-f', 'csv'], '--resume with --output goes with --format jsonl'],
    [['-o', 'x', '--output-dir', 'y'], 'not both'],
  ])('at %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe('the bar', () => {
  it('shows the rate and the time that is left, and makes room for complaints', async () => {
    const file = put('feed.jsonl', `${lines(...articles)}{\n`);
    const command = `'${process.execPath}' '${CLI}' -f jsonl '${file}' > /dev/null`;
    const { stdout } = await runCommand('script', ['-qec', command, '/dev/null'], {
      env: { TERM: 'xterm-256color', CI: undefined },
    });
    expect(stdout).toMatch(/4 of 4 articles, \d+\.\d a second, 0:00 left/);
    expect(stdout).toContain('feed.jsonl: 4: the line is not JSON');
  });

  it.each([
    [0, '0:00'],
    [9.6, '0:10'],
    [123, '2:03'],
    [3723, '1:02:03'],
    [-1, '0:00'],
  ])('writes %d seconds as %s', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});
