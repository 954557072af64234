/**
 * Runs the whole feed on this computer: a Redis of its own, that keeps nothing on disk, and some workers. Usage:
 * node measure.mjs ARTICLES.jsonl [WORKERS]. Needs redis-server (Debian: apt-get install redis-server).
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';

const [articles, workers = availableParallelism()] = process.argv.slice(2);
const here = (name) => join(import.meta.dirname, name);
const folder = await mkdtemp(join(tmpdir(), 'onrecord-feed-'));

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}` };
process.env.REDIS_URL = env.REDIS_URL;
const { connect, QUEUE } = await import('./queue.mjs');

const started = [
  spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], {
    stdio: 'ignore',
  }),
];
const connection = connect();
connection.on('error', () => {}); // until Redis is up
await connection.ping();
const queue = new Queue(QUEUE, { connection });

const from = performance.now();
const producer = spawn(process.execPath, [here('produce.mjs'), articles], { env, stdio: 'inherit' });
for (let index = 0; index < Number(workers); index++) {
  started.push(spawn(process.execPath, [here('work.mjs'), folder], { env, stdio: 'inherit' }));
}
await new Promise((resolve) => producer.on('exit', resolve));
const { waiting, active, completed } = await queue.getJobCounts();
const jobs = waiting + active + completed;
while ((await queue.getJobCounts()).completed < jobs) await new Promise((resolve) => setTimeout(resolve, 50));
const seconds = (performance.now() - from) / 1000;

const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl'));
const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
const reports = contents.reduce((sum, content) => sum + content.trimEnd().split('\n').length, 0);
console.log(
  `${reports} articles in ${jobs} jobs by ${workers} workers: ${seconds.toFixed(1)} s, ${(reports / seconds).toFixed(1)} a second`,
);

await queue.close();
connection.disconnect();
for (const child of started) child.kill();
