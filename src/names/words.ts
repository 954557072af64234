import type { Token } from '../document/index.js';

const ODD_SPACE = /[^\S ]/g;

/** A name with straight apostrophes and plain spaces, as lists hold it. */
export function plain(text: string): string {
  return isPlain(text) ? text : text.replaceAll('’', "'").replace(ODD_SPACE, ' ');
}

/** Whether a text has nothing but the visible characters of ASCII and spaces; without a regular expression, since every word is asked. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return false;
  }
  return true;
}

/** A word or a name as lists hold it, in lower case. */
export function folded(text: string): string {
  return plain(text.toLowerCase());
}

/** A word as lists of abbreviations hold it: folded, without full stops ("U.S." is "us", "Sen." is "sen"). */
export function undotted(text: string): string {
  const word = folded(text);
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Two letters or more, none of them small. */
export function isAllCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&'’-]+$/u.test(text);
}

/** Whether no white space stands between two neighbours. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
