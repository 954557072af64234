import type { Span } from '../document/index.js';

/** A day or a longer part of the calendar, a clock time, a length of time, or a time that comes round (TimeML's DATE, TIME, DURATION and SET). */
export type TimeKind = 'date' | 'time' | 'duration' | 'set';

/** A date, a clock time, a duration or a repeated time. The span leaves the preposition out. */
export interface Time extends Span {
  readonly id: string;
  readonly kind: TimeKind;
  /**
   * ISO 8601, or TIMEX3 where a part stays open ("XXXX-05-12"); null where the words give no value.
   * TimeML 1.2.1, https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3
   */
  readonly value: string | null;
}
