import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, type Report, toArticleHtml, toHtml } from '../../src/index.js';
import { ROOT } from '../support/command.js';
import { elementsOf, type PageElement } from '../support/html.js';
import { handMade } from './fixture.js';
import { HOSTILE, hostileReport } from './hostile.js';

const seed = readFileSync(join(ROOT, 'seeds/001_9aacba2e2db2e786.txt'), 'utf8');
const page = elementsOf(toHtml(handMade));
const withClass = (elements: readonly PageElement[], ...names: string[]) =>
  elements.filter(({ classes }) => names.every((name) => classes.includes(name)));
const inAside = page.findIndex(({ name }) => name === 'aside');
const marks = page.slice(0, inAside).filter(({ name }) => name === 'span');

/** The words over which marks of one id lie, put together. */
const wordsOf = (list: string, id: string, layer: string): string =>
  withClass(marks, layer)
    .filter(({ attributes }) => attributes[`data-${list}`]?.split(' ').includes(id))
    .map(({ text }) => text)
    .join('');

describe('the article as HTML', () => {
  it('marks what is said, who says it, the cue, numbers, times and names', () => {
    expect(wordsOf('attributions', 'a0', 'direct')).toBe(handMade.attributions[0]?.content[0]?.text);
    expect(wordsOf('attributions', 'a0', 'speaker')).toBe('President Jane Doe');
    expect(wordsOf('attributions', 'a2', 'cue')).toBe('according to');
    expect(wordsOf('attributions', 'a2', 'indirect')).toBe('It sold over 300 carts');
    expect(wordsOf('quantities', 'n4', 'claimed')).toBe('$2 million');
    expect(wordsOf('times', 't1', 'time')).toBe('Thursday');
    expect(wordsOf('entities', 'e0', 'name')).toBe('Jane DoeDoe');
  });

  it('says in words what a stretch is', () => {
    const titleOf = (words: string) => marks.find(({ text }) => text === words)?.attributes.title ?? '';
    expect(titleOf('said')).toBe('Jane Doe: said (direct, by the rule beside-marks)');
    expect(titleOf('145%').split('\n')).toEqual([
      'the tariff: down from 145% to about 30%',
      '145%: 145 percent (percent)',
      'Jane Doe: said (direct, by the rule beside-marks)',
    ]);
  });

  it('has its blocks as headings, paragraphs and lists, and holds every word of the text once', () => {
    const report = analyse(seed);
    const elements = elementsOf(`<!doctype html><title>-</title>${toArticleHtml(report)}`);
    const blocks = elements.filter(({ classes }) => report.blocks.some(({ kind }) => classes[0] === kind));
    expect(blocks.map(({ text }) => text)).toEqual(report.blocks.map(({ text }) => text));
    expect(withClass(elements, 'subheading').every(({ name }) => name === 'h2')).toBe(true);
    expect(elements.filter(({ name }) => name === 'ul')).toHaveLength(1);
    expect(withClass(elements, 'list-item').map(({ name }) => name)).toEqual(['li', 'li', 'li', 'li', 'li']);
  });

  it('marks stretches that overlap in any way', () => {
    const [one, two] = handMade.attributions;
    if (!one || !two) throw new Error('the fixture has lost its attributions');
    const at = (start: number, end: number) => [{ start, end, text: handMade.text.slice(start, end) }];
    const crossing: Report = {
      ...handMade,
      attributions: [
        { ...one, content: at(0, 20) },
        { ...two, content: at(10, 30) },
      ],
    };
    const spans = withClass(elementsOf(toHtml(crossing)), 'said').filter(
      (span) => 'data-attributions' in span.attributes,
    );
    const both = spans.filter((span) => span.attributes['data-attributions']?.split(' ').length === 2);
    expect(both.map(({ text }) => text).join('')).toBe(handMade.text.slice(10, 20));
  });
});

describe('the page', () => {
  it('lists who said what, with numbers that lead to the article and back', () => {
    const ids = new Set(page.flatMap(({ attributes }) => attributes.id ?? []));
    const links = page.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links).toHaveLength(2 * handMade.attributions.length);
    expect(links.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    const lists = page.slice(inAside);
    expect(lists.filter(({ name }) => name === 'h3').map(({ text }) => text)).toEqual([
      'Jane Doe',
      'A spokesman',
      'Speaker not known',
      'People',
      'Organisations',
    ]);
    const items = lists.filter(({ name }) => name === 'li').map(({ text }) => text);
    expect(items).toContain('2 say why (indirect, negated)');
    expect(items).toContain('the tariff: down from 145% to about 30% (90 days; by We; according to Jane Doe)');
    expect(items).toContain('Jane Doe (President; 2 times)');
    expect(items).toContain('unclosed-quote: no mark closes this quotation “reviewed”');
  });

  it('is named after the headline, the first sentence, or as asked', () => {
    const titleOf = (html: string) => elementsOf(html).find(({ name }) => name === 'title')?.text;
    expect(titleOf(toHtml(handMade, { title: 'A & B' }))).toBe('A & B');
    expect(titleOf(toHtml(analyse('Mayor Quits\n\nThe mayor of the town has quit after nine years in office.')))).toBe(
      'Mayor Quits',
    );
    expect(titleOf(toHtml(analyse('')))).toBe('An empty article');
  });

  it('has one heading of the first level, shown where the article has a headline', () => {
    const headings = (html: string) => elementsOf(html).filter(({ name }) => name === 'h1');
    expect(headings(toHtml(handMade)).map(({ classes }) => classes)).toEqual([['unseen']]);
    const headed = analyse('Mayor Quits\n\nThe mayor of the town has quit after nine years in office.');
    expect(headings(toHtml(headed)).map(({ text }) => text)).toEqual(['Mayor Quits']);
  });

  it('needs and runs nothing', () => {
    expect(page.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'object'].includes(name))).toEqual([]);
    const policy = page.find(
      ({ name, attributes }) => name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy?.attributes.content).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(toHtml(handMade)).not.toMatch(/url\(|@import|https?:/);
  });

  it.each(HOSTILE)('lets no hostile text become an element or an attribute: %j', (words) => {
    const known = new Set(page.map(({ name }) => name));
    const named = new Set(['data-quotes', ...page.flatMap(({ attributes }) => Object.keys(attributes))]);
    const elements = elementsOf(toHtml(hostileReport(words)));
    expect(elements.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    const attributes = elements.flatMap(({ attributes }) => Object.keys(attributes));
    expect(attributes.filter((name) => !named.has(name))).toEqual([]);
    const shown = words.replace(/[\0\ud83d]/g, '\ufffd');
    expect(elements.find(({ name }) => name === 'h3')?.text).toBe(shown);
  });
});
