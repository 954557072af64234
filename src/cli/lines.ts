import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, without the line feeds that end them and without a byte-order mark before the first.
 *
 * Node's own reader also breaks lines at U+2028, which may stand inside JSON.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const part of stream.setEncoding('utf8')) {
    const pieces = (isFirst ? part.replace(/^\ufeff/, '') : part).split('\n');
    isFirst = false;
    pieces[0] = rest + pieces[0];
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
  if (rest !== '') yield rest;
}
