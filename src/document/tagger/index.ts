/** Parts of speech: a linear model, trained on treebanks, that takes the tokeniser's first guess as one of its features. */
import type { Token } from '../types.js';
import { lemmaFor } from './lemma.js';
import { misreadVerb } from './misread-verb.js';
import { misreadWords } from './misread-words.js';
import { trainedTagger } from './model.js';
import { type TagPair, tagPair, tagWords } from './tag.js';

/** Gives the tokens of the sentence `tokens.slice(first, end)` their parts of speech, in place. */
export function tagSentence(tokens: Token[], first: number, end: number): void {
  const tagger = trainedTagger();
  const classes = tagWords(tagger, tokens, first, end);
  for (let index = first; index < end; index++) {
    tokens[index] = withTag(tokens[index] as Token, tagger.pairs[classes[index - first] as number] as TagPair);
  }
  const verbs = misreadWords(tokens, first, end);
  const verb = misreadVerb(tokens, first, end);
  for (const { at, name } of verb ? [...verbs, verb] : verbs) tokens[at] = withTag(tokens[at] as Token, tagPair(name));
}

/** A token with another part of speech, and the lemma that goes with it. */
export function withTag(token: Token, { pos, tag }: TagPair): Token {
  const { start, end, text } = token;
  const lemma = pos === token.pos ? token.lemma : lemmaFor(text.toLowerCase(), token.lemma, token.pos, pos, tag);
  return { start, end, text, pos, tag, lemma };
}
