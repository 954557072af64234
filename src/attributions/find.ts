import { contains, type Document, oncePerDocument } from '../document/index.js';
import { extractSpeechActs, type SpeechAct } from '../speech/index.js';
import { modalityOf, polarityOf } from './polarity.js';
import { entityOf } from './speakers.js';
import type { Attribution, Speaker } from './types.js';

/** The attributions of a document, in order: its acts of saying with their speakers. */
export const findAttributions = oncePerDocument((doc: Document): readonly Attribution[] => {
  const acts = extractSpeechActs(doc);
  const parents = parentsOf(acts);
  return acts.map(
    (act, index): Attribution => ({
      id: `a${index + 1}`,
      kind: act.kind,
      act: act.act,
      content: act.content,
      quotes: act.quotes,
      parent: parents[index] ?? null,
      polarity: polarityOf(doc, act),
      modality: modalityOf(doc, act),
      cue: act.cue,
      speaker: speakerOf(doc, act),
    }),
  );
});

function speakerOf(doc: Document, act: SpeechAct): Speaker {
  if (!act.source) return { mention: null, entity: null, name: null, by: null };
  const entity = entityOf(doc, act.source);
  return { mention: act.source, entity: entity?.id ?? null, name: entity?.name ?? null, by: act.by };
}

/** Beside `acts`, the id of the act whose content an act's cue stands in: the innermost one. */
function parentsOf(acts: readonly SpeechAct[]): readonly (string | null)[] {
  const spans = acts
    .flatMap((act, index) => act.content.map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parents: (string | null)[] = acts.map(() => null);
  const cues = acts
    .flatMap((act, index) => (act.cue ? [{ cue: act.cue, index }] : []))
    .sort((a, b) => a.cue.start - b.cue.start);
  const open: typeof spans = [];
  let next = 0;
  for (const { cue, index } of cues) {
    while (next < spans.length && (spans[next]?.start ?? Infinity) <= cue.start) {
      const span = spans[next++] as (typeof spans)[number];
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop();
      open.push(span);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= cue.start) open.pop();
    const around = open.findLast((span) => span.index !== index && contains(span, cue));
    if (around) parents[index] = `a${around.index + 1}`;
  }
  return parents;
}
