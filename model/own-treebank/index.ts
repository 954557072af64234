/** News sentences of our own with their trees, grown from the rules in this folder: constructions that the treebanks have few of. */
import { readFileSync } from 'node:fs';
import type { GoldSentence } from '../treebank.js';
import { grow } from './grow.js';
import { type Grammar, readGrammar } from './notation.js';

const FILES = ['words', 'numbers', 'clauses', 'reports', 'sentences'];

/** The rules of the own treebank. */
export function ownGrammar(): Grammar {
  return readGrammar(FILES.map((file) => readFileSync(`${import.meta.dirname}/${file}.txt`, 'utf8')).join('\n'));
}

/** Grows `count` sentences, none of them longer than `longest` words. */
export function ownTreebank(count: number, random: () => number, longest = 60): GoldSentence[] {
  const grammar = ownGrammar();
  const sentences: GoldSentence[] = [];
  while (sentences.length < count) {
    const sentence = grow(grammar, 'S', random);
    if (sentence.words.length <= longest) sentences.push(sentence);
  }
  return sentences;
}
