import type { Token } from '../src/document/index.js';
import { tokeniseStretch } from '../src/document/tokens.js';
import { asWritten, type Recasing } from './recasing.js';
import type { GoldSentence, GoldWord } from './treebank.js';

/** A sentence of a treebank as the library's own tokeniser cuts it, with the analysis of the treebank laid over its tokens. */
export interface Example {
  readonly tokens: readonly Token[];
  /** "VERB VBD": the universal and the Penn Treebank part of speech. */
  readonly tags: readonly string[];
  /** The index of each token's head, or -1 at the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Lays the analysis of a sentence over the tokens of its text. */
export function exampleOf(sentence: GoldSentence, recase: Recasing = asWritten): Example | null {
  const text = recase(sentence.text);
  if (text.length > sentence.text.length || text.length < sentence.text.length - 1) return null;
  const { tokens } = tokeniseStretch(text, { start: 0, end: text.length });
  if (tokens.length === 0) return null;
  const owner = ownerTokens(tokens, sentence.words);
  const words = tokens.map((_, index) => headWord(owner, sentence.words, index));
  const heads = new Int32Array(tokens.length);
  const relations: string[] = [];
  const tags: string[] = [];
  tokens.forEach((_, index) => {
    const word = words[index];
    const gold = word === undefined ? undefined : sentence.words[word];
    if (!gold) {
      heads[index] = index > 0 ? index - 1 : 1;
      relations.push('goeswith');
      tags.push('X GW');
      return;
    }
    heads[index] = headToken(owner, sentence.words, word as number, index);
    relations.push(gold.relation);
    tags.push(`${gold.pos} ${gold.tag}`);
  });
  return isTree(heads) ? { tokens, tags, heads, relations } : null;
}

/** For each word the first token that shares a character with it, or -1. */
function ownerTokens(tokens: readonly Token[], words: readonly GoldWord[]): number[] {
  let at = 0;
  let last = -1;
  return words.map((word) => {
    if (word.start < 0) return last;
    while (at < tokens.length && (tokens[at] as Token).end <= word.start) at++;
    last = at < tokens.length && (tokens[at] as Token).start < word.end ? at : -1;
    return last;
  });
}

/** The word of a token: of several the one whose head is outside it. */
function headWord(owner: readonly number[], words: readonly GoldWord[], token: number): number | undefined {
  const own: number[] = [];
  let at = owner.indexOf(token);
  while (at >= 0 && at < owner.length && owner[at] === token) own.push(at++);
  return own.find((word) => !own.includes((words[word] as GoldWord).head)) ?? own[0];
}

/** The token of a word's head; of an unplaced head its head, and so on. */
function headToken(owner: readonly number[], words: readonly GoldWord[], word: number, token: number): number {
  let head = (words[word] as GoldWord).head;
  while (head >= 0 && ((owner[head] as number) < 0 || owner[head] === token)) head = (words[head] as GoldWord).head;
  return head < 0 ? -1 : (owner[head] as number);
}

/** One root, and every token leads to it. */
function isTree(heads: Int32Array): boolean {
  const state = new Uint8Array(heads.length);
  let roots = 0;
  for (let index = 0; index < heads.length; index++) {
    if (heads[index] === -1) roots++;
    let at = index;
    const path: number[] = [];
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = heads[at] as number;
    }
    if (at >= 0 && state[at] === 1) return false;
    for (const seen of path) state[seen] = 2;
  }
  return roots === 1;
}
