/** What the two sides of the queue agree on. */
import { Redis } from 'ioredis';

export const QUEUE = 'articles';

/** How many articles a job has: with one, handing it over costs more than analysing it. */
export const ARTICLES_A_JOB = Number(process.env.ARTICLES_A_JOB ?? 100);

/** A connection as BullMQ wants it: a worker waits for Redis for as long as it takes. */
export const connect = () =>
  new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null });
