import { type Document, readableSentences, type Span, type Token } from '../document/index.js';
import type { Gender } from '../names/index.js';
import { PERSONAL_PRONOUNS, type PronounCase } from './pronoun-lexicon.js';

/** A pronoun of the third person in the text. */
export interface Pronoun extends Span {
  readonly gender: Gender;
  readonly case: PronounCase;
  /** Its index among the Document's tokens, and that of its sentence among the sentences that extractors read. */
  readonly token: number;
  readonly sentence: number;
}

/** The pronouns of a text that stand for one person, in order. */
export function findPronouns(doc: Document): readonly Pronoun[] {
  return readableSentences(doc).flatMap(({ firstToken, endToken }, sentence) => {
    const found: Pronoun[] = [];
    for (let at = firstToken; at < endToken; at++) {
      const token = doc.tokens[at] as Token;
      const kind = mayBePronoun(token) ? PERSONAL_PRONOUNS.get(token.text.toLowerCase()) : undefined;
      if (!kind) continue;
      const next = doc.tokens[at + 1];
      const standsAlone = kind.gender === 'female' && token.text.toLowerCase() === 'her' && !opensNounPhrase(next?.pos);
      found.push({
        start: token.start,
        end: token.end,
        text: token.text,
        gender: kind.gender,
        case: standsAlone ? 'object' : kind.case,
        token: at,
        sentence,
      });
    }
    return found;
  });
}

/** All of them open with "h" or "s"; asked first, since every word of an article is. */
function mayBePronoun({ text }: Token): boolean {
  const first = text.charCodeAt(0) | 32;
  return first === LETTER_H || first === LETTER_S;
}

const LETTER_H = 104;
const LETTER_S = 115;

/** Whether a word with this part of speech may follow a possessive "her". */
function opensNounPhrase(pos: string | undefined): boolean {
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM';
}
