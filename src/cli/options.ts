import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../document/index.js';
import { FORMATS, type FormatName } from './formats.js';
import { STANDARD_INPUT } from './input.js';

const INPUTS = ['text', 'jsonl'] as const;

/** What the command line asks for. */
export interface Options {
  /** The files to read; standard input where none is named. */
  readonly files: readonly string[];
  /** Whether a file was named. */
  readonly named: boolean;
  readonly format: FormatName;
  readonly published: string | null;
  /** What every file holds; null is to be told from its name. */
  readonly input: (typeof INPUTS)[number] | null;
  /** The names of the fields of a line of JSON. */
  readonly fields: { readonly text: string; readonly id: string; readonly published: string };
  readonly jobs: number;
  /** The path of a module with extractors, or null. */
  readonly extractors: string | null;
  /** The file to write to, or null. */
  readonly output: string | null;
  /** The folder to write a file for each article to, or null. */
  readonly outputDir: string | null;
  /** Whether to leave out what the output has already. */
  readonly resume: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Something that is wrong with the command itself; its message is for the person who typed it. */
export class UsageError extends Error {}

/** Reads the arguments after the command's name. Throws UsageError where they are wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const options: Options = {
    files: positionals.length > 0 ? positionals : [STANDARD_INPUT],
    named: positionals.length > 0,
    format: oneOf('format', Object.keys(FORMATS) as FormatName[], values.format),
    published: publishedOf(values.published),
    input: values.input === undefined ? null : oneOf('input', INPUTS, values.input),
    fields: { text: values['text-field'], id: values['id-field'], published: values['published-field'] },
    jobs: jobsOf(values.jobs),
    extractors: values.extractors === undefined ? null : resolve(values.extractors),
    output: values.output ?? null,
    outputDir: values['output-dir'] ?? null,
    resume: values.resume,
    help: values.help,
    version: values.version,
  };
  refuseContradictions(options);
  return options;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'text' },
        published: { type: 'string', short: 'p' },
        input: { type: 'string', short: 'i' },
        'text-field': { type: 'string', default: 'text' },
        'id-field': { type: 'string', default: 'id' },
        'published-field': { type: 'string', default: 'published' },
        jobs: { type: 'string', short: 'j', default: '1' },
        extractors: { type: 'string', short: 'e' },
        output: { type: 'string', short: 'o' },
        'output-dir': { type: 'string' },
        resume: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<T extends string>(option: string, names: readonly T[], given: string): T {
  const found = names.find((one) => one === given);
  if (!found) throw new UsageError(`--${option} must be one of ${names.join(', ')}, not ${given}`);
  return found;
}

function jobsOf(given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new UsageError(`--jobs must be a whole number of 1 or more, not ${given}`);
  return Number(given);
}

/** The library says what a day is, so that the two cannot differ. */
function publishedOf(day: string | undefined): string | null {
  try {
    return read('', { published: day }).published;
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`);
  }
}

function refuseContradictions({ format, output, outputDir, resume }: Options): void {
  if (output !== null && outputDir !== null) throw new UsageError('give --output or --output-dir, not both');
  if (resume && output === null && outputDir === null) throw new UsageError('--resume needs --output or --output-dir');
  if (resume && output !== null && format !== 'jsonl') {
    throw new UsageError('--resume with --output goes with --format jsonl; other formats resume with --output-dir');
  }
}
