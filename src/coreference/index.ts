/** Who is who: names, descriptions and pronouns to entities, and who goes on speaking. */
import { type Document, extractor } from '../document/index.js';
import { type Entity, extractNames } from '../names/index.js';

export { type GoingOn, quotesGoingOn } from './last-speaker.js';

/** The entities of a text with all their mentions: names, descriptions and pronouns. Takes a string or a Document. */
export const extractEntities = extractor((doc: Document): readonly Entity[] => extractNames(doc));
