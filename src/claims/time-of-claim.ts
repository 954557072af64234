import type { Attribution } from '../attributions/index.js';
import { type Document, firstEndingAfter, type Range, sentenceAt, tokenAt } from '../document/index.js';
import { extractTimes, type Time } from '../times/index.js';
import { type Node, nodesOf } from './node.js';

/**
 * The time that the figure at `index` among the nodes is for: the next one behind it in its sentence, up to another figure or a mark
 * that closes the clause, or else the one before it, where that is no other figure's. A length of time is never its own time, and when
 * something was said ("rose 5%, he said Friday") is no time of what was said.
 */
export function timeOf(doc: Document, index: number, report: Attribution | null): Time | null {
  const nodes = nodesOf(doc);
  const node = nodes[index] as Node;
  const sentence = doc.sentences[node.sentence];
  if (!sentence) return null;
  const times = extractTimes(doc);
  let at = firstEndingAfter(times, node.quantity.start);
  const earlier = times[at - 1];
  const before = isBareLength(doc, earlier) ? undefined : earlier;
  if ((times[at]?.start ?? sentence.end) < node.quantity.end) at++;
  while (isBareLength(doc, times[at])) at++;
  const after = times[at];
  if (after && after.start < sentence.end && isOfThis(doc, index, after) && isReported(report, after)) return after;
  const free =
    before && isReported(report, before) && before.start >= sentence.start && !isOfEarlier(doc, index, before);
  return free ? before : null;
}

/** Whether a time stands in what is reported with the figure. */
const isReported = (report: Attribution | null, { start, end }: Range): boolean =>
  report === null || report.content.some((content) => content.start <= start && content.end >= end);

/** A length of time says when a figure holds only behind a preposition: "for a 90-day period", and not "a four-year plan". */
function isBareLength(doc: Document, time: Time | undefined): boolean {
  if (time?.kind !== 'duration') return false;
  const first = tokenAt(doc, time.start);
  for (let at = first - 1; at >= first - 3; at--) {
    if (/^(?:for|over|in|within|during|after|since)$/i.test(doc.tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/** "31%, its lowest level since 2019": the time that a record goes back to. */
const COMPARES = /\b(?:\w{2,12}est|worst|best|most|least|first)\b[^.,;]{0,60}\bsince\s+(?:the\s+)?$/;

/** Nothing closes the clause between the figure and the time, and no other figure stands there. */
function isOfThis(doc: Document, index: number, time: Range): boolean {
  const nodes = nodesOf(doc);
  const { quantity } = nodes[index] as Node;
  const between = doc.text.slice(quantity.end, Math.min(time.start, quantity.end + 300));
  if (/[;:]/.test(between) || COMPARES.test(between)) return false;
  let next = index + 1;
  while (nodes[next]?.quantity.kind === 'duration') next++;
  return (nodes[next]?.quantity.start ?? time.end) >= time.start;
}

/** A time behind another figure of the sentence is that one's. */
function isOfEarlier(doc: Document, index: number, time: Range): boolean {
  const nodes = nodesOf(doc);
  let earlier = index - 1;
  while (earlier >= 0 && nodes[earlier]?.quantity.kind === 'duration') earlier--;
  const other = nodes[earlier];
  return other !== undefined && other.quantity.end <= time.start && other.sentence === sentenceAt(doc, time.start);
}
