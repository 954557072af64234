import { splitBlocks } from './blocks/index.js';
import { readSentences } from './sentences.js';
import type { Document, ReadOptions, Token } from './types.js';

/**
 * Reads a text once, so that extractors can ask it many times.
 *
 * Takes the plain text of an article; returns its blocks, sentences and tokens, with offsets in UTF-16 code units of the text
 * as given. An empty or blank text has none of them. Throws TypeError where `text` is not a string or `published` is not
 * an ISO 8601 day.
 */
export function read(text: string, options: ReadOptions = {}): Document {
  if (typeof text !== 'string') throw new TypeError(`onrecord reads a string, not ${nameOf(text)}`);
  const blocks = splitBlocks(text);
  return {
    text,
    published: publicationDay(options.published),
    blocks,
    ...readSentences(text, blocks),
    lexicon: options.lexicon ?? {},
    boilerplate: options.boilerplate ?? false,
  };
}

/** The tokens of a text, in order. Takes a string; throws TypeError where it is not one. */
export function tokenise(text: string): readonly Token[] {
  return read(text).tokens;
}

function publicationDay(published: string | null | undefined): string | null {
  if (published === null || published === undefined) return null;
  const day = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(published)?.[1];
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) throw new TypeError(`published must be a day like 2025-06-05, not ${JSON.stringify(published)}`);
  return day;
}

function nameOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
