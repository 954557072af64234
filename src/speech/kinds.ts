import type { Document, Range } from '../document/index.js';
import { extractQuotes, type Quote } from '../quotes/index.js';

/** The quotations of speech of one level that stand in a content: those of the top level, or those inside `within`. */
export function quotesIn(
  doc: Document,
  content: readonly Range[],
  within: Quote | null,
): readonly { id: string; range: Range }[] {
  const quotes = extractQuotes(doc);
  const found: { id: string; range: Range }[] = [];
  for (const span of content) {
    for (let at = firstEndingAfter(quotes, span.start); at < quotes.length; at++) {
      const quote = quotes[at] as Quote;
      if (quote.start >= span.end) break;
      const own = quote.kind === 'speech' && quote.end > span.start && quote.parent === (within?.id ?? null);
      if (own && !found.some(({ id }) => id === quote.id)) found.push({ id: quote.id, range: quote });
    }
  }
  return found;
}

/** Quotes are in order of their starts and may hold others, so step back to the outermost that reaches over `offset`. */
function firstEndingAfter(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Quote).start >= offset) high = middle;
    else low = middle + 1;
  }
  let first = low;
  for (let back = low - 1; back >= Math.max(0, low - 8); back--) if ((quotes[back] as Quote).end > offset) first = back;
  return first;
}
