import type { Document, Sentence } from '../document/index.js';
import { STATES_BY_ABBREVIATION } from './lexicon/states.js';
import type { NameSpan } from './spans.js';
import { touches } from './words.js';

/** "Hollywood, Fla.", "Lawrence, KS": the abbreviation of a state after the name of a town. Takes and returns the names of a sentence in order. */
export function withStates(doc: Document, sentence: Sentence, names: readonly NameSpan[]): readonly NameSpan[] {
  const states = names.flatMap((name) => (name.type === 'place' ? stateAfter(doc, name.end, sentence) : []));
  if (states.length === 0) return names;
  const kept = names.filter(({ first, end }) => !states.some((state) => state.first < end && first < state.end));
  return [...kept, ...states].sort((a, b) => a.first - b.first);
}

function stateAfter({ tokens }: Document, comma: number, sentence: Sentence): NameSpan[] {
  const first = comma + 1;
  if (tokens[comma]?.text !== ',' || first >= sentence.endToken) return [];
  const text = tokens[first]?.text ?? '';
  if (STATES_BY_ABBREVIATION.has(text)) return [{ first, end: first + 1, type: 'place', sentence }];
  const isCut = tokens[first + 1]?.text === '.' && touches(tokens[first], tokens[first + 1]);
  const goesOn = first + 2 < sentence.endToken;
  if (!isCut || !STATES_BY_ABBREVIATION.has(`${text}.`)) return [];
  return [{ first, end: goesOn ? first + 2 : first + 1, type: 'place', sentence }];
}
