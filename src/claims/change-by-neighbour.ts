import type { Document } from '../document/index.js';
import type { NamedPart, Part } from './change.js';
import { chunkOf } from './chunks.js';
import { isClauseBetween, verbBefore } from './clause-words.js';
import { isInTime, lemmaOf, lowerOf, type Node, nodesOf, wordBefore } from './node.js';
import { leaderOf } from './site.js';

/** "climbed from 21 mpg on the road to 23": the level behind "to" goes with the one behind "from", whatever stands between. */
export function behindFrom(doc: Document, index: number, earlier: readonly (NamedPart | null)[]): NamedPart | null {
  const node = nodesOf(doc)[index] as Node;
  const from = earlier[index - 1];
  const start = nodesOf(doc)[index - 1];
  if (from?.role !== 'from' || start?.sentence !== node.sentence || node.first - start.end > FARTHEST) return null;
  const to = wordBefore(doc, node, /^to$/);
  // "from 21 mpg combined to 23": what stands right behind a figure is a participle.
  return to >= start.end && !isClauseBetween(doc, start.end + 1, to) ? { ...from, role: 'to' } : null;
}

/** So many tokens may stand between the two levels of a change. */
const FARTHEST = 12;

/** "rose by 35 miles – from 252 to 287": what stands behind the dash tells of the same change. */
export function behindDash(doc: Document, index: number, earlier: readonly (NamedPart | null)[]): NamedPart | null {
  const node = nodesOf(doc)[index] as Node;
  const part = earlier[index - 1];
  const last = nodesOf(doc)[index - 1];
  if (part?.role !== 'by' || last?.sentence !== node.sentence) return null;
  const from = wordBefore(doc, node, /^from$/);
  const mark = /^(?:,|-|–|—|\()$/.test(lowerOf(doc, from - 1)) && from - 1 === last.end;
  return from >= 0 && mark && last.quantity.unit === node.quantity.unit ? { ...part, role: 'from' } : null;
}

/** "fell by $5 (£4)", "was down $5, or 2%": the same amount in another unit has the same part. */
export function inBracket(doc: Document, index: number, earlier: readonly (NamedPart | null)[]): NamedPart | null {
  const node = nodesOf(doc)[index] as Node;
  const before = nodesOf(doc)[index - 1];
  const bracketed = before?.end === node.first - 1 && lowerOf(doc, before.end) === '(';
  const said = earlier[index - 1]?.by === 'direction-word' && leaderOf(doc, index) === index - 1;
  const again = said && wordBefore(doc, node, /^or$/) >= 0;
  return (bracketed || again) && before && before.quantity.unit !== node.quantity.unit
    ? (earlier[index - 1] ?? null)
    : null;
}

/** Verbs by lemma that go from one level to another without saying which is the higher. */
const GOING = new Set('go move bring take push get change shift revise adjust switch come swing'.split(' '));

/** "going from 0 to 62 mph": which way it goes is for the two levels to say. */
export function betweenLevels(doc: Document, index: number): Part | null {
  const nodes = nodesOf(doc);
  const [node, next] = [nodes[index] as Node, nodes[index + 1]];
  const from = wordBefore(doc, node, /^from$/);
  const to = next ? wordBefore(doc, next, /^to$/) : -1;
  if (from < 0 || to < node.end || next?.first === undefined || next.first - node.end > 4) return null;
  const verb = verbBefore(doc, from, doc.sentences[node.sentence]?.firstToken ?? 0, { participles: true });
  const [low, high] = [node.quantity.value, next.quantity.value];
  if (verb < 0 || !GOING.has(lemmaOf(doc, verb)) || low === null || high === null || low === high) return null;
  if (node.quantity.kind === 'duration') return null;
  return { role: 'from', direction: low < high ? 'up' : 'down', anchor: verb };
}

/** "Acme fell 2%, Delta by 3% and Omega 4%": the verb of the figure before holds for the noun that stands before this one. */
export function gapped(doc: Document, index: number, earlier: readonly (NamedPart | null)[]): Part | null {
  const nodes = nodesOf(doc);
  const node = nodes[index] as Node;
  const last = nodes[index - 1];
  const like = [index - 1, index - 2].find((at) => nodes[at]?.quantity.unit === node.quantity.unit);
  const part = like === undefined ? null : earlier[like];
  if (!part || !last || last.sentence !== node.sentence || nodes[like ?? -1]?.sentence !== node.sentence) return null;
  const preposition = wordBefore(doc, node, /^(?:by|to|between|from)$/);
  const noun = (preposition < 0 ? node.first : preposition) - 1;
  if (!/^(?:NOUN|PROPN)$/.test(doc.tokens[noun]?.pos ?? '') || isInTime(doc, noun)) return null;
  const { first } = chunkOf(doc, noun, last.end, noun + 1);
  const opens = /^(?:,|and|while|;|but)$/.test(lowerOf(doc, first - 1)) && first - 1 >= last.end;
  if (!opens || isClauseBetween(doc, last.end, node.first)) return null;
  const role = preposition >= 0 && lowerOf(doc, preposition) === 'to' ? 'to' : part.role;
  return { role, direction: part.direction, anchor: noun, subject: noun };
}

/** "rose 5% in May and 3% in June": a figure behind "and" or a comma, with nothing but a time before it. */
export function listed(doc: Document, index: number, earlier: readonly (NamedPart | null)[]): NamedPart | null {
  const [node, last] = [nodesOf(doc)[index] as Node, nodesOf(doc)[index - 1]];
  const part = earlier[index - 1];
  if (!part || last?.sentence !== node.sentence || last.quantity.unit !== node.quantity.unit) return null;
  const joint = wordBefore(doc, node, /^(?:and|,|then)$/);
  if (joint < last.end || joint - last.end > 5 || part.role === 'from') return null;
  for (let at = last.end; at < joint; at++) {
    if (!isInTime(doc, at) && !/^(?:in|on|for|during|by|and|,|last|the)$/.test(lowerOf(doc, at))) return null;
  }
  const alone = !/^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[node.end]?.pos ?? 'PUNCT') || isInTime(doc, node.end);
  return alone && joint > last.end ? { ...part } : null;
}
