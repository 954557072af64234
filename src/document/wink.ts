import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from './types.js';

/** What wink finds in one stretch of text: parallel lists, one entry a token, and the indices of the tokens that open sentences. */
export interface WinkReading {
  readonly values: readonly string[];
  readonly pos: readonly (PartOfSpeech | 'SPACE')[];
  readonly lemmas: readonly string[];
  readonly sentenceStarts: readonly number[];
}

/**
 * wink remembers every word it has met and never forgets one, so a process that reads an archive would grow without bound.
 * A fresh reader costs some 30 ms; after this many characters it is the cheaper choice.
 */
const CHARACTERS_PER_READER = 20_000_000;

type Reader = ReturnType<typeof winkNLP>;
let reader: Reader | undefined;
let charactersRead = 0;

function readerFor(text: string): Reader {
  if (!reader || charactersRead > CHARACTERS_PER_READER) {
    reader = winkNLP(model, ['sbd', 'pos']);
    charactersRead = 0;
  }
  charactersRead += text.length;
  return reader;
}

/** Reads `text` with wink-nlp: tokens, universal parts of speech, lemmas and candidates for sentences. */
export function readWithWink(text: string): WinkReading {
  const { readDoc, its } = readerFor(text);
  const doc = readDoc(text);
  const tokens = doc.tokens();
  return {
    values: tokens.out(its.value as never) as unknown as string[],
    pos: tokens.out(its.pos as never) as unknown as (PartOfSpeech | 'SPACE')[],
    lemmas: tokens.out(its.lemma as never) as unknown as string[],
    sentenceStarts: (doc.sentences().out(its.span as never) as unknown as [number, number][]).map(([first]) => first),
  };
}
