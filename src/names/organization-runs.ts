import type { Document, Sentence } from '../document/index.js';
import { isFirstName } from './gazetteer.js';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from './lexicon/organizations.js';
import { isProse } from './recogniser/casing.js';
import type { NameSpan } from './spans.js';
import { vocabularyOf } from './vocabulary.js';
import { MARK } from './word-facts.js';
import { folded } from './words.js';

/** "Consumer Financial Protection Bureau": runs of capitals that end with the head of an organization's name. */
export function organizationRuns(doc: Document, sentence: Sentence, names: readonly NameSpan[]): NameSpan[] {
  const runs: NameSpan[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; ) {
    const end = endOfRun(doc, first, sentence);
    if (
      end - first >= LEAST_WORDS ||
      (end - first === 2 && CLEAR_HEADS.has(folded(doc.tokens[first + 1]?.text ?? '')))
    ) {
      const inside = names.filter((name) => name.first < end && first < name.end);
      const isWhole = inside.every((name) => name.first >= first && name.end <= end);
      const hasMark = doc.tokens.slice(first, end).some(({ text }) => text === '&');
      const isBody = endsWithHead(doc, end) && (hasMark || inside.every((name) => fitsInside(name, end)));
      if (isWhole && (isBody || isFirm(doc, first, end, sentence))) {
        runs.push({ first, end, type: 'organization', sentence });
      }
    }
    first = Math.max(end, first + 1);
  }
  return runs;
}

/** Runs of fewer words are left to the recogniser, unless their head is one of these. */
const LEAST_WORDS = 3;
const CLEAR_HEADS: ReadonlySet<string> = new Set(
  'directorate constabulary federation association confederation consortium inspectorate tribunal foundation institute'.split(
    ' ',
  ),
);

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
      : end + 1 < endToken && isCapital(end + 1) && joinsWords(tokens[end]?.text ?? '', tokens[end - 1]?.text ?? '')
  )
    end++;
  return end;
}

/** "&", and the mark of those whose body it is: "Farmers’ Union", "Children’s Society", "St Wulfram’s School". */
function joinsWords(mark: string, before: string): boolean {
  if (mark === '&') return true;
  return mark === "'" || mark === '’' ? before.endsWith('s') : /^['’]s$/.test(mark) && MEMBERS.has(before);
}

/** Those whose bodies are named by them, in the possessive with "’s". */
const MEMBERS: ReadonlySet<string> = new Set(['Children', 'Women', 'Men', 'People', 'King', 'Queen']);

function endsWithHead({ tokens }: Document, end: number): boolean {
  const head = folded(tokens[end - 1]?.text ?? '');
  return (ORGANIZATION_HEADS.has(head) && !LEGAL_FORMS.has(head)) || CLEAR_HEADS.has(head);
}

/** "Marlowe & Finch", "Whitfield Bryson & Mason": surnames and the mark that firms write before the last; "Harry & Meghan" are two people. */
function isFirm(doc: Document, first: number, end: number, sentence: Sentence): boolean {
  const words = doc.tokens.slice(first, end).map(({ text }) => text);
  if (words.length < 3 || words.length > LONGEST_FIRM || words.at(-2) !== '&' || !isProse(doc, sentence)) return false;
  return words.length > 3 || !isFirstName(words[0] ?? '') || !isFirstName(words[2] ?? '');
}

const LONGEST_FIRM = 5;

/** A person's name in front speaks against an organization ("Trump Organization" is left to the recogniser); so does what ends with the head. */
function fitsInside(name: NameSpan, end: number): boolean {
  return name.type === 'organization' || (name.type === 'place' && name.end < end) || name.type === 'group';
}
