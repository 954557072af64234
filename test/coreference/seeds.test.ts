import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/coreference/index.js';

const SEEDS = new URL('../../seeds/', import.meta.url);
const [first = '', second = ''] = readdirSync(SEEDS)
  .sort()
  .map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));

/** The name of the entity that the text `wanted` in `context` is a mention of, or null. */
function nameAt(text: string, context: string, wanted: string): string | null {
  const start = text.indexOf(context) + context.indexOf(wanted);
  const entity = extractEntities(text).find((one) =>
    one.mentions.some((mention) => mention.start === start && mention.text === wanted),
  );
  return entity?.name ?? null;
}

describe('who is who in the first seed', () => {
  it.each([
    ['about the call on his social media', 'his', 'Donald Trump'],
    ['He mentioned that Treasury', 'He', 'Donald Trump'],
    ['He also requested', 'He', 'Xi Jinping'],
    ['despite his administration', 'his', 'Donald Trump'],
    ['he has recently voiced', 'he', 'Donald Trump'],
    ['The Chinese foreign ministry confirmed', 'The Chinese foreign ministry', 'the Chinese foreign ministry'],
  ])('%s', (context, wanted, name) => {
    expect(nameAt(first, context, wanted)).toBe(name);
  });

  it('has no second Trump but Melania', () => {
    const trumps = extractEntities(first).filter(({ name }) => name.endsWith('Trump'));
    expect(trumps.map(({ name }) => name)).toEqual(['Donald Trump', 'Melania Trump']);
  });
});

describe('who is who in the second seed', () => {
  it.each([
    ['following his lengthy conversation', 'his', 'Donald Trump'],
    ['always will, but he is', 'he', 'Xi Jinping'],
    ['what he termed', 'he', 'Xi Jinping'],
    ['first term, he visited', 'he', 'Donald Trump'],
    ['invited the First Lady', 'the First Lady', 'the First Lady'],
    ['The Chinese foreign ministry confirmed', 'The Chinese foreign ministry', 'the Chinese foreign ministry'],
    ['While Chinese state media', 'Chinese state media', 'Chinese state media'],
    ['reflects the Trump administration', 'the Trump administration', 'the Trump administration'],
    ['Trump’s Mar-a-Lago estate', 'Mar-a-Lago', 'Mar-a-Lago'],
    ['from the US Treasury', 'US Treasury', 'US Treasury'],
    ['Commerce Department, and', 'Commerce Department', 'Commerce Department'],
  ])('%s', (context, wanted, name) => {
    expect(nameAt(second, context, wanted)).toBe(name);
  });

  it('reads nothing in the boilerplate', () => {
    const end = second.indexOf('Click this link');
    const late = extractEntities(second).flatMap(({ mentions }) => mentions.filter(({ start }) => start >= end));
    expect(late).toEqual([]);
  });
});
