import { expect } from 'vitest';
import type { Entity } from '../../src/names/index.js';
import { readMarkup } from './markup.js';

/** The label of what belongs to no entity. */
const ALONE = 'none';

/**
 * Checks who is who in a marked-up text: mentions with one label belong to one entity, mentions with different labels to different ones, and
 * what is labelled `none` is a mention of no entity. What is not marked is not looked at.
 */
export function expectChains(markup: string, extract: (text: string) => readonly Entity[]): void {
  const { text, marked } = readMarkup(markup);
  const owner = new Map(
    extract(text).flatMap(({ id, mentions }) => mentions.map(({ start, end }) => [`${start}-${end}`, id] as const)),
  );
  const found = marked.map(({ start, end }) => owner.get(`${start}-${end}`) ?? ALONE);
  const labels = new Map<string, string>();
  found.forEach((id, index) => {
    const label = marked[index]?.label ?? ALONE;
    if (!labels.has(id)) labels.set(id, id === ALONE ? ALONE : label);
  });
  const seen = found.map((id, index) => `${labels.get(id) ?? id}: ${marked[index]?.text}`);
  expect(seen).toEqual(marked.map(({ label, text }) => `${label}: ${text}`));
  const entities = new Map(marked.map(({ label }, index) => [label, found[index]]));
  for (const [index, { label }] of marked.entries()) expect(found[index]).toBe(entities.get(label));
}
