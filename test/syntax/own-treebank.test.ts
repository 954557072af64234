import { describe, expect, it } from 'vitest';
import { exampleOf } from '../../model/examples.js';
import { grow } from '../../model/own-treebank/grow.js';
import { ownTreebank } from '../../model/own-treebank/index.js';
import { readGrammar } from '../../model/own-treebank/notation.js';
import { randomFrom } from '../../model/random.js';

const first = () => 0;

/** A sentence as "word/POS.TAG:relation>head" for each of its words. */
function treeOf(rules: string, random = first): string[] {
  const { text, words } = grow(readGrammar(rules), 'S', random);
  const form = (at: number) => (at < 0 ? 'root' : text.slice(words[at]?.start, words[at]?.end));
  return words.map(({ pos, tag, relation, head }, at) => `${form(at)}/${pos}.${tag}:${relation}>${form(head)}`);
}

describe('the notation of the own treebank', () => {
  it('hangs each item of a level from its head', () => {
    expect(treeOf('S -> (nsubj the/DT:det deal/NN) failed/VBD (obl on/IN:case Friday/NNP) .')).toEqual([
      'The/DET.DT:det>deal',
      'deal/NOUN.NN:nsubj>failed',
      'failed/VERB.VBD:root>root',
      'on/ADP.IN:case>Friday',
      'Friday/PROPN.NNP:obl>failed',
      './PUNCT..:punct>failed',
    ]);
  });

  it('expands rules as dependents, as heads, and as dependents without a head', () => {
    const rules =
      'S -> nsubj=NAME =FELL &MUCH\nNAME/NNP: New_York\nFELL -> did/VBD:aux fall/VB\nMUCH -> (obl:unmarked far/RB)';
    expect(treeOf(rules)).toEqual([
      'New/PROPN.NNP:nsubj>fall',
      'York/PROPN.NNP:flat>New',
      'did/AUX.VBD:aux>fall',
      'fall/VERB.VB:root>root',
      'far/ADV.RB:obl:unmarked>fall',
    ]);
  });

  it('leaves out what is optional half of the time', () => {
    expect(treeOf('S -> ?now/RB:advmod go/VB', () => 0.4)).toHaveLength(2);
    expect(treeOf('S -> ?now/RB:advmod go/VB', () => 0.6)).toHaveLength(1);
  });

  it('spells a sentence as it is printed', () => {
    const rules =
      'S -> " (ccomp a/DT:det $/$ (nummod 5/CD:compound ~bn/CD) (appos , old/JJ , ) ) , " (nsubj he/PRP) said/VBD .';
    expect(grow(readGrammar(rules), 'S', first).text).toBe('"A $5bn, old," he said.');
  });

  it('refuses a level without a head, or with two, and what is no rule', () => {
    expect(() => treeOf('S -> the/DT:det')).toThrow('no head');
    expect(() => treeOf('S -> a/NN b/NN')).toThrow('two heads');
    expect(() => treeOf('S -> =T')).toThrow('there is no rule T');
    expect(() => readGrammar('S = a/NN')).toThrow('this is no rule');
    expect(() => readGrammar('S -> (obl a/NN')).toThrow('a bracket is open');
  });
});

describe('the own treebank', () => {
  const sentences = ownTreebank(400, randomFrom(3));

  it('is the same for the same seed', () => {
    expect(ownTreebank(400, randomFrom(3))).toEqual(sentences);
    expect(ownTreebank(400, randomFrom(4))).not.toEqual(sentences);
  });

  it('has trees that can be learnt from: each word in its place, one root, and tokens as the library cuts them', () => {
    for (const sentence of sentences) {
      for (const { start, end } of sentence.words) expect(sentence.text.slice(start, end)).toMatch(/^\S+$/);
      expect(sentence.words.filter(({ head }) => head < 0)).toHaveLength(1);
      expect(exampleOf(sentence)).not.toBeNull();
    }
    const cut = sentences.filter((sentence) => exampleOf(sentence)?.tokens.length !== sentence.words.length);
    expect(cut.length / sentences.length).toBeLessThan(0.03);
  });
});
