/**
 * A copy of a text that a tokeniser can read without stumbling, and the way back to the text as given.
 *
 * Characters that nobody sees (zero-width spaces, byte-order marks, direction marks, soft hyphens, NUL and other controls)
 * are left out, odd spaces become spaces, and halves of a surrogate pair become U+FFFD.
 */
export interface CleanText {
  readonly text: string;
  /** Whether it is the text as given, character by character. */
  readonly isOriginal: boolean;
  /** The offset in the text as given of the code unit at `offset` in the clean text. */
  readonly original: (offset: number) => number;
}

const UNSEEN = /[\p{Cf}\p{Cc}]/u;
const SPACE = /\s/u;
const ODD = /[^\S ]|[\p{Cf}\p{Cc}]|\p{Cs}/u;

/** Letters, figures and marks of ASCII, and the marks that news has besides: most texts have no other character. */
const COMMON = /^[ -~‘’“”–—…£€é]*$/;

export function cleanText(text: string): CleanText {
  if (COMMON.test(text) || !ODD.test(text)) return { text, isOriginal: true, original: (offset) => offset };
  const kept: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const clean = cleanCharacter(character);
    for (let unit = 0; unit < clean.length; unit++) offsets.push(at + unit);
    kept.push(clean);
    at += character.length;
  }
  offsets.push(at);
  return { text: kept.join(''), isOriginal: false, original: (offset) => offsets[offset] ?? at };
}

function cleanCharacter(character: string): string {
  if (SPACE.test(character) && character !== '\uFEFF') return ' ';
  if (UNSEEN.test(character)) return '';
  return /\p{Cs}/u.test(character) ? '\uFFFD' : character;
}
