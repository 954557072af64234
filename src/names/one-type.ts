import type { TypedMention } from './merge.js';
import type { EntityType } from './types.js';
import { folded } from './words.js';

/**
 * Gives one name one type: the type that most of its mentions in the text have, a role or an honorific counting as proof of a person.
 *
 * Groups keep their type, since "Chinese" beside "China" is another word.
 */
export function oneTypePerName(typed: readonly TypedMention[]): readonly TypedMention[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { type, mention } of typed) {
    const name = folded(mention.text);
    const own = votes.get(name) ?? new Map<EntityType, number>();
    own.set(type, (own.get(type) ?? 0) + (mention.role || mention.honorific ? PROOF : 1));
    votes.set(name, own);
  }
  return typed.map((one) => {
    const own = votes.get(folded(one.mention.text));
    if (!own || own.size < 2) return one;
    const [type] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    return { type, mention: one.mention };
  });
}

/** What a role or an honorific beside a name weighs against bare mentions. */
const PROOF = 5;
