import { quotesGoingOn } from '../coreference/index.js';
import { contains, type Document, oncePerDocument, spanOf } from '../document/index.js';
import type { Quote } from '../quotes/index.js';
import { extractSpeechActs, type SpeechAct } from '../speech/index.js';
import { modalityOf, polarityOf } from './polarity.js';
import { entityOf, labelBearer, outerSpeaker } from './speakers.js';
import type { Attribution, Speaker } from './types.js';

/** An act of saying with the act whose speaker it goes on with, where it has no words of its own. */
interface Said {
  readonly act: SpeechAct;
  readonly after: SpeechAct | null;
}

/** The attributions of a document, in order: its acts of saying with their speakers, and the quotations with which a speaker goes on. */
export const findAttributions = oncePerDocument((doc: Document): readonly Attribution[] => {
  const said = actsInOrder(doc);
  const acts = said.map(({ act }) => act);
  const parents = parentsOf(acts);
  return said.map(
    ({ act, after }, index): Attribution => ({
      id: `a${index + 1}`,
      kind: act.kind,
      act: act.act,
      content: act.content,
      quotes: act.quotes,
      parent: parents[index] ?? null,
      polarity: polarityOf(doc, act),
      modality: modalityOf(doc, act),
      cue: act.cue,
      speaker: after ? lastSpeaker(doc, after) : speakerOf(doc, act, actById(acts, parents[index])),
    }),
  );
});

function actsInOrder(doc: Document): readonly Said[] {
  const own = extractSpeechActs(doc).map((act): Said => ({ act, after: null }));
  const goingOn = quotesGoingOn(doc).map(({ quote, after }): Said => ({ act: wordlessAct(doc, quote), after }));
  return [...own, ...goingOn].sort((a, b) => placeOf(a.act) - placeOf(b.act));
}

function placeOf(act: SpeechAct): number {
  return act.cue?.start ?? act.content[0]?.start ?? 0;
}

/** A quotation without words of attribution, as an act: its content is the quotation with its marks. */
function wordlessAct(doc: Document, quote: Quote): SpeechAct {
  const spans = quote.content.map((content, index) =>
    spanOf(
      doc.text,
      index === 0 ? quote.start : content.start - 1,
      index === quote.content.length - 1 ? quote.end : content.end,
    ),
  );
  return {
    kind: 'direct',
    act: 'say',
    content: spans,
    quotes: [quote.id],
    cue: null,
    cueToken: null,
    source: null,
    by: 'last-speaker',
  };
}

/** The speaker of the act before it, of whom there is no mention here. */
function lastSpeaker(doc: Document, after: SpeechAct): Speaker {
  const { entity, name } = speakerOf(doc, after);
  return { mention: null, entity, name, by: 'last-speaker' };
}

function actById(acts: readonly SpeechAct[], id: string | null | undefined): SpeechAct | null {
  return (id && acts[Number(id.slice(1)) - 1]) || null;
}

function speakerOf(doc: Document, act: SpeechAct, parent: SpeechAct | null = null): Speaker {
  if (!act.source) return { mention: null, entity: null, name: null, by: null };
  const entity = entityOf(doc, act.source) ?? outerSpeaker(doc, act, parent) ?? labelBearer(doc, act);
  return { mention: act.source, entity: entity?.id ?? null, name: entity?.name ?? null, by: act.by };
}

/** Beside `acts`, the id of the act whose content an act's cue stands in: the innermost one. */
function parentsOf(acts: readonly SpeechAct[]): readonly (string | null)[] {
  const spans = acts
    .flatMap((act, index) => act.content.map(({ start, end }) => ({ start, end, index })))
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
