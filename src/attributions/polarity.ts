import type { Document } from '../document/index.js';
import type { SpeechAct } from '../speech/index.js';
import type { Modality, Polarity } from './types.js';

const DENIALS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'cannot', 'without']);
const REFUSALS = new Set('decline refuse fail'.split(' '));
const MODALS = new Set("would could might may should must 'd ’d will can shall 'll ’ll wo ca".split(' '));
const CONDITIONS = new Set('if unless whether lest should'.split(' '));

/** So many words of a cue stand before its verb at most: "has not yet been able to say". */
const MOST_WORDS = 8;

/** Whether one of the words of the cue up to its verb is as `test` says, in lower case or as a lemma. */
function hasInCue(doc: Document, { cue, cueToken }: SpeechAct, test: (word: string) => boolean): boolean {
  if (!cue || cueToken === null) return false;
  for (let at = cueToken; at >= 0 && at >= cueToken - MOST_WORDS; at--) {
    const token = doc.tokens[at];
    if (!token || token.start < cue.start) return false;
    if (test(token.lemma) || test(token.text.toLowerCase())) return true;
  }
  return false;
}

/** "did not say", "never said", "nobody said", "declined to say" are negative; "he denied that" asserts a denial and is positive. */
export function polarityOf(doc: Document, act: SpeechAct): Polarity {
  if (/^(?:nobody|no one|none|no|neither|few)\b/i.test(act.source?.text ?? '')) return 'negative';
  return hasInCue(doc, act, (word) => DENIALS.has(word) || REFUSALS.has(word)) ? 'negative' : 'positive';
}

/** "would say", "may say" and "if he says" are hypothetical: nobody is reported as having said it. */
export function modalityOf(doc: Document, act: SpeechAct): Modality {
  if (hasInCue(doc, act, (word) => MODALS.has(word))) return 'hypothetical';
  const participle = doc.tokens[act.cueToken ?? -1]?.tag === 'VBG';
  const before = act.source && !participle ? wordBefore(doc, act, act.source.start) : '';
  return CONDITIONS.has(before) ? 'hypothetical' : 'actual';
}

function wordBefore(doc: Document, act: SpeechAct, offset: number): string {
  for (let at = (act.cueToken ?? 0) - 1; at >= 0 && at > (act.cueToken ?? 0) - 40; at--) {
    const token = doc.tokens[at];
    if (token && token.end <= offset) return token.text.toLowerCase();
  }
  return '';
}
