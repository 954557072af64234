import type { Document, Sentence } from '../document/index.js';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from './lexicon/organizations.js';
import type { NameSpan } from './spans.js';
import { folded, isAllCapitals, isCapitalised } from './words.js';

/** "Consumer Financial Protection Bureau": runs of capitals that end with the head of an organization's name. */
export function organizationRuns(doc: Document, sentence: Sentence, names: readonly NameSpan[]): NameSpan[] {
  const runs: NameSpan[] = [];
  const textAt = (at: number) => (at < sentence.endToken ? (doc.tokens[at]?.text ?? '') : '');
  for (let first = sentence.firstToken; first < sentence.endToken; ) {
    if (!startsRun(doc, first, sentence)) {
      first++;
      continue;
    }
    let end = first + 1;
    while (continuesRun(textAt(end), textAt(end + 1))) end++;
    const head = folded(textAt(end - 1));
    const inside = names.filter((name) => name.first < end && first < name.end);
    const mayBeOne = end - first >= LEAST_WORDS && ORGANIZATION_HEADS.has(head) && !LEGAL_FORMS.has(head);
    if (mayBeOne && inside.every((name) => name.first >= first && name.end <= end && fitsInside(name, end))) {
      runs.push({ first, end, type: 'organization', sentence });
    }
    first = end;
  }
  return runs;
}

/** Runs of fewer words are left to the recogniser. */
const LEAST_WORDS = 3;

function startsRun(doc: Document, at: number, sentence: Sentence): boolean {
  const token = doc.tokens[at];
  if (!token || !isCapitalised(token.text) || isAllCapitals(token.text)) return false;
  return at > sentence.firstToken || token.pos === 'PROPN';
}

function continuesRun(text: string, next: string): boolean {
  return (isCapitalised(text) && text.length > 1) || (text === '&' && isCapitalised(next));
}

/** A person's name in front speaks against an organization ("Trump Organization" is left to the recogniser); so does what ends with the head. */
function fitsInside(name: NameSpan, end: number): boolean {
  return name.type === 'organization' || (name.type === 'place' && name.end < end) || name.type === 'group';
}
