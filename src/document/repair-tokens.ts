import { spanOf } from './span.js';
import type { TokenisedStretch } from './tokens.js';
import type { PartOfSpeech, Token } from './types.js';

/** Pieces of one token: each with its length in UTF-16 code units, part of speech and lemma. */
type Pieces = readonly (readonly [length: number, pos: PartOfSpeech, lemma: string])[];

const FIRST_PERSON_CONTRACTION = /^[Ii]['’](m|d|ll|ve)$/;
const CONTRACTED_LEMMA: Readonly<Record<string, string>> = { m: 'be', d: 'would', ll: 'will', ve: 'have' };

/** Mends the tokens that wink cuts otherwise than Universal Dependencies does. */
export function repairTokens(stretch: TokenisedStretch): TokenisedStretch {
  const tokens: Token[] = [];
  const opensSentence: boolean[] = [];
  let opensNext = false;
  stretch.tokens.forEach((token, index) => {
    const previous = tokens.at(-1);
    if (previous && isSecondHalf(token, previous)) {
      tokens[tokens.length - 1] = {
        ...previous,
        ...{ end: token.end, text: previous.text + token.text, lemma: previous.text + token.text },
      };
      opensNext = stretch.opensSentence[index] ?? false;
      return;
    }
    const pieces = splitToken(token, stretch.tokens[index - 1]);
    for (const piece of pieces ? cut(token, pieces) : [token]) {
      tokens.push(piece);
      opensSentence.push(piece.start === token.start && (opensNext || (stretch.opensSentence[index] ?? false)));
      opensNext = false;
    }
  });
  return { tokens, opensSentence };
}

/** Two apostrophes, or two grave accents, are one quotation mark: ``said''. */
function isSecondHalf(token: Token, previous: Token): boolean {
  return /^['`]$/.test(token.text) && token.text === previous.text && previous.end === token.start;
}

function splitToken(token: Token, previous: Token | undefined): Pieces | null {
  if (token.text.length < 2) return null;
  return splitContraction(token) ?? splitDash(token, previous);
}

/** "I'm" is a pronoun and a verb. */
function splitContraction(token: Token): Pieces | null {
  if (token.text.length > 4) return null;
  const verb = FIRST_PERSON_CONTRACTION.exec(token.text)?.[1];
  if (!verb) return null;
  return [
    [1, 'PRON', 'i'],
    [token.text.length - 1, 'AUX', CONTRACTED_LEMMA[verb] ?? verb],
  ];
}

/** In "20%-30%" the second number is not negative: a sign that touches the word before it is a dash. */
function splitDash(token: Token, previous: Token | undefined): Pieces | null {
  const dashed = token.pos === 'NUM' && previous?.end === token.start && /^[-–]\d/.test(token.text);
  if (!dashed) return null;
  return [
    [1, 'PUNCT', token.text.slice(0, 1)],
    [token.text.length - 1, 'NUM', token.text.slice(1)],
  ];
}

function cut(token: Token, pieces: Pieces): Token[] {
  let at = token.start;
  return pieces.map(([length, pos, lemma]) => {
    const start = at;
    at += length;
    return { ...spanOf(token.text, start - token.start, at - token.start), start, end: at, pos, tag: '', lemma };
  });
}
