import type { Report } from '../analyse.js';
import type { Attribution } from '../attributions/index.js';
import type { EntityMatches } from './entities.js';
import { groupsOf } from './groups.js';
import type { QuotationIn, SharedQuotation } from './types.js';
import { plainWords } from './words.js';

/** So many words in a row are a quotation, and fewer a turn of phrase that two may use. */
const WORDS = 4;

type Compared = QuotationIn & { readonly words: string };

/**
 * Finds the quotations that several reports have: of at least four words, the same words in both or all of one inside the
 * other, whatever the marks.
 */
export function shareQuotations(reports: readonly Report[], entities: EntityMatches): readonly SharedQuotation[] {
  const quotations = reports.flatMap(quotationsOf);
  return groupsOf(quotations, (a, b) => a.report !== b.report && haveSameWords(a, b))
    .filter((group) => group.length > 1)
    .map((group) => ({
      verdict: verdictOn(group, entities),
      quotations: group.map(({ words: _words, ...quotation }) => quotation),
    }));
}

function quotationsOf({ quotes, attributions }: Report, report: number): readonly Compared[] {
  const speakers = new Map<string, Attribution>();
  for (const attribution of attributions) {
    for (const id of attribution.quotes) if (!speakers.has(id)) speakers.set(id, attribution);
  }
  return quotes
    .filter(({ parent }) => parent === null)
    .map((quote) => ({
      report,
      quote,
      attribution: speakers.get(quote.id) ?? null,
      words: plainWords(quote.content.map(({ text }) => text).join(' ')),
    }))
    .filter(({ words }) => words.split(' ').length >= WORDS);
}

function haveSameWords({ words: a }: Compared, { words: b }: Compared): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function verdictOn(quotations: readonly Compared[], entities: EntityMatches): SharedQuotation['verdict'] {
  const speakers = quotations.map(({ report, attribution }) => {
    const { entity = null, name = null, mention = null } = attribution?.speaker ?? {};
    const group = entity === null ? undefined : entities.groupOf(report, entity);
    const words = group?.name ?? name ?? mention?.text;
    return words === undefined ? null : plainWords(words);
  });
  if (speakers.includes(null)) return 'not-known';
  return new Set(speakers).size === 1 ? 'same-speaker' : 'different-speakers';
}
