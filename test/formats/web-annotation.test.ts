import { describe, expect, it } from 'vitest';
import { analyse, toWebAnnotations } from '../../src/index.js';
import { handMade } from './fixture.js';
import { HOSTILE, hostileReport } from './hostile.js';

const source = 'https://example.org/article';
const page = toWebAnnotations(handMade, { source });
const annotation = (id: string) => page.items.find((item) => item.id === `${source}#${id}`);

describe('Web Annotations', () => {
  it('are a page with an annotation for each thing of the report, each with an id of its own', () => {
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const { attributions, numericClaims, entities, times, quantities } = handMade;
    const things = [attributions, numericClaims, entities, times, quantities].flat();
    expect(page.items.map(({ id }) => id)).toEqual(things.map(({ id }) => `${source}#${id}`));
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(things.length);
  });

  it('say what a stretch is', () => {
    const bodies = (id: string) => annotation(id)?.body.map(({ value }) => value);
    expect(bodies('a0')).toEqual(['attribution', 'Jane Doe: said']);
    expect(bodies('a3')).toEqual(['attribution', 'speaker not known: goes on']);
    expect(bodies('c1')).toEqual(['numeric claim', 'revenue: up by 5% to $2 million']);
    expect(bodies('e0')).toEqual(['person', 'Jane Doe']);
    expect(bodies('t1')).toEqual(['time', '2025-06-05']);
    expect(bodies('n4')).toEqual(['quantity', 'money: 2000000 USD']);
  });

  it('select every stretch by its words and by its place', () => {
    const selectors = annotation('e0')?.target.map(({ selector }) => selector) ?? [];
    expect(selectors.map(([{ exact }]) => exact)).toEqual(['Jane Doe', 'Doe']);
    expect(selectors[0]?.[0]).toMatchObject({
      prefix: expect.stringMatching(/30% for 90 days,” President $/),
      suffix: expect.stringMatching(/^ said Thursday\. A spokesman/),
    });
    for (const [{ exact }, { start, end }] of selectors) expect(handMade.text.slice(start, end)).toBe(exact);
  });

  it('count code points and cut no character', () => {
    const text = `${'👍'.repeat(40)} “Yes,” said Ann Lake. ${'👍'.repeat(40)}`;
    const named = toWebAnnotations(analyse(text), { source }).items.find(({ body }) => body[1]?.value === 'Ann Lake');
    const [quote, position] = named?.target[0]?.selector ?? [];
    expect(position).toEqual({ type: 'TextPositionSelector', start: 53, end: 61 });
    expect(quote).toMatchObject({ prefix: `${'👍'.repeat(9)} “Yes,” said `, suffix: `. ${'👍'.repeat(15)}` });
  });

  it.each(HOSTILE)('have ids that are IRIs, whatever a report says: %j', (words) => {
    for (const { id } of toWebAnnotations(hostileReport(words.replace('\ud83d', '')), { source }).items) {
      expect(id).toMatch(/^https:\/\/example\.org\/article#[\w%.!~*'()-]+$/);
    }
  });
});
