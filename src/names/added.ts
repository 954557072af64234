import { type Document, type NameEntry, oncePerDocument, type Sentence } from '../document/index.js';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrases.js';
import type { NameSpan } from './spans.js';
import { folded, plain } from './words.js';

/** A name that a caller adds, with the key that its forms share. */
export interface AddedName {
  readonly entry: NameEntry;
  readonly key: string;
}

interface AddedNames {
  readonly index: PhraseIndex<AddedName>;
  readonly byForm: ReadonlyMap<string, AddedName>;
}

const addedNames = oncePerDocument((doc: Document): AddedNames => {
  const forms = (doc.lexicon.names ?? []).flatMap((entry, number) =>
    entry.forms.map((form): readonly [string, AddedName] => [form, { entry, key: `added ${number}` }]),
  );
  return { index: indexPhrases(forms), byForm: new Map(forms.map(([form, name]) => [plain(form), name])) };
});

/** What a caller's list says of a whole name, or null. */
export function addedName(doc: Document, name: string): AddedName | null {
  return addedNames(doc).byForm.get(plain(name)) ?? null;
}

/** The last words of the titles that a caller adds, folded. */
export const addedTitles = oncePerDocument(
  (doc: Document): ReadonlySet<string> =>
    new Set((doc.lexicon.titles ?? []).map((title) => folded(title.split(/\s+/).at(-1) ?? ''))),
);

/** Puts the names that a caller adds in the place of whatever was found where they stand. Takes and returns the names of one sentence in order. */
export function withAddedNames(doc: Document, sentence: Sentence, names: readonly NameSpan[]): readonly NameSpan[] {
  const { index } = addedNames(doc);
  if (index.size === 0) return names;
  const added: NameSpan[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const found = phraseAt(doc.tokens, at, sentence.endToken, index);
    if (!found) continue;
    added.push({ first: at, end: found.end, type: found.value.entry.type, sentence });
    at = found.end - 1;
  }
  const kept = names.filter(({ first, end }) => !added.some((name) => name.first < end && first < name.end));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}
