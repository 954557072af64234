import { createReadStream, existsSync } from 'node:fs';
import { appendFile, stat, truncate } from 'node:fs/promises';
import { linesOf } from './lines.js';

/** Which article a report is of. */
export interface Origin {
  readonly file: string;
  readonly id?: string | number;
}

/**
 * Reads which articles a file of JSON lines has, so that a later run can go on where an earlier one ended.
 *
 * Takes its path; returns whether it has an article. A line that was only half written is cut off; a file that is not
 * there has none.
 */
export async function doneIn(file: string): Promise<(article: Origin) => boolean> {
  const done = new Set<string>();
  if (!existsSync(file)) return () => false;
  let whole = 0;
  for await (const line of linesOf(createReadStream(file))) {
    const origin = originOf(line);
    if (origin === null) break;
    done.add(origin);
    whole += Buffer.byteLength(line) + 1;
  }
  // A last line that lacks nothing but its end was written whole.
  if (whole > (await stat(file)).size) await appendFile(file, '\n');
  else await truncate(file, whole);
  return (article) => done.has(keyOf(article));
}

function keyOf({ file, id }: Origin): string {
  return JSON.stringify([file, id ?? null]);
}

function originOf(line: string): string | null {
  try {
    return keyOf(JSON.parse(line));
  } catch {
    return null;
  }
}
