/**
 * Takes jobs from the queue and writes their reports. Usage: node work.mjs FOLDER, in as many processes as there are
 * processors, on as many computers as you like.
 *
 * A queue hands a job out at least once. That is safe here: the same articles give the same reports, under the name of the job,
 * and a file appears there only when it is whole. An article that cannot be analysed is a line with its error.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'bullmq';
import { analyse } from 'onrecord';
import { connect, QUEUE } from './queue.mjs';

const folder = process.argv[2] ?? 'reports';
await mkdir(folder, { recursive: true });

function lineFor({ id, text, published }) {
  try {
    return JSON.stringify({ id, ...analyse(text, { published }) });
  } catch (error) {
    return JSON.stringify({ id, error: error.message });
  }
}

async function work(job) {
  const lines = [];
  for (const article of job.data) {
    lines.push(lineFor(article));
    // Lets the worker renew its hold on the job between two articles.
    await new Promise(setImmediate);
  }
  const file = join(folder, `${job.id}.jsonl`);
  await writeFile(`${file}.${process.pid}`, `${lines.join('\n')}\n`);
  await rename(`${file}.${process.pid}`, file);
  return { articles: lines.length };
}

const worker = new Worker(QUEUE, work, { connection: connect(), concurrency: 1 });
worker.on('failed', (job, error) => console.error(`${job?.id}: ${error.message}`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await worker.close();
    process.exit(0);
  });
}
