import { once } from 'node:events';
import { analyseMany } from '../node/index.js';
import { articlesOf, type FoundArticle } from './articles.js';
import { nameOf } from './formats.js';
import { HELP } from './help.js';
import { type Options, readOptions, UsageError } from './options.js';
import { openOutput } from './output.js';
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
    if (!options.named && process.stdin.isTTY) {
      throw new UsageError('name a file, or send an article to standard input');
    }
    return await analyseFiles(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\nSee onrecord --help.`);
    return EXIT.usage;
  }
}

/** Analyses the articles in their order, with no more of them in memory than are being analysed. */
async function analyseFiles(options: Options): Promise<number> {
  const output = await openOutput(options);
  const progress = await progressOn(process.stderr, options);
  const { jobs, published, extractors } = options;
  let unreadable = 0;
  const fail = (article: FoundArticle, reason: string): void => {
    unreadable++;
    progress.makeRoom();
    complain(`${nameOf(article)}: ${reason}`);
  };

  async function* left(): AsyncGenerator<FoundArticle> {
    for await (const article of articlesOf(options)) {
      if (output.has(article)) progress.step(true);
      else yield article;
    }
  }
  const many = { jobs, published, ...(extractors === null ? {} : { extractors }) };
  for await (const { article, report, error } of analyseMany(left(), many)) {
    if (article.problem !== null) fail(article, article.problem);
    else if (error) fail(article, error.message);
    else {
      const { file, id } = article;
      progress.makeRoom();
      await output.write({ file, ...(id === undefined ? {} : { id }), ...report });
    }
    progress.step();
  }
  progress.stop();
  await output.end();
  return unreadable === 0 ? EXIT.ok : EXIT.unreadable;
}

async function print(text: string): Promise<number> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return EXIT.ok;
}

function complain(message: string): void {
  process.stderr.write(`onrecord: ${message}\n`);
}
