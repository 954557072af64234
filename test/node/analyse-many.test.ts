import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/index.js';
import { type Article, analyseMany, type ManyOptions, type Outcome } from '../../src/node/index.js';
import { ROOT } from '../support/command.js';

/** The built one, whose threads run built code. */
const built: { readonly analyseMany: typeof analyseMany } = await import(join(ROOT, 'dist/node.js'));

const texts = Array.from({ length: 12 }, (_, index) =>
  `Ann Lake said that ${index + 2} ships were late. `.repeat(1 + (index % 4) * 5),
);

async function all<A extends string | Article>(outcomes: AsyncIterable<Outcome<A>>): Promise<readonly Outcome<A>[]> {
  const found: Outcome<A>[] = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
}

describe.each([
  ['in this thread', 1],
  ['in threads', 2],
])('many articles, %s', (_, jobs) => {
  const run = <A extends string | Article>(articles: Iterable<A> | AsyncIterable<A>, options: ManyOptions = {}) =>
    built.analyseMany(articles, { ...options, jobs });

  it('are analysed as each would be alone, in their order', async () => {
    const outcomes = await all(run(texts));
    expect(outcomes.map(({ index, article }) => [index, article])).toEqual(texts.map((text, index) => [index, text]));
    expect(outcomes.map(({ report }) => report)).toEqual(texts.map((text) => analyse(text)));
  });

  it('come from anything that can be iterated, with fields of their own, and their own day goes before the others’', async () => {
    async function* source() {
      yield { text: 'He left on Thursday.', name: 'first' };
      yield { text: 'He left on Thursday.', name: 'second', published: '2025-07-01' };
    }
    const outcomes = await all(run(source(), { published: '2025-06-05' }));
    expect(outcomes.map(({ article, report }) => [article.name, report?.published])).toEqual([
      ['first', '2025-06-05'],
      ['second', '2025-07-01'],
    ]);
  });

  it('go on where one of them cannot be analysed', async () => {
    const bad = [texts[0], undefined, { text: 5 }, { text: 'He left.', published: 'Thursday' }, texts[1]] as Article[];
    const outcomes = await all(run(bad));
    expect(outcomes.map(({ error }) => error?.constructor.name ?? null)).toEqual([
      null,
      'TypeError',
      'TypeError',
      'TypeError',
      null,
    ]);
    expect(outcomes[2]?.error?.message).toContain('string');
    expect(outcomes[4]?.report).toEqual(analyse(texts[1] ?? ''));
  });

  it('are taken no faster than their outcomes', async () => {
    let taken = 0;
    function* source() {
      for (;;) {
        taken++;
        yield 'He left.';
      }
    }
    let most = 0;
    let seen = 0;
    for await (const _outcome of run(source())) {
      most = Math.max(most, taken - seen);
      if (++seen === 30) break;
    }
    expect(most).toBeLessThanOrEqual(jobs === 1 ? 1 : jobs * 3);
  });

  it('end the source where the loop ends early, and give what came before where the source throws', async () => {
    let ended = false;
    function* endless() {
      try {
        for (;;) yield 'He left.';
      } finally {
        ended = true;
      }
    }
    for await (const _outcome of run(endless())) break;
    expect(ended).toBe(true);

    function* broken() {
      yield 'He left.';
      yield 'She stayed.';
      throw new Error('the feed is gone');
    }
    const found: string[] = [];
    const reading = (async () => {
      for await (const { article } of run(broken())) found.push(article);
    })();
    await expect(reading).rejects.toThrow('the feed is gone');
    expect(found).toEqual(['He left.', 'She stayed.']);
  });

  it('are asked by extractors of one’s own, from a module', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-many-'));
    const module = join(folder, 'own.mjs');
    writeFileSync(module, 'export default { words: (doc) => doc.tokens.map((token) => token.text) };');
    for (const extractors of [module, pathToFileURL(module), pathToFileURL(module).href]) {
      const [outcome] = await all(run(['He left.'], { extractors }));
      expect(outcome?.report).toMatchObject({ words: ['He', 'left', '.'] });
    }
    writeFileSync(join(folder, 'none.mjs'), 'export const words = 5;');
    const [outcome] = await all(run(['He left.'], { extractors: join(folder, 'none.mjs') }));
    expect(outcome?.error?.message).toMatch(/default export of .*none\.mjs must be an object/);
  });
});

it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d jobs', async (jobs) => {
  await expect(all(analyseMany(['He left.'], { jobs }))).rejects.toThrow(RangeError);
});
