import type { Document } from '../document/index.js';
import type { NamedPart, Part } from './change.js';
import { CHANGE_VERBS, DIFFERENCES, DIRECTION_WORDS, MOVES } from './lexicon/change.js';
import { frontOf, isInTime, lowerOf, type Node, nodeAt, nodesOf, wordBefore } from './node.js';
import { leaderOf } from './site.js';

/** "up nearly 57%", "was down 2.3%", "edged down 0.03%", "5% higher"; "unchanged at 2%". */
export function besideDirection(doc: Document, index: number): Part | null {
  const node = nodesOf(doc)[index] as Node;
  const before = wordBefore(doc, node, /^(?:up|down|off|by)$/);
  const by = before >= 0 && lowerOf(doc, before) === 'by' ? before - 1 : before;
  const word = by >= 0 ? DIRECTION_WORDS.get(lowerOf(doc, by)) : undefined;
  const upTo = lowerOf(doc, by + 1) === 'to';
  const counted = node.quantity.kind === 'count' && node.quantity.unit !== 'point';
  if (word && !upTo && !isParticle(doc, by) && !counted) return { role: 'by', direction: word, anchor: by };
  return unchangedAt(doc, node) ?? beforeDirection(doc, node, counted) ?? difference(doc, node);
}

/** "2,100 cars, 12% fewer than in May", "$3bn, 5% more than a year ago": set against the same at another time. */
function difference(doc: Document, node: Node): Part | null {
  const direction = DIFFERENCES.get(lowerOf(doc, node.end));
  if (!direction || lowerOf(doc, node.end + 1) !== 'than' || lowerOf(doc, frontOf(doc, node) - 1) !== ',') return null;
  for (let at = node.end + 2; at < node.end + 7 && nodeAt(doc, at) < 0; at++) {
    if (isInTime(doc, at) || /^(?:earlier|ago|before|previously)$/.test(lowerOf(doc, at)))
      return { role: 'by', direction, anchor: node.end };
    if (!/^(?:ADP|DET|ADJ|NOUN)$/.test(doc.tokens[at]?.pos ?? 'PUNCT')) return null;
  }
  return null;
}

/** "5% higher". */
function beforeDirection(doc: Document, node: Node, counted: boolean): Part | null {
  const after = DIRECTION_WORDS.get(lowerOf(doc, node.end));
  const compared = after && /^(?:higher|lower|up|down)$/.test(lowerOf(doc, node.end));
  const level = !counted && node.quantity.kind !== 'duration';
  return after && compared && level && isEnd(doc, node.end + 1)
    ? { role: 'by', direction: after, anchor: node.end }
    : null;
}

/** "Inflation was unchanged at 2.1%". */
function unchangedAt(doc: Document, node: Node): Part | null {
  const at = wordBefore(doc, node, /^at$/);
  return at >= 0 && DIRECTION_WORDS.get(lowerOf(doc, at - 1)) === 'same'
    ? { role: 'to', direction: 'same', anchor: at - 1 }
    : null;
}

/** "gave up 500 yards": up and down behind a verb that is none of moving say no direction. */
function isParticle(doc: Document, word: number): boolean {
  const before = doc.tokens[word - 1];
  return before?.pos === 'VERB' && !MOVES.has(before.lemma) && !CHANGE_VERBS.has(before.lemma);
}

/** Nothing follows that the word would go with: "5% lower prices" is a price. */
function isEnd(doc: Document, token: number): boolean {
  if (/^(?:for|to)$/.test(lowerOf(doc, token))) return false;
  return !/^(?:NOUN|ADJ|PROPN)$/.test(doc.tokens[token]?.pos ?? 'PUNCT');
}

/** So many tokens may stand between "from" and its figure: "from last year's estimate of £3.1m". */
const FARTHEST = 7;

/** "£4.2m, up from an estimate of £3.1m": where the level stood. */
export function upFrom(doc: Document, index: number): Part | null {
  const node = nodesOf(doc)[index] as Node;
  for (let at = node.first - 1; at > node.first - FARTHEST; at--) {
    const pos = doc.tokens[at]?.pos ?? 'PUNCT';
    if (lowerOf(doc, at) === 'from') {
      const direction = DIRECTION_WORDS.get(lowerOf(doc, at - 1));
      return direction && /^(?:up|down)$/.test(lowerOf(doc, at - 1)) && !isParticle(doc, at - 1)
        ? { role: 'from', direction, anchor: at - 1 }
        : null;
    }
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos) || /^[,;:()]$/.test(lowerOf(doc, at)) || nodeAt(doc, at) >= 0)
      return null;
  }
  return null;
}

/** "4% lower at $12", "up three points to 34%", "a 5% fall to $12": the level beside an amount with its direction. */
export function levelOfDirection(
  doc: Document,
  index: number,
  earlier: readonly (NamedPart | null)[],
): NamedPart | null {
  const node = nodesOf(doc)[index] as Node;
  const last = nodesOf(doc)[index - 1];
  const part = earlier[index - 1];
  if (!part || part.by === 'verb' || part.role !== 'by' || last?.sentence !== node.sentence) return null;
  const end = Math.max(last.end, part.anchor + 1);
  const word = wordBefore(doc, node, /^(?:at|to|from)$/);
  if (word < end || word > end + 1) return null;
  return { ...part, role: lowerOf(doc, word) === 'from' ? 'from' : 'to' };
}

/**
 * "Profit was $5m, up from $4m", "Shares closed at $12, down 4%", "Some 300 people died, up from 200": the level whose change the next
 * figure tells, past one that says the level again ("$5m, or 40 cents a share, up from $4m").
 */
export function levelBeforeDirection(doc: Document, index: number): Part | null {
  const nodes = nodesOf(doc);
  const node = nodes[index] as Node;
  if (!LEVELS.test(node.quantity.kind) || nodes[index + 1]?.sentence !== node.sentence) return null;
  const behind = leaderOf(doc, index + 1) === index ? index + 2 : index + 1;
  const next = nodes[behind];
  if (!next || next.sentence !== node.sentence) return null;
  const part = besideDirection(doc, behind) ?? upFrom(doc, behind);
  if (!part || part.direction === 'same' || part.anchor > next.first) return null;
  const like = next.quantity.unit === node.quantity.unit;
  if (part.role === 'from' ? !like : like && node.quantity.kind === 'percent') return null;
  const isNext = part.role === 'from' ? isNear(doc, node.end, part.anchor) : isRightBehind(doc, node.end, part.anchor);
  return isNext ? { role: 'to', direction: part.direction, anchor: part.anchor, apart: true } : null;
}

const LEVELS = /^(?:money|percent|ratio|number|count|mass|volume|energy|power|length|area)$/;
const MARK = /^(?:,|-|–|—|\()$/;

function isRightBehind(doc: Document, end: number, anchor: number): boolean {
  return anchor === end || (anchor === end + 1 && MARK.test(lowerOf(doc, end)));
}

/** Few words stand between a level and where it stood, and no verb but "is" where no comma parts them. */
function isNear(doc: Document, end: number, anchor: number): boolean {
  const marked = MARK.test(lowerOf(doc, anchor - 1));
  for (let at = end; at < anchor; at++) if (!marked && doc.tokens[at]?.pos === 'VERB') return false;
  return anchor - end <= 12;
}
