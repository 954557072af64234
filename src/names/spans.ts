import type { Sentence } from '../document/index.js';
import type { EntityType } from './types.js';

/** A name as the recogniser finds it: the Document's tokens from `first` to before `end`, and what it names. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** The sentence that it stands in. */
  readonly sentence: Sentence;
}
