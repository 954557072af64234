import type { Document, Sentence } from '../document/index.js';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from './lexicon/organizations.js';
import type { NameSpan } from './spans.js';
import { vocabularyOf } from './vocabulary.js';
import { MARK } from './word-facts.js';
import { folded } from './words.js';

/** "Consumer Financial Protection Bureau": runs of capitals that end with the head of an organization's name. */
export function organizationRuns(doc: Document, sentence: Sentence, names: readonly NameSpan[]): NameSpan[] {
  const runs: NameSpan[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; ) {
    const end = endOfRun(doc, first, sentence);
    if (end - first >= LEAST_WORDS) {
      const head = folded(doc.tokens[end - 1]?.text ?? '');
      const inside = names.filter((name) => name.first < end && first < name.end);
      const mayBeOne = ORGANIZATION_HEADS.has(head) && !LEGAL_FORMS.has(head);
      if (mayBeOne && inside.every((name) => name.first >= first && name.end <= end && fitsInside(name, end))) {
        runs.push({ first, end, type: 'organization', sentence });
      }
    }
    first = Math.max(end, first + 1);
  }
  return runs;
}

/** Runs of fewer words are left to the recogniser. */
const LEAST_WORDS = 3;

/** The end of the run of capitals that starts at a token, "&" between two of them among it; the token itself where none starts. */
function endOfRun(doc: Document, first: number, { firstToken, endToken }: Sentence): number {
  const { tokens } = doc;
  const { marks } = vocabularyOf(doc);
  const isCapital = (at: number) => at < endToken && ((marks[at] as number) & MARK.capital) !== 0;
  if (!isCapital(first) || ((marks[first] as number) & MARK.allCapitals) !== 0) return first;
  if (first === firstToken && tokens[first]?.pos !== 'PROPN') return first;
  let end = first + 1;
  while (
    isCapital(end)
      ? (tokens[end]?.text.length ?? 0) > 1
      : end < endToken && tokens[end]?.text === '&' && isCapital(end + 1)
  )
    end++;
  return end;
}

/** A person's name in front speaks against an organization ("Trump Organization" is left to the recogniser); so does what ends with the head. */
function fitsInside(name: NameSpan, end: number): boolean {
  return name.type === 'organization' || (name.type === 'place' && name.end < end) || name.type === 'group';
}
