/** Acts of saying with their speakers: act, polarity, parents, and warnings about them. */
import { type Document, extractor } from '../document/index.js';
import { findAttributions } from './find.js';
import type { Attribution, Warning } from './types.js';
import { findWarnings } from './warnings.js';

export type * from './types.js';

/** The attributions of a text. Takes a string or a Document. */
export const extractAttributions = extractor((doc: Document): readonly Attribution[] => findAttributions(doc));

/** What the text gets wrong about its quotes and speakers. Takes a string or a Document. */
export const extractWarnings = extractor((doc: Document): readonly Warning[] =>
  findWarnings(doc, findAttributions(doc)),
);
