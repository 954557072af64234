import type { Document } from '../../document/index.js';
import { dependentsOf } from './tree.js';
import { mainVerbOf } from './verbs.js';

/** The objects of a verb, direct and indirect, as the indices of their head words: "reporters" and "story" in "told reporters a story". */
export function objectsOf(doc: Document, verb: number): readonly number[] {
  return dependentsOf(doc, mainVerbOf(doc, verb), 'obj', 'iobj');
}

/** The direct object of a verb, or null: "tariffs" in "lowered tariffs on goods". */
export function objectOf(doc: Document, verb: number): number | null {
  return dependentsOf(doc, mainVerbOf(doc, verb), 'obj')[0] ?? null;
}
