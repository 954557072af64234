const ZERO = 48;
const NINE = 57;
const LETTER_A = 97;
const LETTER_Z = 122;
const LAST_ASCII = 127;
/** The signs of fractions begin here, ¼ being the first. */
const FIRST_FRACTION = 0xbc;
const FRACTION = /[¼-¾⅓-⅞]/;

/**
 * Makes a test for whether a text holds a figure, the sign of a fraction, or one of `words` (in small letters, without accents) in any case.
 *
 * Most sentences hold none, and reading one in pieces costs far more than this: a word is cut out of the text only where its first
 * letter and its length are those of a word that is looked for.
 */
export function wordScreen(words: Iterable<string>): (text: string) => boolean {
  const wanted = new Set(words);
  // By first letter, one bit for each length.
  const lengths = new Int32Array(LETTER_Z - LETTER_A + 1);
  for (const word of wanted) {
    const letter = word.charCodeAt(0) - LETTER_A;
    lengths[letter] = (lengths[letter] as number) | (1 << word.length);
  }
  const isWanted = (text: string, start: number, end: number): boolean => {
    const byLength = lengths[(text.charCodeAt(start) | 32) - LETTER_A] as number;
    const may = end - start < 32 && (byLength & (1 << (end - start))) !== 0;
    return may && wanted.has(text.slice(start, end).toLowerCase());
  };
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const end = wordEnd(text, at);
      if (end === at ? isNumber(text, at) : isWanted(text, at, end)) return true;
      if (end > at) at = end - 1;
    }
    return false;
  };
}

/** Whether a figure or the sign of a fraction stands at an offset. */
function isNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= ZERO && code <= NINE) || (code >= FIRST_FRACTION && FRACTION.test(text[at] as string));
}

/** Where the run of letters from A to Z ends that starts at an offset; the offset itself where none does. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a code unit is one of the letters from A to Z, in either case. */
export function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= LETTER_A && small <= LETTER_Z && code <= LAST_ASCII;
}
