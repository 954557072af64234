import { mixHash } from '../../document/index.js';

/** The capitals, digits and marks of a word, runs of them shortened to two ("Xxx", "XX", "Xx-Xx"), as a hash; never 0. */
export function shapeOf(text: string): number {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let at = 0; at < text.length && at < LONGEST; at++) {
    const kind = kindOf(text.charCodeAt(at));
    run = kind === last ? run + 1 : 0;
    if (run < 2) hash = mixHash(hash, kind);
    last = kind;
  }
  return hash | 1;
}

/** What comes after so many characters is not looked at. */
const LONGEST = 24;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const character = String.fromCharCode(code);
  if (character === '’') return 39;
  return character.toLowerCase() !== character ? 2 : character.toUpperCase() !== character ? 1 : 4;
}
