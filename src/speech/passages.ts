import {
  type Document,
  oncePerDocument,
  type Range,
  readableSentences,
  type Sentence,
  tokenAt,
} from '../document/index.js';
import { extractQuotes, type Quote } from '../quotes/index.js';

/** A quotation of speech within a passage, as its tokens: from the opening mark's to the closing mark's. */
export interface Atom {
  readonly quote: Quote;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * A sentence as its own level sees it: a quotation is one piece of it, however many sentences stand inside the marks.
 *
 * The text of an article has passages at its top level; the words of each quotation have passages of their own.
 */
export interface Passage {
  readonly doc: Document;
  /** Tokens, as of a Sentence. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  /** The quotations of speech that stand in it, in order, without those inside them. */
  readonly atoms: readonly Atom[];
  /** The quotation whose words it belongs to; null at the top level. */
  readonly within: Quote | null;
}

/** Tokens, as of a Sentence, or of the part of one that a quotation holds. */
type Piece = Pick<Sentence, 'firstToken' | 'endToken' | 'block'>;

/** At most so many tokens make one mark: '' is two. */
const LONGEST_MARK = 3;

/** All passages of a text, those of the top level first. */
export const passages = oncePerDocument((doc: Document): readonly Passage[] => {
  const quotes = extractQuotes(doc);
  const byParent = new Map<string | null, Quote[]>();
  for (const quote of quotes.filter(isSpeech)) {
    const parent = outerSpeech(quote, quotes)?.id ?? null;
    const inside = byParent.get(parent);
    if (inside) inside.push(quote);
    else byParent.set(parent, [quote]);
  }
  const sentences = readableSentences(doc);
  const top = passagesOf(doc, sentences, byParent.get(null) ?? [], null);
  const inner = quotes
    .filter(isSpeech)
    .flatMap((quote) =>
      quote.content.flatMap((content) =>
        passagesOf(doc, clip(doc, sentences, content), byParent.get(quote.id) ?? [], quote),
      ),
    );
  return [...top, ...inner];
});

function isSpeech(quote: Quote): boolean {
  return quote.kind === 'speech';
}

/** The nearest quotation of speech around a quote; titles and terms count for nothing. */
function outerSpeech(quote: Quote, quotes: readonly Quote[]): Quote | null {
  let at: Quote | null = quote;
  do {
    const parent: string | null = at?.parent ?? null;
    at = parent === null ? null : (quotes[Number(parent.slice(1)) - 1] ?? null);
  } while (at && !isSpeech(at));
  return at;
}

/** The parts of sentences that lie within a stretch, as token ranges. */
function clip(doc: Document, sentences: readonly Sentence[], stretch: Range): Piece[] {
  const first = tokenAt(doc, stretch.start);
  const end = tokenAt(doc, stretch.end - 1) + 1;
  let at = firstSentenceAfter(sentences, first);
  const parts = [];
  for (; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence;
    if (sentence.firstToken >= end) break;
    parts.push({
      firstToken: Math.max(first, sentence.firstToken),
      endToken: Math.min(end, sentence.endToken),
      block: sentence.block,
    });
  }
  return parts;
}

function firstSentenceAfter(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).endToken > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Joins sentences that a quotation holds together. Both lists are in order. */
function passagesOf(
  doc: Document,
  sentences: readonly Piece[],
  quotes: readonly Quote[],
  within: Quote | null,
): Passage[] {
  const atoms = quotes.flatMap((quote) => atomsOf(doc, quote)).sort((a, b) => a.firstToken - b.firstToken);
  const found: Passage[] = [];
  const pieces = splitAtOpenings(doc, sentences, atoms);
  let nextAtom = 0;
  for (let at = 0; at < pieces.length; at++) {
    const { firstToken, block } = pieces[at] as Piece;
    let { endToken } = pieces[at] as Piece;
    const own: Atom[] = [];
    for (;;) {
      while ((atoms[nextAtom]?.firstToken ?? Infinity) < endToken) {
        const atom = atoms[nextAtom++] as Atom;
        if (atom.endToken > firstToken) own.push(atom);
      }
      const reach = own.at(-1)?.endToken ?? 0;
      const next = pieces[at + 1];
      const held =
        next !== undefined &&
        next.block === block &&
        (reach > next.firstToken || next.firstToken < endToken || (reach === endToken && opensWithDash(doc, next)));
      if (!held) break;
      endToken = next.endToken;
      at++;
    }
    found.push({ doc, firstToken, endToken, block, atoms: own, within });
  }
  return found;
}

/** A sentence that ends between an opening mark and the first word after it ends before the mark instead. */
function splitAtOpenings(doc: Document, sentences: readonly Piece[], atoms: readonly Atom[]): readonly Piece[] {
  if (atoms.length === 0) return sentences;
  const openings = new Map<number, number>();
  for (const { quote, firstToken } of atoms) {
    const inside = tokenAt(doc, quote.content[0]?.start ?? quote.start);
    for (let token = firstToken + 1; token <= inside && token <= firstToken + LONGEST_MARK; token++)
      openings.set(token, firstToken);
  }
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    const endToken = (next && openings.get(next.firstToken)) ?? sentence.endToken;
    const firstToken = openings.get(sentence.firstToken) ?? sentence.firstToken;
    return { firstToken, endToken, block: sentence.block };
  });
}

/** “C” — Jane Doe: the dash goes with the quotation, though a sentence may have ended there. */
function opensWithDash(doc: Document, { firstToken }: Pick<Sentence, 'firstToken'>): boolean {
  return /^(?:[-—–―]|--)$/.test(doc.tokens[firstToken]?.text ?? '');
}

/** A quotation over several paragraphs is a piece of each. */
function atomsOf(doc: Document, quote: Quote): Atom[] {
  return quote.content.map((content, index) => {
    const start = index === 0 ? quote.start : content.start - 1;
    const end = index === quote.content.length - 1 ? quote.end : content.end;
    return { quote, firstToken: tokenAt(doc, start), endToken: tokenAt(doc, Math.max(start, end - 1)) + 1 };
  });
}
