import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { styleText } from 'node:util';
import type { Paint, TextOptions } from '../formats/index.js';
import { isOneArticle } from './articles.js';
import { doneIn, type Origin } from './done.js';
import { type FileReport, FORMATS, type Format, filesOf } from './formats.js';
import { type Options, UsageError } from './options.js';

/** Where the reports of a run go. */
export interface Output {
  /** Whether an article was written by an earlier run, and need not be again. Asked once for each article, in order. */
  readonly has: (article: Origin) => boolean;
  readonly write: (report: FileReport) => Promise<void>;
  /** Writes what ends the output, once all reports are written. */
  readonly end: () => Promise<void>;
}

/** Opens the output that a command asks for. Throws UsageError where the format cannot go there. */
export async function openOutput(options: Options): Promise<Output> {
  if (options.outputDir !== null) return folderOutput(options.outputDir, options);
  if (FORMATS[options.format].together === 'never' && !isOneArticle(options)) {
    throw new UsageError(`--format ${options.format} is one file for each article: give --output-dir`);
  }
  if (options.output === null) return streamOutput(process.stdout, options, textOptionsFor(process.stdout));
  const done = options.resume ? await doneIn(options.output) : () => false;
  const stream = createWriteStream(options.output, { flags: options.resume ? 'a' : 'w' });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new UsageError(`--output ${options.output}: ${(error as Error).message}`);
  }
  const output = await streamOutput(stream, options, {});
  const end = async () => {
    await output.end();
    stream.end();
    await finished(stream);
  };
  return { ...output, has: done, end };
}

/** Everything in one stream. */
async function streamOutput(stream: Writable, options: Options, text: TextOptions): Promise<Output> {
  const format: Format = FORMATS[options.format];
  const several = !isOneArticle(options);
  const isList = several && format.together === 'as-a-list';
  let index = 0;
  const put = async (words: string): Promise<void> => {
    if (words !== '' && !stream.write(words)) await once(stream, 'drain');
  };
  if (isList) await put('[');
  return {
    has: () => false,
    write: async (report) => {
      const words = format.write(report, { index, several, text });
      const before = isList ? `${index > 0 ? ',' : ''}\n` : '';
      const after = isList || words === '' || words.endsWith('\n') ? '' : '\n';
      index++;
      await put(before + words + after);
    },
    end: () => put(isList ? '\n]\n' : ''),
  };
}

/** A file for each article, named after it. */
async function folderOutput(folder: string, { format, resume }: Options): Promise<Output> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--output-dir ${folder}: ${(error as Error).message}`);
  }
  const stems = new Map<string, string>();
  const taken = new Set<string>();
  const stemOf = ({ file, id }: Origin): string => {
    const key = JSON.stringify([file, id]);
    const plain = stemFor(id === undefined ? basename(file, extname(file)) : String(id));
    let stem = stems.get(key) ?? plain;
    for (let count = 2; !stems.has(key) && taken.has(stem.toLowerCase()); count++) stem = `${plain}-${count}`;
    stems.set(key, stem);
    taken.add(stem.toLowerCase());
    return stem;
  };
  return {
    has: (article) => {
      const stem = stemOf(article);
      return resume && existsSync(join(folder, `${stem}.${FORMATS[format].extension}`));
    },
    write: async (report) => {
      const files = Object.entries(filesOf(format, stemOf(report), report));
      // The file that tells a later run that all is done is written last.
      for (const [name, content] of files.reverse()) await writeFile(join(folder, name), content);
    },
    end: async () => {},
  };
}

/** The longest name of a file, without its ending. */
const STEM = 100;

/** A name that a file can have anywhere. */
function stemFor(name: string): string {
  const stem = name
    .replace(/[^\p{L}\p{N}_.-]/gu, '_')
    .replace(/^\.+/, '')
    .slice(0, STEM);
  return stem === '' || stem === '-' ? 'article' : stem;
}

const COLOURS = {
  heading: 'bold',
  name: 'cyan',
  cue: 'green',
  number: 'yellow',
  faint: 'dim',
  warning: 'red',
} as const;

/** The widest that a report to read becomes, however wide the terminal. */
const WIDEST = 100;

/** How wide and in which colours a stream shows a report to read. */
function textOptionsFor(stream: NodeJS.WriteStream): TextOptions {
  if (!stream.isTTY) return {};
  // A terminal that does not know its width gives 0.
  const width = Math.min(WIDEST, Math.max(20, stream.columns || WIDEST));
  return stream.hasColors() ? { width, paint: paintForTerminal } : { width };
}

const paintForTerminal: Paint = (part, text) => styleText(COLOURS[part], text);
