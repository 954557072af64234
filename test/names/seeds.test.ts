import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractNames } from '../../src/names/index.js';

const SEEDS = new URL('../../seeds/', import.meta.url);
const [first, second] = readdirSync(SEEDS)
  .sort()
  .map((file) => extractNames(readFileSync(new URL(file, SEEDS), 'utf8')));

const named = (entities: typeof first, name: string) => entities?.find((entity) => entity.name === name);
const rolesOf = (entities: typeof first, name: string) =>
  [...new Set(named(entities, name)?.mentions.flatMap((mention) => mention.role?.text ?? []))].sort();

describe('the names of the first seed', () => {
  it('has Donald Trump with his role, and Trump as the same man', () => {
    const trump = named(first, 'Donald Trump');
    expect(trump?.type).toBe('person');
    expect(trump?.gender).toBe('male');
    expect(new Set(trump?.mentions.map((mention) => mention.text))).toEqual(new Set(['Trump', 'Donald Trump']));
    expect(rolesOf(first, 'Donald Trump')).toEqual(['U.S. President']);
  });

  it('keeps Melania Trump apart', () => {
    expect(named(first, 'Melania Trump')?.mentions).toHaveLength(1);
    expect(rolesOf(first, 'Melania Trump')).toEqual(['First Lady']);
  });

  it('has Xi Jinping and Xi', () => {
    expect(rolesOf(first, 'Xi Jinping')).toEqual(['Chinese leader']);
    expect(named(first, 'Xi Jinping')?.mentions.map((mention) => mention.text)).toContain('Xi');
  });

  it.each([
    ['Scott Bessent', 'Treasury Secretary'],
    ['Howard Lutnick', 'Commerce Secretary'],
    ['Jamieson Greer', 'U.S. Trade Representative'],
  ])('has %s, %s', (name, role) => {
    expect(named(first, name)?.type).toBe('person');
    expect(rolesOf(first, name)).toEqual([role]);
  });

  it('has the U.S. and America as one place', () => {
    const forms = first?.find((entity) => entity.mentions.some((mention) => mention.text === 'U.S.'));
    expect(forms?.type).toBe('place');
    expect(new Set(forms?.mentions.map((mention) => mention.text))).toEqual(new Set(['U.S.', 'America']));
  });

  it('has China and the Chinese', () => {
    expect(named(first, 'China')?.type).toBe('place');
    expect(named(first, 'Chinese')?.type).toBe('group');
  });
});

describe('the names of the second seed', () => {
  it('has the two presidents with their roles', () => {
    expect(rolesOf(second, 'Donald Trump')).toEqual(['President']);
    expect(rolesOf(second, 'Xi Jinping')).toEqual(['Chinese President', 'Chinese leader', 'President']);
  });

  it.each(['China', 'Beijing', 'Russia', 'Ukraine', 'Iran'])('has %s as a place', (name) => {
    expect(named(second, name)?.type).toBe('place');
  });

  it.each(['Chinese', 'American'])('has %s as a group', (name) => {
    expect(named(second, name)?.type).toBe('group');
  });
});
