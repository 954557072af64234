/**
 * A word in lower case, as `toLowerCase` gives it.
 *
 * Most words of a text are in lower case as they stand, which is told here letter by letter. In a text with a character beyond Latin-1, as
 * a curly quotation mark is, every word takes two bytes a letter, and engines change the case of those by a slow general way.
 */
export function lowerCase(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase();
  }
  return word;
}
