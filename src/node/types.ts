import type { AnalyseOptions, Report } from '../analyse.js';

/** An article that is more than its text. Whatever other fields it has come back with its report. */
export interface Article {
  readonly text: string;
  /** Its own day of publication, ISO 8601, which goes before that of the options. */
  readonly published?: string | null;
}

/** How many articles are to be analysed. */
export interface ManyOptions extends Omit<AnalyseOptions, 'extractors'> {
  /**
   * How many articles are analysed at a time, each in a thread of its own; 1 is this thread and no other. Default: as many as
   * the computer has processors.
   */
  readonly jobs?: number;
  /**
   * The address of a module whose default export holds extractors of your own by name, as `analyse` takes them:
   * `new URL('./my-extractors.js', import.meta.url)`. Each thread imports it, since functions cannot be handed over.
   */
  readonly extractors?: URL | string;
}

/** What became of one article: its report, or why there is none. */
export type Outcome<A> =
  | { readonly article: A; readonly index: number; readonly report: Report; readonly error: null }
  | { readonly article: A; readonly index: number; readonly report: null; readonly error: Error };
