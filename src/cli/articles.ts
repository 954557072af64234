import { createReadStream } from 'node:fs';
import { readText, reasonOf, STANDARD_INPUT } from './input.js';
import { linesOf } from './lines.js';
import type { Options } from './options.js';

/** An article as it was found, or what stood in the way. */
export interface FoundArticle {
  readonly file: string;
  /** Its id in a file of many articles; the number of its line where it has none. */
  readonly id?: string | number;
  readonly text: string;
  readonly published?: string | null;
  /** Why there is no text, or null. */
  readonly problem: string | null;
}

/** The articles of the files that a command names, one after the other, as they are asked for. */
export async function* articlesOf(options: Options): AsyncGenerator<FoundArticle> {
  for (const file of options.files) {
    if (holdsMany(file, options)) yield* articlesInLines(file, options);
    else yield articleIn(file);
  }
}

/** Whether a file holds many articles, one line of JSON each: as `--input` says, else by the ending of its name. */
export function holdsMany(file: string, { input }: Pick<Options, 'input'>): boolean {
  return input === null ? /\.(?:jsonl|ndjson)$/i.test(file) : input === 'jsonl';
}

async function articleIn(file: string): Promise<FoundArticle> {
  try {
    return { file, text: await readText(file), problem: null };
  } catch (error) {
    return { file, text: '', problem: (error as Error).message };
  }
}

async function* articlesInLines(file: string, options: Options): AsyncGenerator<FoundArticle> {
  let number = 0;
  try {
    for await (const line of linesOf(file === STANDARD_INPUT ? process.stdin : createReadStream(file))) {
      number++;
      if (line.trim() !== '') yield { file, ...articleOnLine(line, number, options) };
    }
  } catch (error) {
    yield { file, text: '', problem: reasonOf(error) };
  }
}

function articleOnLine(line: string, number: number, { fields }: Options): Omit<FoundArticle, 'file'> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: number, text: '', problem: 'the line is not JSON' };
  }
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { [fields.text]: text, [fields.id]: given, [fields.published]: day } = object;
  const id = typeof given === 'string' || typeof given === 'number' ? given : number;
  if (typeof text !== 'string') return { id, text: '', problem: `the line has no text in the field "${fields.text}"` };
  // A day may go on with its time.
  const published = typeof day === 'string' ? { published: day.slice(0, 'YYYY-MM-DD'.length) } : {};
  return { id, text, ...published, problem: null };
}

/** Whether all that the command writes is of one article. */
export function isOneArticle(options: Options): boolean {
  const [file] = options.files;
  return options.files.length === 1 && file !== undefined && !holdsMany(file, options);
}
