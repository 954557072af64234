import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is no directory',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

/**
 * The text of one article, without the byte-order mark that some editors put first.
 *
 * Takes a path, or `-` for standard input. Throws an Error whose message says why it could not be read.
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not text in UTF-8');
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    throw new Error(reasonOf(error));
  }
}
