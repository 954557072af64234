import type { Item } from './items.js';
import { CHANNEL } from './lexicon/words.js';
import { isTemporal, nounPhraseAfter } from './noun-phrases.js';
import type { VerbGroup } from './verb-groups.js';

/** "a charge denied by the minister": a participle that describes a noun, and no verb of which the noun is the subject. */
export function isReduced(items: readonly Item[], { form, start, at, end }: VerbGroup): boolean {
  const bare = form === 'finite' && start === at && items[at]?.lower.endsWith('ed') && items[end]?.lower === 'by';
  const agent = bare ? nounPhraseAfter(items, end + 1, items.length) : null;
  const last = agent && items[agent.end - 1];
  return Boolean(last) && !isTemporal(last ?? undefined) && !CHANNEL.has(last?.lower ?? '');
}
