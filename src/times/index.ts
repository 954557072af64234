/** Dates, clock times, durations and repeated times, with their values. */
import { extractor } from '../document/index.js';
import { readTimes } from './read-times.js';

export type * from './types.js';

/**
 * The times of a text, in order: values in ISO 8601 or TIMEX3, counted from the day of publication where the words need one.
 * Takes a string or a Document.
 */
export const extractTimes = extractor(readTimes);
