import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';
import { dependencyOf, extractDependencies, treeOf } from '../../src/syntax/index.js';

/** Words and marks in any order, long and short. */
const scraps = fc
  .array(
    fc.constantFrom(
      'said',
      'Trump',
      'the',
      'deal',
      ',',
      '"',
      '”',
      'that',
      'will',
      'and',
      'of',
      '10%',
      '.',
      '\n',
      '- ',
      '(',
      'THE',
      '\u200b',
    ),
    {
      maxLength: 120,
    },
  )
  .map((words) => words.join(' '));

/** One root a sentence, heads inside the sentence, and every token led to the root. */
function expectTrees(text: string): void {
  const doc = read(text);
  const dependencies = extractDependencies(doc);
  expect(dependencies).toHaveLength(doc.tokens.length);
  for (const { firstToken, endToken } of doc.sentences) {
    const inside = dependencies.slice(firstToken, endToken);
    expect(inside.filter(({ head }) => head === -1)).toHaveLength(1);
    expect(inside.every(({ head, relation }) => (head === -1) === (relation === 'root'))).toBe(true);
    expect(inside.every(({ head }) => head === -1 || (head >= firstToken && head < endToken))).toBe(true);
    const leadsToRoot = new Map<number, boolean>();
    for (let token = firstToken; token < endToken; token++) {
      const path: number[] = [];
      let at = token;
      while (at >= 0 && !leadsToRoot.has(at) && path.length <= inside.length) {
        path.push(at);
        at = dependencies[at]?.head ?? -2;
      }
      for (const seen of path) leadsToRoot.set(seen, at >= 0 ? (leadsToRoot.get(at) ?? false) : at === -1);
    }
    expect([...leadsToRoot.values()].every(Boolean)).toBe(true);
  }
}

describe('the tree of a sentence', () => {
  it('has a head and a relation for each token', () => {
    const doc = read('Xi called Trump on Thursday.');
    expect(
      extractDependencies(doc).map(({ head, relation }, at) => `${doc.tokens[at]?.text} ${relation} ${head}`),
    ).toEqual(['Xi nsubj 1', 'called root -1', 'Trump obj 1', 'on case 4', 'Thursday obl 1', '. punct 1']);
  });

  it('takes a string as well', () => {
    expect(extractDependencies('He left.').map(({ relation }) => relation)).toEqual(['nsubj', 'root', 'punct']);
  });

  it('of an empty text is none', () => {
    expect(extractDependencies('')).toEqual([]);
    expect(extractDependencies(' \n ')).toEqual([]);
  });

  it('counts tokens from the start of the text in every sentence', () => {
    const doc = read('He left. She stayed.');
    expect(dependencyOf(doc, 3)).toEqual({ head: 4, relation: 'nsubj' });
    expect(treeOf(doc, 1).root).toBe(4);
  });

  it('leaves bullets out of what is said', () => {
    const doc = read('- Talks resume\n• Tariffs fall');
    const bullets = doc.tokens.flatMap(({ text }, at) => ('-•'.includes(text) ? [at] : []));
    expect(bullets.map((at) => dependencyOf(doc, at))).toEqual([
      { head: 2, relation: 'punct' },
      { head: 5, relation: 'punct' },
    ]);
  });

  it('is parsed once', () => {
    const doc = read('He left. She stayed.');
    expect(treeOf(doc, 0)).toBe(treeOf(doc, 0));
  });

  it('refuses a sentence or a token that is not there', () => {
    const doc = read('He left.');
    expect(() => treeOf(doc, 1)).toThrow(RangeError);
    expect(() => dependencyOf(doc, 3)).toThrow(RangeError);
    expect(() => dependencyOf(doc, -1)).toThrow(RangeError);
  });
});

describe('every text', () => {
  it('gets trees with one root and no cycle', () => {
    fc.assert(
      fc.property(
        fc.oneof(scraps, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 })),
        expectTrees,
      ),
    );
  });

  it.each([
    ['a headline', 'Trump Announces Resumption of U.S.-China Trade Talks Following Call with Xi'],
    ['capitals', 'THE SENATE VOTED TO BLOCK THE BILL ON MONDAY, THE LEADER SAID'],
    ['bullets', '- Tariffs fell to 30%\n- Talks resume\n• The deficit is $295 billion'],
    ['a quotation', '“Is it true?” asked Lee. “Yes!” said Ann.'],
    ['a list of 400 words', Array.from({ length: 400 }, (_, at) => `item${at}`).join(', ')],
    ['a paste without marks', 'the talks go on and the deal that they made is not what we want '.repeat(40)],
    ['marks alone', '!!! ... -- "" ()'],
  ])('%s too', (_, text) => expectTrees(text));
});
