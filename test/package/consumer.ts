import { access, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, ROOT, runCommand, succeeded } from '../support/command.js';

/** An empty project that has installed the packed tarball, as a user's would. */
export interface Consumer {
  readonly folder: string;
  /** What npm says that the tarball holds, by path. */
  readonly packed: readonly string[];
  /** Writes a file of the project and hands back its path. */
  readonly write: (name: string, content: string) => Promise<string>;
  readonly run: (command: string, ...args: readonly string[]) => Promise<Ended>;
}

/** Packs the built package and installs the tarball into an empty project. Packages come from npm's cache where it has them. */
export async function installPacked(): Promise<Consumer> {
  await access(join(ROOT, 'dist/index.js')).catch(() => {
    throw new Error('dist/index.js is missing: run npm run build first');
  });
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-consumer-'));
  const pack = succeeded(await runCommand('npm', ['pack', '--json', '--pack-destination', folder]));
  const [tarball] = JSON.parse(pack.stdout) as [{ filename: string; files: { path: string }[] }];
  const write = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  await write('package.json', JSON.stringify({ name: 'consumer', private: true }));
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline'];
  succeeded(await runCommand('npm', ['install', ...quietly, join(folder, tarball.filename)], { cwd: folder }));
  return {
    folder,
    packed: tarball.files.map(({ path }) => path),
    write,
    run: (command, ...args) => runCommand(command, args, { cwd: folder }),
  };
}
