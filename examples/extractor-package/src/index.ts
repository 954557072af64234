/** An extractor for onrecord: who arrests whom. */
import { agentOf, type Document, isNegated, isPassive, nounPhraseOf, objectOf, type Span, subjectOf } from 'onrecord';

/** An arrest as the text tells it. The span is the verb's. */
export interface Arrest extends Span {
  /** Who is arrested, or null where the sentence does not say. */
  readonly arrested: Span | null;
  /** Who arrests, or null where the sentence does not say. */
  readonly by: Span | null;
}

const VERBS: ReadonlySet<string> = new Set(['arrest', 'detain', 'apprehend']);

/**
 * The arrests that a text tells of, in order; those that did not happen are left out.
 *
 * Takes a Document of onrecord: `analyse(text, { extractors: { arrests } })`. Offsets are in UTF-16 code units.
 */
export function arrests(doc: Document): readonly Arrest[] {
  const phrase = (token: number | null): Span | null => (token === null ? null : nounPhraseOf(doc, token));
  return doc.tokens.flatMap(({ pos, lemma, start, end, text }, verb): Arrest[] => {
    if (pos !== 'VERB' || !VERBS.has(lemma) || isNegated(doc, verb)) return [];
    const passive = isPassive(doc, verb);
    const arrested = phrase(passive ? subjectOf(doc, verb) : objectOf(doc, verb));
    const by = phrase(passive ? agentOf(doc, verb) : subjectOf(doc, verb));
    return [{ start, end, text, arrested, by }];
  });
}

/** For the command line: `onrecord --extractors node_modules/onrecord-arrests/dist/index.js`. */
export default { arrests };
