import { pathToFileURL } from 'node:url';
import { type AnalyseOptions, analyse, type Extractors, type Report } from '../analyse.js';

/** All that a thread needs to know for one article; plain data. */
export interface Task {
  readonly text: string;
  readonly options: Omit<AnalyseOptions, 'extractors'>;
  /** The address of the module with extractors of the user's own, or null. */
  readonly extractors: string | null;
}

/** Analyses one article, with the extractors of a module where one is named. Throws as `analyse` does, and where the module cannot be imported. */
export async function analyseOne({ text, options, extractors }: Task): Promise<Report> {
  if (extractors === null) return analyse(text, options);
  return analyse(text, { ...options, extractors: await extractorsOf(extractors) });
}

async function extractorsOf(address: string): Promise<Extractors> {
  const { default: extractors } = await import(address);
  if (typeof extractors !== 'object' || extractors === null) {
    throw new TypeError(`the default export of ${address} must be an object of extractors by name`);
  }
  return extractors;
}

/** The address of a module as `import` takes it, from a URL, the text of one, or a path. */
export function moduleAddress(module: URL | string): string {
  if (module instanceof URL) return module.href;
  return /^[a-z][a-z\d+.-]+:/i.test(module) ? module : pathToFileURL(module).href;
}
