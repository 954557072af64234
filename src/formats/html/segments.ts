import type { Range } from '../../document/index.js';
import type { Mark } from './marks.js';

/** A stretch over which the same marks lie. */
export interface Segment extends Range {
  readonly marks: readonly Mark[];
}

/**
 * Cuts a stretch of the text where a mark starts or ends, so that marks may overlap in any way.
 *
 * Takes marks in order of their start; returns the segments in order, which together are the stretch.
 */
export function segmentsOf({ start, end }: Range, marks: readonly Mark[]): readonly Segment[] {
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((at) => start <= at && at <= end)
    .sort((a, b) => a - b);
  let waiting = 0;
  let open: Mark[] = [];
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] as number;
    open = open.filter((mark) => mark.end > from);
    for (let mark = marks[waiting]; mark && mark.start <= from; mark = marks[++waiting]) {
      if (mark.end > from) open.push(mark);
    }
    return { start: from, end: to, marks: [...open] };
  });
}
