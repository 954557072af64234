/** Names, their types, roles and aliases: entities with their name mentions alone. */
import { type Document, extractor } from '../document/index.js';
import type { Entity } from './types.js';

export type * from './types.js';

/** The named entities of a text with their name mentions. Takes a string or a Document. */
export const extractNames = extractor((_doc: Document): readonly Entity[] => []);
