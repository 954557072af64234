import { expect } from 'vitest';
import { read } from '../../src/document/index.js';
import { dependencyOf, isRelation } from '../../src/syntax/index.js';
import { testCorpus } from '../support/corpus.js';

/** "sentence | word>head relation; …": each word is the first of its form; its head is a word, or ROOT; `a|b` leaves a choice. */
testCorpus(new URL('news-trees.txt', import.meta.url), ({ markup }) => {
  const [text = '', arcs = ''] = markup.split(' | ');
  const doc = read(text);
  const found = arcs.split('; ').map((arc) => {
    const [, word = '', heads = '', relations = ''] = /^(\S+)>(\S+) ?(\S*)$/.exec(arc) ?? [];
    const at = doc.tokens.findIndex((token) => token.text === word);
    const { head, relation } = dependencyOf(doc, at);
    const isHead = heads.split('|').includes(head < 0 ? 'ROOT' : (doc.tokens[head]?.text ?? ''));
    const isLabel = relations === '' || isRelation(relation, relations.split('|'));
    return isHead && isLabel ? arc : `${word} hangs as ${relation} from ${doc.tokens[head]?.text ?? 'ROOT'}`;
  });
  expect(found).toEqual(arcs.split('; '));
});
