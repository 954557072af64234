import type { Report } from '../analyse.js';
import type { Attribution } from '../attributions/index.js';
import type { Entity } from '../names/index.js';

/** What one speaker is reported as saying, in the order of the text. */
export interface SpeakerGroup {
  /** The entity's name, else the words that stand as source ("a spokesman"), else null where nobody is named. */
  readonly name: string | null;
  /** The entity, where it is clear which. */
  readonly entity: Entity | null;
  /** All that the speaker is reported as saying, what stands inside another's words included. */
  readonly attributions: readonly Attribution[];
}

/**
 * Groups what is said by who says it.
 *
 * Takes a report, or its attributions and entities alone; returns one group for each speaker in the order in which they
 * first speak, and at the end, where there is any, one group with the name null for what has no speaker. Speakers that are
 * no known entity are one group where the same words name them, in capitals or not.
 */
export function bySpeaker(report: Pick<Report, 'attributions' | 'entities'>): readonly SpeakerGroup[] {
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  const groups = new Map<string, { name: string | null; entity: Entity | null; attributions: Attribution[] }>();
  for (const attribution of report.attributions) {
    const key = speakerKey(attribution);
    const group = groups.get(key);
    if (group) group.attributions.push(attribution);
    else {
      const { entity, name, mention } = attribution.speaker;
      groups.set(key, {
        name: name ?? mention?.text ?? null,
        entity: (entity !== null && entities.get(entity)) || null,
        attributions: [attribution],
      });
    }
  }
  const nobody = groups.get(NOBODY);
  groups.delete(NOBODY);
  return [...groups.values(), ...(nobody ? [nobody] : [])];
}

const NOBODY = 'nobody';

function speakerKey({ speaker }: Attribution): string {
  if (speaker.entity !== null) return `entity ${speaker.entity}`;
  const words = speaker.name ?? speaker.mention?.text ?? null;
  return words === null ? NOBODY : `words ${words.toLowerCase()}`;
}
