/** Parts of speech: a linear model, trained on treebanks, that takes the tokeniser's first guess as one of its features. */
import type { PartOfSpeech, Token } from '../types.js';
import { lemmaFor } from './lemma.js';
import { misreadVerb } from './misread-verb.js';
import { trainedTagger } from './model.js';
import { tagWords } from './tag.js';

export { normalForm } from './features.js';

/** Gives the tokens of the sentence `tokens.slice(first, end)` their parts of speech, in place. */
export function tagSentence(tokens: Token[], first: number, end: number): void {
  const tagger = trainedTagger();
  tagWords(tagger, tokens, first, end).forEach((of, index) => {
    tokens[first + index] = withTag(tokens[first + index] as Token, tagger.model.classes[of] as string);
  });
  const verb = misreadVerb(tokens, first, end);
  if (verb) tokens[verb.at] = withTag(tokens[verb.at] as Token, verb.name);
}

/** A token with the part of speech that a class of the tagger stands for: "VERB VBD". */
export function withTag(token: Token, name: string): Token {
  const space = name.indexOf(' ');
  const pos = name.slice(0, space) as PartOfSpeech;
  const tag = name.slice(space + 1);
  const { start, end, text } = token;
  const lemma = pos === token.pos ? token.lemma : lemmaFor(text.toLowerCase(), token.lemma, token.pos, pos, tag);
  return { start, end, text, pos, tag, lemma };
}
