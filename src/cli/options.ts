import { parseArgs } from 'node:util';
import { read } from '../document/index.js';

const FORMATS = ['text', 'json', 'jsonl'] as const;

/** How the reports are written. */
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly published: string | null;
  readonly help: boolean;
  readonly version: boolean;
}

/** Something that is wrong with the command itself; its message is for the person who typed it. */
export class UsageError extends Error {}

/** Reads the arguments after the command's name. Throws UsageError where they are wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  return {
    files: positionals,
    format: formatOf(values.format),
    published: publishedOf(values.published),
    help: values.help,
    version: values.version,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'text' },
        published: { type: 'string', short: 'p' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function formatOf(name: string): Format {
  const format = FORMATS.find((one) => one === name);
  if (!format) throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not ${name}`);
  return format;
}

/** The library says what a day is, so that the two cannot differ. */
function publishedOf(day: string | undefined): string | null {
  try {
    return read('', { published: day }).published;
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`);
  }
}
