import { type Document, tokenAt } from '../document/index.js';
import type { Entity } from '../names/index.js';
import { quotedStretches, stretchAt } from './quoted.js';

/** For a token in quotation marks the entity whose words they are, as far as the mentions of `entities` tell; else null. */
export function speakersAt(doc: Document, entities: readonly Entity[]): (token: number) => string | null {
  const stretches = quotedStretches(doc);
  if (stretches.length === 0) return () => null;
  const owner = new Map<number, string>();
  for (const { id, type, mentions } of entities) {
    if (type !== 'person') continue;
    for (const { start, role, honorific } of mentions) {
      owner.set(tokenAt(doc, start), id);
      const opens = Math.min(start, role?.start ?? start, honorific?.start ?? start);
      owner.set(tokenAt(doc, opens), id);
    }
  }
  return (token) => {
    const stretch = stretchAt(stretches, token);
    return (stretch && owner.get(tokenAt(doc, stretch.source.start))) ?? null;
  };
}
