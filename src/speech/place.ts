import type { Item, Scene } from './items.js';
import { PERSONAL_OBJECT } from './lexicon/words.js';
import type { Stretch } from './noun-phrases.js';
import type { ReportingVerb } from './verb-forms.js';

/** What a rule for the start of a content sees. */
export interface Place extends Scene {
  readonly at: number;
  readonly verb: ReportingVerb;
  /** The cue's verb, as a token of the Document. */
  readonly cue: number;
  /** Whether the act is reported as done: not "may cite the report", "has not mentioned it", "if he rejects it". */
  readonly firm: boolean;
  /** Whether a relative pronoun is the subject: "a deal that describes the limits" reports nothing. */
  readonly relative: boolean;
  /** Whether the cue's subject stands between the cue and this place: "said the mayor, who …". */
  readonly inverted: boolean;
  /** Whether the one spoken to stands between the cue and this place: "told the jury …". */
  readonly addressed: boolean;
  /** Whether an adjunct stands between the cue and this place. */
  readonly afterAdjunct: boolean;
}

/** The same place so many items farther on. */
export function placeAt(place: Place, at: number, afterAdjunct: boolean): Place {
  const { doc, items, verbs, verb, cue, firm, relative, inverted, addressed } = place;
  return { doc, items, verbs, at, verb, cue, firm, relative, inverted, addressed, afterAdjunct };
}

/** Whether the verb may have one of these frames. */
export function takes({ verb }: Place, frames: string): boolean {
  for (let at = 0; at < frames.length; at++) if (verb.frames.includes(frames.charAt(at))) return true;
  return false;
}

/** The item at a place, or so many after it. */
export const itemAt = ({ items, at }: Place, ahead = 0): Item | undefined => items[at + ahead];

/** A pronoun that stands as an object at a place: "told him", "called them". */
export function pronounAt(place: Place): Stretch | null {
  return PERSONAL_OBJECT.has(itemAt(place)?.lower ?? '') ? { start: place.at, end: place.at + 1 } : null;
}
