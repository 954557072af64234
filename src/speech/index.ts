/** Acts of saying as their own words show them: cue, content, and the noun phrase that stands as source. */
import { type Document, extractor } from '../document/index.js';
import { findSpeechActs } from './find.js';
import type { SpeechAct } from './types.js';

export type * from './types.js';

/** The acts of saying of a text, in order. Takes a string or a Document. */
export const extractSpeechActs = extractor((doc: Document): readonly SpeechAct[] => findSpeechActs(doc));
