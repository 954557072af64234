import { once } from 'node:events';
import { analyse } from '../analyse.js';
import { HELP } from './help.js';
import { readText, STANDARD_INPUT } from './input.js';
import { type Options, readOptions, UsageError } from './options.js';
import { outputIn, textOptionsFor } from './output.js';
import { progressOn } from './progress.js';
import { VERSION } from './version.js';

/** What the command leaves with: all well, an article that could not be read, a command that is wrong. */
export const EXIT = { ok: 0, unreadable: 1, usage: 2 } as const;

/** Runs the command. Takes the arguments after its name; returns its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) return await print(HELP);
    if (options.version) return await print(`${VERSION}\n`);
    if (options.files.length === 0 && process.stdin.isTTY) {
      throw new UsageError('name a file, or send an article to standard input');
    }
    return await analyseFiles(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\nSee onrecord --help.`);
    return EXIT.usage;
  }
}

/** Analyses the files one after the other, so that no more than one is held in memory. */
async function analyseFiles({ files, format, published }: Options): Promise<number> {
  const inputs = files.length > 0 ? files : [STANDARD_INPUT];
  const output = outputIn(format, inputs.length > 1, textOptionsFor(process.stdout));
  const progress = progressOn(process.stderr, inputs.length);
  let done = 0;
  await write(output.before);
  for (const file of inputs) {
    try {
      const report = analyse(await readText(file), { published });
      progress.makeRoom();
      await write(output.report({ file, ...report }, done));
      done++;
    } catch (error) {
      progress.makeRoom();
      complain(`${file}: ${(error as Error).message}`);
    }
    progress.step();
  }
  progress.stop();
  await write(output.after);
  return done === inputs.length ? EXIT.ok : EXIT.unreadable;
}

async function print(text: string): Promise<number> {
  await write(text);
  return EXIT.ok;
}

/** Writes to standard output and waits where whoever reads it is slower. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function complain(message: string): void {
  process.stderr.write(`onrecord: ${message}\n`);
}
