import { type Document, readableSentences, sentenceAt } from '../document/index.js';
import type { Entity } from '../names/index.js';

/** The mentions of named entities in order, each with its sentence among those that extractors read. */
export type Timeline = readonly { readonly start: number; readonly sentence: number; readonly entity: Entity }[];

/** The name mentions of a text, in order. */
export function mentionTimeline(doc: Document, entities: readonly Entity[]): Timeline {
  const numbers = new Map(readableSentences(doc).map((sentence, index) => [sentence, index]));
  return entities
    .flatMap((entity) =>
      entity.mentions.map(({ start }) => {
        const sentence = doc.sentences[sentenceAt(doc, start)];
        return { start, sentence: (sentence && numbers.get(sentence)) ?? -1, entity };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** The entities mentioned before `start`, in its own sentence or in `reach` before it, the last first; one may come several times. */
export function namedWithin(
  timeline: Timeline,
  { start, sentence }: { readonly start: number; readonly sentence: number },
  reach: number,
): readonly Entity[] {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline[middle]?.start ?? 0) >= start) high = middle;
    else low = middle + 1;
  }
  const found: Entity[] = [];
  for (let at = low - 1; at >= 0 && (timeline[at]?.sentence ?? 0) >= sentence - reach; at--) {
    const entity = timeline[at]?.entity;
    if (entity) found.push(entity);
  }
  return found;
}
