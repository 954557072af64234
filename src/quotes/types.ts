import type { Span } from '../document/index.js';

/** What the marks are for: speech, a term in scare quotes, a nickname, the title of a work. */
export type QuoteKind = 'speech' | 'term' | 'nickname' | 'title';

/** What stands in quotation marks, found from the marks alone. The span takes the marks in. */
export interface Quote extends Span {
  readonly id: string;
  /** The words inside the marks; several spans where the quotation runs over paragraphs. */
  readonly content: readonly Span[];
  readonly kind: QuoteKind;
  /** The quote that this one stands inside, or null. */
  readonly parent: string | null;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
}
