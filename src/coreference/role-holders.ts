import type { Entity } from '../names/index.js';

/** A person who is introduced with a role at `start`, with the words of the role. */
export interface RoleHolder {
  readonly entity: string;
  readonly start: number;
  readonly words: ReadonlySet<string>;
}

/** What abbreviated roles stand for. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  ceo: 'executive',
};

/** The people of a text by the heads of their roles, in order of where they are introduced with them. */
export function roleHolders(entities: readonly Entity[]): ReadonlyMap<string, readonly RoleHolder[]> {
  const holders = new Map<string, RoleHolder[]>();
  for (const { id, type, mentions } of entities) {
    if (type !== 'person') continue;
    for (const { role, start } of mentions) {
      if (!role) continue;
      const words = wordsOfRole(role.text);
      const holder = { entity: id, start, words: new Set(words) };
      for (const head of headsOf(words)) holders.set(head, [...(holders.get(head) ?? []), holder]);
    }
  }
  for (const own of holders.values()) own.sort((a, b) => a.start - b.start);
  return holders;
}

function wordsOfRole(role: string): string[] {
  const words = role
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.,]/g, ''));
  return words.map((word) => LONG_FORMS[word] ?? word);
}

/** The last word of a role, and the last before its "of" or "for". */
function headsOf(words: readonly string[]): ReadonlySet<string> {
  const link = words.findIndex((word) => /^(?:of|for|at|to|in)$/.test(word));
  return new Set([words.at(-1) ?? '', link > 0 ? (words[link - 1] ?? '') : (words.at(-1) ?? '')]);
}
