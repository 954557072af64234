import { type Attribution, extractAttributions, extractWarnings, type Warning } from './attributions/index.js';
import { extractNumericClaims, type NumericClaim } from './claims/index.js';
import { extractEntities } from './coreference/index.js';
import { type Block, type Document, type ReadOptions, read, type Span } from './document/index.js';
import type { Entity } from './names/index.js';
import { extractQuantities, type Quantity } from './quantities/index.js';
import { extractQuotes, type Quote } from './quotes/index.js';
import { extractTimes, type Time } from './times/index.js';

/** The version of the report's shape: it changes when a field does. */
export const REPORT_VERSION = '1';

/** A sentence as the report holds it. */
export interface ReportSentence extends Span {
  /** The index of the block it stands in. */
  readonly block: number;
}

/** The lists that the built-in extractors fill. */
export interface Extracted {
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly numericClaims: readonly NumericClaim[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly warnings: readonly Warning[];
}

/** All that is found in one article: plain data that JSON can hold. Ids are local to the report and stable for the same text. */
export interface Report extends Extracted {
  readonly version: string;
  readonly text: string;
  readonly published: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly ReportSentence[];
}

/** The lists that a user's extractors fill, by name. */
export type OwnLists = Readonly<Record<string, readonly unknown[]>>;

/** A user's extractors, by the name of the list that each fills. */
export type Extractors<L extends OwnLists = OwnLists> = { readonly [Name in keyof L]: (doc: Document) => L[Name] };

/** How a text is to be analysed. */
export interface AnalyseOptions extends ReadOptions {
  readonly extractors?: undefined;
  /** The lists to fill; the others stay empty. */
  readonly only?: readonly (keyof Extracted)[];
}

/** How a text is to be analysed with extractors of your own. */
export interface OwnOptions<L extends OwnLists> extends ReadOptions {
  /** Extractors of your own, by the name that their list has in the report. */
  readonly extractors: Extractors<L>;
  /** The lists to fill, built-in or your own; the other built-in ones stay empty and the other own ones are left out. */
  readonly only?: readonly (keyof Extracted | keyof L)[];
}

/** A report with the lists of a user's extractors beside the built-in ones. */
export type ReportWith<L extends OwnLists> = Report & L;

const BUILT_IN: { readonly [K in keyof Extracted]: (doc: Document) => Extracted[K] } = {
  entities: extractEntities,
  times: extractTimes,
  quantities: extractQuantities,
  numericClaims: extractNumericClaims,
  quotes: extractQuotes,
  attributions: extractAttributions,
  warnings: extractWarnings,
};

const RESERVED = new Set(['version', 'text', 'published', 'blocks', 'sentences', ...Object.keys(BUILT_IN)]);

/**
 * Analyses an article: who says what, which numbers are claimed, who and what is named.
 *
 * Takes the article's plain text; returns a Report, with offsets in UTF-16 code units of that text. The same text and
 * options give the same report. Throws TypeError where `text` is not a string, where an own extractor has the name of a
 * field of the report, where it returns something that is not a list, and where a span that it returns does not lie in the text.
 */
export function analyse<L extends OwnLists>(text: string, options: OwnOptions<L>): ReportWith<L>;
export function analyse(text: string, options?: AnalyseOptions): Report;
export function analyse(text: string, options: AnalyseOptions | OwnOptions<OwnLists> = {}): Report {
  const own = Object.entries(options.extractors ?? {});
  for (const [name] of own) refuseReservedName(name);
  const only = options.only && new Set<PropertyKey>(options.only);
  for (const name of only ?? []) refuseUnknownName(name, own);

  const doc = read(text, options);
  const extracted: Record<string, readonly unknown[]> = {};
  for (const [name, extract] of Object.entries(BUILT_IN)) extracted[name] = !only || only.has(name) ? extract(doc) : [];
  for (const [name, extract] of own) {
    if (!only || only.has(name)) extracted[name] = checked(name, extract(doc), text);
  }
  return {
    version: REPORT_VERSION,
    text,
    published: doc.published,
    blocks: doc.blocks,
    sentences: doc.sentences.map(({ start, end, text, block }) => ({ start, end, text, block })),
    ...extracted,
  } as unknown as Report;
}

function refuseReservedName(name: string): void {
  if (RESERVED.has(name))
    throw new TypeError(`the extractor "${name}" has the name of a field of the report; give it another`);
}

function refuseUnknownName(name: PropertyKey, own: readonly (readonly [string, unknown])[]): void {
  const known = Object.hasOwn(BUILT_IN, name) || own.some(([ownName]) => ownName === name);
  if (!known) throw new TypeError(`only: there is no extractor "${String(name)}"`);
}

function checked(name: string, found: unknown, text: string): readonly unknown[] {
  if (!Array.isArray(found)) throw new TypeError(`the extractor "${name}" must return a list`);
  for (const [index, item] of found.entries()) checkSpan(name, index, item, text);
  return found;
}

/** An item with a start and an end is a span, and has to lie in the text. */
function checkSpan(name: string, index: number, item: unknown, text: string): void {
  if (typeof item !== 'object' || item === null || !('start' in item) || !('end' in item)) return;
  const { start, end } = item;
  const lies =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (start as number) <= (end as number) &&
    (end as number) <= text.length;
  if (!lies) {
    throw new TypeError(
      `the extractor "${name}": item ${index} spans ${start} to ${end}, which does not lie in the text`,
    );
  }
  if ('text' in item && item.text !== text.slice(start as number, end as number)) {
    throw new TypeError(`the extractor "${name}": item ${index} has a text that does not stand at ${start} to ${end}`);
  }
}
