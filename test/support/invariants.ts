import type { Report } from '../../src/index.js';

/** What is wrong with a report whatever the article says: spans that do not slice back, ids that refer to nothing. */
export function flawsOf(report: Report): readonly string[] {
  return [...spanFlaws(report), ...orderFlaws(report), ...idFlaws(report)];
}

/** Every object of a report that has a start and an end, with the way to it. */
function* spansOf(value: unknown, way: string): Generator<readonly [way: string, span: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield [way, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* spansOf(inner, `${way}.${key}`);
}

function spanFlaws(report: Report): readonly string[] {
  const { text } = report;
  return [...spansOf(report, 'report')].flatMap(([way, { start, end, text: words }]) => {
    const lies = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(end) <= text.length;
    if (!lies || Number(start) > Number(end)) return [`${way} spans ${start} to ${end}`];
    return words === text.slice(Number(start), Number(end)) ? [] : [`${way} does not slice back`];
  });
}

/** Blocks and sentences stand one after the other, and each sentence inside its block. */
function orderFlaws({ blocks, sentences }: Report): readonly string[] {
  const overlapping = (name: string, spans: readonly { start: number; end: number }[]) =>
    spans.flatMap((span, index) =>
      index > 0 && span.start < (spans[index - 1]?.end ?? 0) ? [`${name} ${index} overlaps`] : [],
    );
  const outside = sentences.flatMap(({ start, end, block }, index) => {
    const home = blocks[block];
    return home && home.start <= start && end <= home.end ? [] : [`sentence ${index} is not inside its block`];
  });
  return [...overlapping('block', blocks), ...overlapping('sentence', sentences), ...outside];
}

function idFlaws(report: Report): readonly string[] {
  const flaws: string[] = [];
  const idsOf = (name: string, list: readonly { id: string }[]): ReadonlySet<string> => {
    const ids = new Set(list.map(({ id }) => id));
    if (ids.size < list.length) flaws.push(`${name} has an id twice`);
    return ids;
  };
  const ids = {
    entity: idsOf('entities', report.entities),
    time: idsOf('times', report.times),
    quantity: idsOf('quantities', report.quantities),
    claim: idsOf('numericClaims', report.numericClaims),
    quote: idsOf('quotes', report.quotes),
    attribution: idsOf('attributions', report.attributions),
  };
  const refer = (from: string, to: keyof typeof ids, id: string | null): void => {
    if (id !== null && !ids[to].has(id)) flaws.push(`${from} refers to the ${to} ${id}, which is not there`);
  };
  for (const { id, parent } of report.quotes) refer(id, 'quote', parent);
  for (const { id, quotes, parent, speaker, content } of report.attributions) {
    for (const quote of quotes) refer(id, 'quote', quote);
    refer(id, 'attribution', parent);
    refer(id, 'entity', speaker.entity);
    if (parent === id) flaws.push(`${id} is its own parent`);
    if (content.length === 0) flaws.push(`${id} has no content`);
  }
  for (const { id, quantity, change, time, attribution, sentence } of report.numericClaims) {
    for (const one of [quantity, change?.from, change?.to, change?.by]) refer(id, 'quantity', one ?? null);
    refer(id, 'time', time);
    refer(id, 'attribution', attribution);
    if (!report.sentences[sentence]) flaws.push(`${id} stands in the sentence ${sentence}, which is not there`);
  }
  for (const { id, mentions } of report.entities) if (mentions.length === 0) flaws.push(`${id} has no mention`);
  return flaws;
}
