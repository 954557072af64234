import { type Document, oncePerDocument, type Range, tokenAt } from '../document/index.js';
import { extractQuotes } from '../quotes/index.js';
import { extractSpeechActs } from '../speech/index.js';

/** Tokens from `first` to before `end`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Words in quotation marks, and the noun phrase that stands as their source. */
export interface QuotedStretch extends TokenRange {
  readonly source: Range;
}

/** The quoted words of a text whose source its own words give, in order. */
export const quotedStretches = oncePerDocument((doc: Document): readonly QuotedStretch[] => {
  const quotes = new Map(extractQuotes(doc).map((quote) => [quote.id, quote]));
  return extractSpeechActs(doc)
    .flatMap(({ source, quotes: ids }) => {
      if (!source) return [];
      return ids.flatMap((id) =>
        (quotes.get(id)?.content ?? []).map(({ start, end }) => ({
          first: tokenAt(doc, start),
          end: tokenAt(doc, end - 1) + 1,
          source,
        })),
      );
    })
    .sort((a, b) => a.first - b.first);
});

/** The stretch that the token `at` stands in, the innermost of several, or null. */
export function stretchAt(stretches: readonly QuotedStretch[], at: number): QuotedStretch | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as QuotedStretch).first > at) high = middle;
    else low = middle + 1;
  }
  for (let index = low - 1; index >= Math.max(0, low - DEEPEST); index--) {
    const stretch = stretches[index] as QuotedStretch;
    if (at < stretch.end) return stretch;
  }
  return null;
}

/** Quotations stand inside quotations no deeper than this. */
const DEEPEST = 4;

/** The quoted words by the token that their source starts at, from the first to the last of them. */
export const wordsBySource = oncePerDocument((doc: Document): ReadonlyMap<number, TokenRange> => {
  const words = new Map<number, TokenRange>();
  for (const { first, end, source } of quotedStretches(doc)) {
    const at = tokenAt(doc, source.start);
    const known = words.get(at);
    words.set(at, { first: Math.min(first, known?.first ?? first), end: Math.max(end, known?.end ?? end) });
  }
  return words;
});
