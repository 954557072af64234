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
 * wink never gives back the memory of a word that it has met, so a process that reads an archive would grow without bound.
 * A fresh reader costs some 30 ms; after this many characters it is the cheaper choice.
 */
const CHARACTERS_PER_READER = 20_000_000;

/** The words that a reader knows: those of the model, and after them those that it has met. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

/** What the model is made of, as far as it matters here; its own types leave it open. */
const winkModel = model as unknown as {
  readonly core: () => { readonly features: { readonly lexeme: Lexemes } };
  readonly metaCER: () => unknown;
};

interface Reader {
  readonly nlp: ReturnType<typeof winkNLP>;
  readonly lexemes: Lexemes;
  /** How many of the list are of the model, or have been forgotten since. */
  known: number;
}

let reader: Reader | undefined;
let charactersRead = 0;

/** The part of the model that grows with every reader that is made of it, and that nothing here uses. */
const metaCER = once(() => winkModel.metaCER());

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function makeReader(): Reader {
  const core = winkModel.core();
  const nlp = winkNLP({ ...model, core: () => core, metaCER }, ['sbd', 'pos']);
  const lexemes = core.features.lexeme;
  return { nlp, lexemes, known: lexemes.list.length };
}

function readerFor(text: string): Reader {
  if (!reader || charactersRead > CHARACTERS_PER_READER) {
    reader = makeReader();
    charactersRead = 0;
  }
  charactersRead += text.length;
  return reader;
}

/** Words of letters alone are never cut, so that knowing them changes nothing; knowing them makes the reader much faster. */
const PLAIN = /^[A-Za-z]+$/;

/**
 * Takes back what a reader has learnt. It cuts words by those that it knows: having met "the U.S for", it makes two tokens of the next "U.S.",
 * and so what one text says would change how another is read.
 */
function forget(one: Reader): void {
  const { hash, list } = one.lexemes;
  for (; one.known < list.length; one.known++) {
    const word = list[one.known] as string;
    if (!PLAIN.test(word)) delete hash[word];
  }
}

/** Reads `text` with wink-nlp: tokens, universal parts of speech, lemmas and candidates for sentences. */
export function readWithWink(text: string): WinkReading {
  const own = readerFor(text);
  const { readDoc, its } = own.nlp;
  const doc = readDoc(text);
  const tokens = doc.tokens();
  const reading = {
    values: tokens.out(its.value as never) as unknown as string[],
    pos: tokens.out(its.pos as never) as unknown as (PartOfSpeech | 'SPACE')[],
    lemmas: tokens.out(its.lemma as never) as unknown as string[],
    sentenceStarts: (doc.sentences().out(its.span as never) as unknown as [number, number][]).map(([first]) => first),
  };
  forget(own);
  return reading;
}
