import type { Token } from '../document/index.js';
import { folded } from './words.js';

/** Names of several words, by their first word, the longest first; what each stands for is the caller's. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** The pieces that a tokeniser makes of a name: "Al-Qaeda" is "Al", "-", "Qaeda". */
function piecesOf(name: string): string[] {
  return name
    .replace(/-/g, ' - ')
    .replace(/(['’]s)$/u, ' $1')
    .split(/\s+/)
    .filter(Boolean);
}

/** Indexes names for `phraseAt`. The words keep their case; apostrophes are straightened. */
export function indexPhrases<T>(entries: Iterable<readonly [name: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [name, value] of entries) {
    const words = piecesOf(name.replaceAll('’', "'"));
    const first = folded(words[0] ?? '');
    const others = index.get(first);
    if (others) others.push({ words, value });
    else index.set(first, [{ words, value }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The longest name of the index that stands at the token `at`, with the index of the token after it; null where none does. Case counts.
 */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  end: number,
  index: PhraseIndex<T>,
): { readonly end: number; readonly value: T } | null {
  const first = tokens[at];
  const phrases = first && index.get(folded(first.text));
  if (!phrases) return null;
  for (const { words, value } of phrases) {
    let nth = 0;
    while (nth < words.length && at + nth < end && matches(words[nth] as string, tokens[at + nth]?.text ?? '')) nth++;
    if (nth === words.length) return { end: at + words.length, value };
  }
  return null;
}

function matches(word: string, text: string): boolean {
  return text === word || (text.includes('’') && text.replaceAll('’', "'") === word);
}
