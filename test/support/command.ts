import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The built command line. */
export const CLI = resolve(ROOT, 'dist/cli.js');

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, with `input` as its standard input. Colours are neither asked for nor refused. */
export function runCommand(
  command: string,
  args: readonly string[],
  { input = '', cwd = ROOT, env = {} }: { input?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...inherited } = process.env;
  const child = spawn(command, args, { cwd, env: { ...inherited, ...env } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      output[name] += part;
    });
  }
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status, ...output }));
  });
}

/** Runs the built command line. Throws where it has not been built. */
export function onrecord(args: readonly string[], options: Parameters<typeof runCommand>[2] = {}): Promise<Ended> {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run npm run build first');
  return runCommand(process.execPath, [CLI, ...args], options);
}

/** Hands a command's end back where it ended well; throws what it printed where it did not. */
export function succeeded(ended: Ended): Ended {
  if (ended.status !== 0) throw new Error(`status ${ended.status}: ${ended.stdout}${ended.stderr}`);
  return ended;
}
