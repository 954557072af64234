import type { Document, Sentence } from '../document/index.js';
import { STATES_BY_ABBREVIATION } from './lexicon/states.js';
import type { NameSpan } from './spans.js';
import { vocabularyOf } from './vocabulary.js';
import { MARK } from './word-facts.js';
import { touches } from './words.js';

/**
 * "Hollywood, Fla.", "Lawrence, KS", "R-Calif.": the abbreviation of a state after the name of a town or the letter of a party. Takes and returns the
 * names of a sentence in order.
 */
export function withStates(doc: Document, sentence: Sentence, names: readonly NameSpan[]): readonly NameSpan[] {
  const afterTowns = names.filter(({ type, end }) => type === 'place' && doc.tokens[end]?.text === ',');
  const states = [...afterTowns.map(({ end }) => end + 1), ...afterParties(doc, sentence)].flatMap((first) =>
    stateAt(doc, first, sentence),
  );
  if (states.length === 0) return names;
  const kept = names.filter(({ first, end }) => !states.some((state) => state.first < end && first < state.end));
  return [...kept, ...states].sort((a, b) => a.first - b.first);
}

/** The tokens after "R-", "D-" and the like. */
function afterParties(doc: Document, { firstToken, endToken }: Sentence): number[] {
  const { marks } = vocabularyOf(doc);
  const { tokens } = doc;
  const found: number[] = [];
  for (let at = firstToken; at + 2 < endToken; at++) {
    const isParty = ((marks[at] as number) & MARK.party) !== 0 && tokens[at + 1]?.text === '-';
    if (isParty && touches(tokens[at], tokens[at + 1]) && touches(tokens[at + 1], tokens[at + 2])) found.push(at + 2);
  }
  return found;
}

function stateAt({ tokens }: Document, first: number, sentence: Sentence): NameSpan[] {
  if (first >= sentence.endToken) return [];
  const text = tokens[first]?.text ?? '';
  if (STATES_BY_ABBREVIATION.has(text)) return [{ first, end: first + 1, type: 'place', sentence }];
  const isCut = tokens[first + 1]?.text === '.' && touches(tokens[first], tokens[first + 1]);
  const goesOn = first + 2 < sentence.endToken;
  if (!isCut || !STATES_BY_ABBREVIATION.has(`${text}.`)) return [];
  return [{ first, end: goesOn ? first + 2 : first + 1, type: 'place', sentence }];
}
