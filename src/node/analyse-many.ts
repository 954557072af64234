import { availableParallelism } from 'node:os';
import { analyseOne, moduleAddress, type Task } from './analyse-one.js';
import type { Article, ManyOptions, Outcome } from './types.js';

/** Something that analyses articles, and lets go of its threads at the end. */
interface Pool {
  readonly run: (task: Task) => Promise<Awaited<ReturnType<typeof analyseOne>>>;
  readonly close: () => Promise<void>;
}

/** How many articles wait for each thread, so that none is idle while the one who asks handles a report. */
const WAITING = 2;

/**
 * Analyses many articles, several at a time.
 *
 * Takes articles, texts or objects with a text, from anything that can be iterated, asynchronous or not; returns their
 * outcomes one by one, in the order of the articles. An article that cannot be analysed has an outcome with the error, and
 * the others go on. No more articles are taken than are being analysed, with two that wait for each thread, so that a
 * source of any length is read as fast as the outcomes are asked for and no faster. Ending the loop early ends the threads
 * and the source.
 *
 *     for await (const { article, report, error } of analyseMany(articles, { jobs: 4 })) …
 *
 * Throws RangeError where `jobs` is not a whole number of 1 or more; what the source itself throws, after the outcomes of
 * the articles before it.
 */
export async function* analyseMany<A extends string | Article>(
  articles: Iterable<A> | AsyncIterable<A>,
  options: ManyOptions = {},
): AsyncGenerator<Outcome<A>, void, undefined> {
  const { jobs = availableParallelism(), extractors, ...rest } = options;
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new RangeError(`jobs must be a whole number of 1 or more, not ${jobs}`);
  const pool = jobs === 1 ? THIS_THREAD : await threads(jobs);
  const module = extractors === undefined ? null : moduleAddress(extractors);
  const outcomeOf = async (article: A, index: number): Promise<Outcome<A>> => {
    try {
      const { text, published = rest.published } = typeof article === 'string' ? { text: article } : article;
      const report = await pool.run({ text, options: { ...rest, published }, extractors: module });
      return { article, index, report, error: null };
    } catch (error) {
      return { article, index, report: null, error: error instanceof Error ? error : new Error(String(error)) };
    }
  };
  try {
    yield* inOrder(articles, outcomeOf, jobs === 1 ? 1 : jobs * (1 + WAITING));
  } finally {
    await pool.close();
  }
}

/** Maps a source with at most `most` items under way, and gives the results in the order of the items. */
async function* inOrder<A, B>(
  source: Iterable<A> | AsyncIterable<A>,
  map: (item: A, index: number) => Promise<B>,
  most: number,
): AsyncGenerator<B, void, undefined> {
  const underWay: Promise<B>[] = [];
  let index = 0;
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const item of source) {
      underWay.push(map(item, index++));
      if (underWay.length >= most) yield underWay.shift() as Promise<B>;
    }
  } catch (error) {
    failure = { error };
  }
  for (const result of underWay) yield result;
  if (failure) throw failure.error;
}

const THIS_THREAD: Pool = { run: analyseOne, close: async () => {} };

async function threads(jobs: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
  });
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}
