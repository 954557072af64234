import { spanOf } from './span.js';
import type { TokenisedStretch } from './tokens.js';
import type { PartOfSpeech, Token } from './types.js';

/** Pieces of one token: each with its length in UTF-16 code units, part of speech and lemma. */
type Pieces = readonly (readonly [length: number, pos: PartOfSpeech, lemma: string])[];

const FIRST_PERSON_CONTRACTION = /^[Ii]['’](m|d|ll|ve)$/;
const CONTRACTED_LEMMA: Readonly<Record<string, string>> = { m: 'be', d: 'would', ll: 'will', ve: 'have', s: 'be' };
/** "Here's", "why's": words with a contracted verb that wink leaves whole. */
const CONTRACTED_BE = /^(?:here|there|how|why|when|where)['’]s$/i;
/** "gonna" is "gon" and "na", as in the treebanks. */
const TWO_IN_ONE: Readonly<Record<string, readonly [PartOfSpeech, string, PartOfSpeech, string]>> = {
  gonna: ['VERB', 'go', 'PART', 'to'],
  wanna: ['VERB', 'want', 'PART', 'to'],
  gotta: ['VERB', 'get', 'PART', 'to'],
};
/** Words that wink takes for abbreviations at the end of a sentence: "He said no." */
const SENTENCE_END = /^(?:no|in)\.$/i;

/** Mends the tokens that wink cuts otherwise than Universal Dependencies does. */
export function repairTokens(stretch: TokenisedStretch): TokenisedStretch {
  const tokens: Token[] = [];
  const opensSentence: boolean[] = [];
  let opensNext = false;
  for (let index = 0; index < stretch.tokens.length; index++) {
    const token = stretch.tokens[index] as Token;
    const opens: boolean = opensNext || (stretch.opensSentence[index] ?? false);
    const previous = tokens[tokens.length - 1];
    if (previous && isSecondHalf(token, previous)) {
      const text = previous.text + token.text;
      tokens[tokens.length - 1] = { ...previous, end: token.end, text, lemma: text };
      opensNext = opens;
      continue;
    }
    const next = stretch.tokens[index + 1];
    const pieces = splitToken(token, stretch.tokens[index - 1], next);
    opensSentence.push(opens);
    opensNext = false;
    if (!pieces) {
      tokens.push(token);
      continue;
    }
    for (const piece of cut(token, pieces)) tokens.push(piece);
    while (opensSentence.length < tokens.length) opensSentence.push(false);
    opensNext = tokens.at(-1)?.text === '.' && /^\p{Lu}/u.test(next?.text ?? '');
  }
  return { tokens, opensSentence };
}

/**
 * Two apostrophes, or two grave accents, are one quotation mark: ``said''. A run of the same mark is one token, and so is one of "!" and "?":
 * "?!", "-----".
 */
function isSecondHalf(token: Token, previous: Token): boolean {
  if (token.pos !== 'PUNCT' && token.pos !== 'SYM') return false;
  if (previous.end !== token.start) return false;
  if (/^['`]$/.test(token.text)) return token.text === previous.text;
  if (/^[!?]+$/.test(token.text)) return /^[!?]+$/.test(previous.text);
  return /^([-=*_.~<>])\1*$/.test(token.text) && isRunOf(token.text.charAt(0), previous.text);
}

function isRunOf(mark: string, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charAt(at) !== mark) return false;
  return true;
}

/** What the words end in that are split behind their second letter: "no.", "here's", "gonna". Most words end otherwise. */
const SPLIT_LATER = new Set(Array.from('.sSaA', (character) => character.charCodeAt(0)));

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

function splitToken(token: Token, previous: Token | undefined, next: Token | undefined): Pieces | null {
  const { length } = token.text;
  if (length < 2 || (isLetter(token.text, 1) && !SPLIT_LATER.has(token.text.charCodeAt(length - 1)))) return null;
  const unit = splitUnit(token, previous, next);
  if (unit) return unit;
  if (length === 3) return splitStop(token, previous, next) ?? splitContraction(token) ?? splitDash(token, previous);
  return splitContraction(token) ?? splitDash(token, previous) ?? (length < 8 ? splitWord(token) : null);
}

/** "no." before a number, and "in." after one, are abbreviations. */
function splitStop(token: Token, previous: Token | undefined, next: Token | undefined): Pieces | null {
  const beside = token.text.startsWith('i') ? previous : next;
  if (!SENTENCE_END.test(token.text) || beside?.pos === 'NUM') return null;
  return [
    [2, token.pos, token.text.slice(0, 2).toLowerCase()],
    [1, 'PUNCT', '.'],
  ];
}

/** Units that touch their figures, and clock times: "m." of "£4.2m.", "5pm.". */
const UNIT = /^\p{L}{1,3}\.$/u;
const CLOCK_TIME = /^\d{1,2}[ap]m\.$/i;
const MAY_OPEN_SENTENCE = /^[\p{Lu}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"']/u;

/** "It made £4.2m. Shares rose", "The shop shut at 5pm. He left": the full stop ends the sentence, where wink sees an abbreviation. */
function splitUnit(token: Token, previous: Token | undefined, next: Token | undefined): Pieces | null {
  if (!token.text.endsWith('.') || (next && !MAY_OPEN_SENTENCE.test(next.text))) return null;
  const afterFigure = previous?.end === token.start && /\d$/.test(previous.text) && UNIT.test(token.text);
  if (!afterFigure && !CLOCK_TIME.test(token.text)) return null;
  const length = token.text.length - 1;
  return [
    [length, afterFigure ? 'NOUN' : 'NUM', token.text.slice(0, length).toLowerCase()],
    [1, 'PUNCT', '.'],
  ];
}

/** "Here's" is two words, and so is "gonna". */
function splitWord(token: Token): Pieces | null {
  if (CONTRACTED_BE.test(token.text)) {
    const word = token.text.length - 2;
    return [
      [word, 'ADV', token.text.slice(0, word).toLowerCase()],
      [2, 'AUX', 'be'],
    ];
  }
  const lower = token.text.toLowerCase();
  if (!Object.hasOwn(TWO_IN_ONE, lower)) return null;
  const [pos, lemma, pos2, lemma2] = TWO_IN_ONE[lower] as (typeof TWO_IN_ONE)[string];
  return [
    [3, pos, lemma],
    [lower.length - 3, pos2, lemma2],
  ];
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
