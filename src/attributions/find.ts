import { contains, type Document } from '../document/index.js';
import { extractSpeechActs, type SpeechAct } from '../speech/index.js';
import type { Attribution } from './types.js';

/** The attributions of a document: its acts of saying with their speakers. */
export function findAttributions(doc: Document): readonly Attribution[] {
  const acts = extractSpeechActs(doc);
  return acts.map((act, index): Attribution => ({
    id: `a${index + 1}`,
    kind: act.kind,
    act: 'say',
    content: act.content,
    quotes: act.quotes,
    parent: parentOf(acts, act),
    polarity: 'positive',
    modality: 'actual',
    cue: act.cue,
    speaker: { mention: act.source, entity: null, name: null, by: act.source ? act.by : null },
  }));
}

function parentOf(acts: readonly SpeechAct[], act: SpeechAct): string | null {
  const { cue } = act;
  if (!cue) return null;
  const at = acts.findLastIndex((other) => other !== act && other.content.some((span) => contains(span, cue)));
  return at < 0 ? null : `a${at + 1}`;
}
