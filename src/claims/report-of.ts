import { type Attribution, extractAttributions } from '../attributions/index.js';
import { type Document, oncePerDocument, type Span } from '../document/index.js';

/** The attributions of a Document by where their contents start. */
const contentsOf = oncePerDocument((doc: Document) =>
  extractAttributions(doc)
    .flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span.start - b.span.start),
);

/** How many contents may start between a figure and the start of the content that holds it. */
const NEAREST = 40;

/** The innermost attribution whose content holds a span: of those that start before it, the last one that reaches past it. */
export function reportOf(doc: Document, inner: Span): Attribution | null {
  const contents = contentsOf(doc);
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contents[middle]?.span.start ?? 0) > inner.start) high = middle;
    else low = middle + 1;
  }
  for (let at = low - 1; at >= 0 && at > low - NEAREST; at--) {
    const content = contents[at];
    if (content && content.span.end >= inner.end) return content.attribution;
  }
  return null;
}
