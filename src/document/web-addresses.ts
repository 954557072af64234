import { type Range, spanOf } from './span.js';
import type { TokenisedStretch } from './tokens.js';
import type { Token } from './types.js';

/**
 * Web and mail addresses and bare domains: "bbc.co.uk", "USSANews.com", "jane@example.org", "https://example.com/a?b=c".
 * The endings are the generic domains and the countries' that news in English names most (IANA root zone database).
 */
const DOMAIN =
  '(?:com|org|net|gov|edu|mil|info|biz|int|io|tv|ai|app|news|eu|uk|us|ca|au|nz|ie|in|za|de|fr|ch|ru|cn|jp|co|me)(?![\\w-])';
const ADDRESS = new RegExp(
  `(?:https?://\\S{1,2000}|(?:[\\w.+-]{1,64}@)?(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}${DOMAIN}(?:/\\S{0,2000})?)`,
  'gi',
);
/** Most paragraphs have nothing like it, and need not be searched for addresses. */
const MAY_HOLD_ADDRESS = new RegExp(`://|\\.${DOMAIN}`, 'i');
const CLOSING = /[.,;:!?)\]}'"’”>]{1,20}$/;

/** Makes one token of every address, where wink cuts at its full stops; a mark that closes the sentence is cut off it. */
export function joinWebAddresses(text: string, range: Range, stretch: TokenisedStretch): TokenisedStretch {
  const addresses = new Map(findAddresses(text, range).map((address) => [address.start, address]));
  if (addresses.size === 0) return stretch;
  const tokens: Token[] = [];
  const opensSentence: boolean[] = [];
  const add = (token: Token, opens: boolean) => {
    tokens.push(token);
    opensSentence.push(opens);
  };
  for (let index = 0; index < stretch.tokens.length; index++) {
    const token = stretch.tokens[index] as Token;
    const address = addresses.get(token.start);
    const last = address ? lastTokenOf(address, stretch.tokens, index) : null;
    const opens = stretch.opensSentence[index] ?? false;
    if (!address || last === null) {
      add(token, opens);
      continue;
    }
    const end = (stretch.tokens[last] as Token).end;
    add({ ...spanOf(text, address.start, address.end), ...addressTags(text, address), tag: '' }, opens);
    const mark = spanOf(text, address.end, end);
    if (mark.text !== '') add({ ...mark, pos: 'PUNCT', tag: '', lemma: mark.text }, false);
    index = last;
  }
  return { tokens, opensSentence };
}

/** The index of the token that an address ends in, or null where that token holds more than the address and closing marks. */
function lastTokenOf(address: Range, tokens: readonly Token[], first: number): number | null {
  let last = first;
  while ((tokens[last]?.end ?? address.end) < address.end) last++;
  const token = tokens[last];
  if (!token) return null;
  const rest = token.text.slice(Math.max(0, address.end - token.start));
  return rest === '' || rest.replace(CLOSING, '') === '' ? last : null;
}

function findAddresses(text: string, range: Range): Range[] {
  const stretch = text.slice(range.start, range.end);
  if (!MAY_HOLD_ADDRESS.test(stretch)) return [];
  return [...stretch.matchAll(ADDRESS)].map((found) => {
    const start = range.start + found.index;
    return { start, end: start + found[0].replace(CLOSING, '').length };
  });
}

/** Universal Dependencies tags an address X, and a site that is spoken of by its domain as a name. */
function addressTags(text: string, address: Range): Pick<Token, 'pos' | 'lemma'> {
  const written = text.slice(address.start, address.end);
  return { pos: /[@/]|^www\./i.test(written) ? 'X' : 'PROPN', lemma: written.toLowerCase() };
}
