import { type Document, type Span, spanOf } from '../document/index.js';
import { extractQuotes, type Quote } from '../quotes/index.js';
import type { Attribution, Warning } from './types.js';

const FIRST_PERSON = /\b(?:I|me|my|mine|myself|we|us|our|ours)\b/;

/**
 * What the text gets wrong about its quotes and speakers.
 *
 * - `unclosed-quote`: a quotation mark that nothing closes.
 * - `speaker-in-third-person`: a quotation names its own speaker as somebody who spoke or acts, and never says "I".
 */
export function findWarnings(doc: Document, attributions: readonly Attribution[]): readonly Warning[] {
  const unclosed = extractQuotes(doc)
    .filter((quote) => !quote.closed)
    .map((quote) => unclosedWarning(doc, quote));
  const reported = new Map<string, Attribution[]>();
  for (const one of attributions) {
    if (one.parent !== null) reported.set(one.parent, [...(reported.get(one.parent) ?? []), one]);
  }
  const thirdPerson = attributions
    .filter((one) => one.kind === 'direct')
    .flatMap((one) => thirdPersonWarning(doc, one, reported.get(one.id) ?? []));
  return [...unclosed, ...thirdPerson].sort((a, b) => a.start - b.start);
}

function unclosedWarning(doc: Document, quote: Quote): Warning {
  return {
    ...spanOf(doc.text, quote.start, Math.min(quote.end, quote.start + 1)),
    code: 'unclosed-quote',
    message: 'This quotation mark is never closed.',
  };
}

/** A quotation inside which the same speaker is reported as speaking is a report about him and not his words. */
function thirdPersonWarning(doc: Document, act: Attribution, reported: readonly Attribution[]): Warning[] {
  const name = act.speaker.name ?? act.speaker.mention?.text;
  const spoken = act.content.map((span) => span.text).join(' ');
  const self = reported.find((one) => one.speaker.mention !== null && sameSpeaker(one, act));
  const [first] = act.content;
  if (!name || !self || !first || !spoken.includes(self.speaker.mention?.text ?? name)) return [];
  if (FIRST_PERSON.test(outsideInnerQuotes(doc, act))) return [];
  return [
    {
      ...first,
      code: 'speaker-in-third-person',
      message: `These words are attributed to ${name} and speak of ${name} in the third person.`,
    },
  ];
}

function sameSpeaker(a: Attribution, b: Attribution): boolean {
  if (a.speaker.entity !== null) return a.speaker.entity === b.speaker.entity;
  return a.speaker.mention?.text === b.speaker.mention?.text;
}

/** The content without the quotations inside it, whose "I" may be another's. */
function outsideInnerQuotes(doc: Document, act: Attribution): string {
  const inner = extractQuotes(doc).filter((quote) => quote.parent !== null && act.quotes.includes(quote.parent));
  return act.content.map((span) => inner.reduce((text, quote) => without(text, span, quote), span.text)).join(' ');
}

function without(text: string, span: Span, quote: Quote): string {
  const start = Math.max(0, quote.start - span.start);
  const end = Math.min(text.length, quote.end - span.start);
  return end > start ? text.slice(0, start) + ' '.repeat(end - start) + text.slice(end) : text;
}
