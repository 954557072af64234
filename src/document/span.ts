/** A stretch of the text. Offsets count UTF-16 code units: `text.slice(start, end)` of the article is `text` of the span. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a stretch starts and ends, in UTF-16 code units, without its text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The span of `text` from `start` to `end`, in UTF-16 code units. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
