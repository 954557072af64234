import type { Span } from '../document/index.js';

/** Where a pattern matched, and where its named groups did. */
export interface Found extends Span {
  /** By the name of the group; a group that took no part in the match is undefined. */
  readonly groups: Readonly<Record<string, Span | undefined>>;
}
