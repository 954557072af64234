/** Names, their types, roles and aliases: entities with their name mentions alone. */
import { type Document, extractor, spanOf, type Token } from '../document/index.js';
import { joinSenders } from './letters.js';
import { mergeMentions, type TypedMention } from './merge/index.js';
import { oneTypePerName } from './one-type.js';
import { propagateNames } from './propagate.js';
import { recogniseNames } from './recognise.js';
import { besideName } from './roles.js';
import type { NameSpan } from './spans.js';
import type { Entity } from './types.js';

export { isRoleHead } from './roles.js';
export type * from './types.js';

/** The named entities of a text with their name mentions. Takes a string or a Document. */
export const extractNames = extractor((doc: Document): readonly Entity[] => {
  const names = joinSenders(doc, propagateNames(doc, recogniseNames(doc)));
  const typed = oneTypePerName(
    doc,
    names.map((name) => typedMention(doc, name)),
  );
  return mergeMentions(doc, typed).map((entity, index) => ({ id: `e${index + 1}`, ...entity, knowledgeBaseId: null }));
});

function typedMention(doc: Document, { first, end, type, sentence }: NameSpan): TypedMention {
  const [opening, closing] = [doc.tokens[first] as Token, doc.tokens[end - 1] as Token];
  const { start, text } = opening === closing ? opening : spanOf(doc.text, opening.start, closing.end);
  const beside = type === 'person' ? besideName(doc, first, end, sentence) : { role: null, honorific: null };
  return {
    type,
    mention: { start, end: closing.end, text, form: 'name', honorific: beside.honorific, role: beside.role },
  };
}
