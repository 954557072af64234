import type { Item } from './items.js';
import type { ReportingVerb } from './verb-forms.js';

type Verbs = ReadonlyMap<string, ReportingVerb>;

const FINAL = /^(?:[.!?…,;:]|\.{2,})$/;
const CONTRAST = new Set(['while', 'though', 'although', 'whereas']);
/** How many words after a conjunction the verb of the next act of saying may stand. */
const NEAR = 8;

/** The end of a passage without its closing marks. */
export function passageEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && FINAL.test(items[end - 1]?.lower ?? '')) end--;
  return end;
}

/** Where a content that starts at `start` and runs on ends: before another act of saying, a semicolon, or the closing marks. */
export function clauseEnd(items: readonly Item[], start: number, verbs: Verbs): number {
  const last = passageEnd(items);
  for (let at = start + 1; at < last; at++) if (endsAt(items, at, last, verbs)) return at;
  return last;
}

function endsAt(items: readonly Item[], at: number, last: number, verbs: Verbs): boolean {
  const item = items[at] as Item;
  if (item.atom || item.marked) return false;
  if (item.lower === ';' || isAccordingTo(items, at)) return true;
  const afterComma = item.lower === ',';
  const word = afterComma ? at + 1 : at;
  const first = items[word];
  if (!first || word >= last) return false;
  if (afterComma && (isAccordingTo(items, word) || isReportingParticiple(first, verbs))) return true;
  const joins = first.pos === 'CCONJ' || (afterComma && CONTRAST.has(first.lower));
  if (!joins) return false;
  return sharesSubject(items, word, verbs) || (afterComma && opensAnotherAct(items, word, verbs));
}

function isAccordingTo(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'according' && items[at + 1]?.lower === 'to';
}

/** ", adding that …" */
function isReportingParticiple(item: Item, verbs: Verbs): boolean {
  return item.lower.endsWith('ing') && verbs.has(item.lower);
}

/** "and said": another act of the same speaker. */
function sharesSubject(items: readonly Item[], conjunction: number, verbs: Verbs): boolean {
  const next = items.slice(conjunction + 1, conjunction + 5).find((item) => item.pos !== 'ADV' && item.pos !== 'AUX');
  return next?.pos === 'VERB' && verbs.has(next.lower) && /(?:ed|said|told|wrote|s)$/.test(next.lower);
}

/** ", but she denied that": another act, with a subject of its own. */
function opensAnotherAct(items: readonly Item[], conjunction: number, verbs: Verbs): boolean {
  const near = items.slice(conjunction + 1, conjunction + NEAR);
  const verb = near.findIndex((item) => item.pos === 'VERB');
  return verb > 0 && verbs.get(near[verb]?.lower ?? '')?.frames.includes('c') === true;
}
