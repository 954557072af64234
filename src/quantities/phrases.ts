import type { Piece } from '../numerals/index.js';

/** Phrases indexed by their first word, the longest first, so that a lookup reads only those that can fit. */
export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly cased: boolean;
  readonly glued: boolean;
  readonly value: T;
}

const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|\S/gu;

/** Makes the index. A form with a capital is matched as it is written; one with "=" before it only where it is glued to what precedes. */
export function indexPhrases<T>(entries: Iterable<readonly [form: string, value: T]>): PhraseIndex<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [form, value] of entries) {
    const glued = form.length > 1 && form.startsWith('=');
    const words = (glued ? form.slice(1) : form).match(WORD) ?? [];
    const cased = /\p{Lu}/u.test(form) || /^=?\p{L}$/u.test(form);
    const key = (words[0] ?? '').toLowerCase();
    byFirst.set(key, [...(byFirst.get(key) ?? []), { words, cased, glued, value }]);
  }
  for (const list of byFirst.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(b.cased) - Number(a.cased));
  return { byFirst };
}

export interface PhraseFound<T> {
  readonly value: T;
  readonly end: number;
}

/** The longest phrase that starts at a piece. Hyphens between its words count as spaces, and its abbreviations may have full stops. */
export function phraseAt<T>(index: PhraseIndex<T>, pieces: readonly Piece[], at: number): PhraseFound<T> | null {
  const phrases = index.byFirst.get(pieces[at]?.lower ?? '');
  if (!phrases) return null;
  for (const phrase of phrases) {
    if (phrase.glued && !pieces[at]?.glued) continue;
    const end = matchEnd(phrase, pieces, at);
    if (end > 0) return { value: phrase.value, end };
  }
  return null;
}

const ABBREVIATED = /^(?:sq|cu|fl)$/;

/** Whether a piece between two words of a phrase is a hyphen, or the full stop of the first one ("sq. ft"). */
function joins(pieces: readonly Piece[], at: number, next: string): boolean {
  const mark = pieces[at];
  if (!mark?.glued || mark.text === next) return false;
  return mark.text === '-' || (mark.text === '.' && ABBREVIATED.test(pieces[at - 1]?.lower ?? ''));
}

function matchEnd<T>(phrase: Phrase<T>, pieces: readonly Piece[], at: number): number {
  let next = at;
  for (let nth = 0; nth < phrase.words.length; nth++) {
    const word = phrase.words[nth] as string;
    if (nth > 0 && joins(pieces, next, word)) next++;
    const piece = pieces[next];
    if (!piece || (phrase.cased ? piece.text !== word : piece.lower !== word)) return -1;
    next++;
  }
  return next;
}
