/**
 * Puts the articles of a feed on the queue, a hundred a job. Usage: node produce.mjs ARTICLES.jsonl
 *
 * A job's id is a hash of its articles, so that the same articles put on the queue twice are one job.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Queue } from 'bullmq';
import { ARTICLES_A_JOB, connect, QUEUE } from './queue.mjs';

const connection = connect();
const queue = new Queue(QUEUE, { connection });

async function put(lines) {
  const jobId = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
  await queue.add(
    'analyse',
    lines.map((line) => JSON.parse(line)),
    {
      jobId,
      attempts: 3,
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: { age: 24 * 3600 },
    },
  );
}

let lines = [];
const file = await open(process.argv[2]);
for await (const line of file.readLines()) {
  lines.push(line);
  if (lines.length < ARTICLES_A_JOB) continue;
  await put(lines);
  lines = [];
}
if (lines.length > 0) await put(lines);

await queue.close();
connection.disconnect();
