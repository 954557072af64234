/** Dates, clock times, durations and repeated times, with their values. */
import { type Document, extractor } from '../document/index.js';
import type { Time } from './types.js';

export type * from './types.js';

/** The times of a text. Takes a string or a Document. */
export const extractTimes = extractor((_doc: Document): readonly Time[] => []);
