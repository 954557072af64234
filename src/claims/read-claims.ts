import type { Attribution } from '../attributions/index.js';
import { type Document, type Span, sentenceAt } from '../document/index.js';
import { isPassive, agentOf as passiveAgentOf } from '../syntax/index.js';
import { type NamedPart, type Part, partOf } from './change.js';
import { subjectBefore } from './clause-words.js';
import { OF_ONES_OWN } from './lexicon/change.js';
import { type Measured, measureOf } from './measure.js';
import { isInTime, lemmaOf, lowerOf, type Node, nodeAt, nodesOf } from './node.js';
import { phraseWithout } from './phrases.js';
import { reportOf } from './report-of.js';
import { isShareOfPeople } from './rule-order.js';
import { withoutSpells } from './spells.js';
import { subjectAt } from './subjects.js';
import { timeOf } from './time-of-claim.js';
import type { Change, Direction, NumericClaim } from './types.js';

/** One quantity with what was read of it. */
interface Read {
  readonly node: Node;
  readonly part: NamedPart | null;
  readonly measured: Measured;
}

/** The numeric claims of a Document, in the order of their quantities. */
export function readClaims(doc: Document): readonly NumericClaim[] {
  const reads = nodesOf(doc).flatMap((node, index): Read[] =>
    isClaimable(doc, node) ? [{ node, part: partOf(doc, index), measured: measureOf(doc, index) }] : [],
  );
  const claims: NumericClaim[] = [];
  for (const group of grouped(doc, reads)) {
    const claim = claimOf(doc, group, `c${claims.length + 1}`);
    if (claim) claims.push(claim);
  }
  return withoutSpells(doc, claims);
}

/** Quantities that have a number, are no score ("voted 7-2"), and do not only point back to something counted before ("the two leaders") or pick one ("one of its partners"). */
function isClaimable(doc: Document, { quantity, first, end }: Node): boolean {
  if (quantity.kind === 'score' || (quantity.value === null && quantity.min === null && quantity.max === null))
    return false;
  const pointsBack =
    /^(?:count|number)$/.test(quantity.kind) &&
    (quantity.value ?? 10) < 10 &&
    /^(?:the|these|those|both|'s|’s)$/.test(lowerOf(doc, first - 1));
  const oneOf = quantity.value === 1 && (/^one of /i.test(quantity.text) || lowerOf(doc, end) === 'of');
  const offset =
    quantity.kind === 'duration' && /^(?:later|earlier|before|after|ago|away|until)$/.test(lowerOf(doc, end));
  return !pointsBack && !oneOf && !offset;
}

/** Quantities of one change together, the others by themselves. */
function grouped(doc: Document, reads: readonly Read[]): readonly (readonly Read[])[] {
  const groups: Read[][] = [];
  for (const read of reads) {
    const earlier = groups.at(-1);
    const group = [groups.at(-2), earlier].find((one) => one && isRestated(one, earlier, read)) ?? earlier;
    if (group && belongs(doc, group, read)) group.push(read);
    else groups.push([read]);
  }
  return groups;
}

/** "fell 4%, or 50 cents, to $12": the level belongs to the first of two groups that tell of one change. */
function isRestated(group: readonly Read[], next: readonly Read[] | undefined, { part }: Read): boolean {
  const [first, again] = [group[0]?.part, next?.[0]?.part];
  const once = part?.role !== 'by' && !group.some((one) => one.part?.role === part?.role);
  const isOne = part && first?.anchor === part.anchor && (!again || again.anchor === part.anchor);
  return Boolean(once && isOne && group !== next && next?.length === 1);
}

/** Whether a quantity goes on with a change: same anchor and a role not yet taken, or the "to" of a "from". */
function belongs(doc: Document, group: readonly Read[], read: Read): boolean {
  const first = group[0] as Read;
  if (!read.part || first.node.sentence !== read.node.sentence) return false;
  const free = !group.some((one) => one.part?.role === read.part?.role);
  if (!free || !first.part) return false;
  if (first.part.anchor === read.part.anchor) return true;
  const last = (group.at(-1) as Read).node.end;
  const distance = read.node.first - last;
  // "fell to $5m from $6m, down 17%"
  if (read.part.role === 'by' && read.part.anchor === last + 1 && lowerOf(doc, last) === ',')
    return read.part.direction === first.part.direction;
  return read.part.role !== 'by' && distance <= 4 && !/^(?:and|but|while)$/.test(lowerOf(doc, read.node.first - 1));
}

function claimOf(doc: Document, group: readonly Read[], id: string): NumericClaim | null {
  const change = changeOf(group);
  const lead = leadOf(group);
  const measured = measuredBy(group);
  const report = reportOf(doc, lead.node.quantity);
  const time = timeOf(doc, nodeAt(doc, lead.node.first), report);
  const agent = change ? agentOf(doc, group, measured) : null;
  const owner = isReporter(report, lead.node, measured.owner) ? null : measured.owner;
  if (!measured.measure && !change && !isShareOfPeople(doc, lead.node)) return null;
  return {
    id,
    sentence: lead.node.sentence,
    quantity: lead.node.quantity.id,
    change,
    measure: measured.measure,
    owner: agent ? (changesOwn(doc, group, measured) ? agent : otherThan(agent, owner)) : owner,
    agent,
    time: time?.id ?? null,
    attribution: report?.id ?? null,
    by: { measure: measured.measure && measured.by, change: lead.part?.by ?? null },
  };
}

/** "Attendance was 450, organisers said": who reports a figure behind it owns nothing of it, whatever the tree says. */
const isReporter = (report: Attribution | null, { quantity }: Node, owner: Span | null): boolean =>
  owner !== null && owner.start >= quantity.end && report?.speaker.mention?.start === owner.start;

/** What the figures of one change measure: by the first that says so; whose it is may stand behind another ("from $3 to $4 for adults"). */
function measuredBy(group: readonly Read[]): Measured {
  const all = group.map((one) => one.measured);
  const first = all.find((one) => one.measure) ?? leadOf(group).measured;
  const owner = first.owner ?? all.find((one) => one.head === first.head && one.owner)?.owner ?? null;
  return { ...first, owner };
}

/** The level: the `to` of a change, else its `by`, else its `from`. */
function leadOf(group: readonly Read[]): Read {
  const byRole = (role: Part['role']) => group.find((one) => one.part?.role === role);
  return byRole('to') ?? byRole('by') ?? (group[0] as Read);
}

function changeOf(group: readonly Read[]): Change | null {
  const part = group[0]?.part;
  if (!part) return null;
  const idOf = (role: Part['role']) => group.find((one) => one.part?.role === role)?.node.quantity.id ?? null;
  return { direction: part.direction as Direction, from: idOf('from'), to: idOf('to'), by: idOf('by') };
}

/**
 * Who brings a change about: the subject of a verb whose object is what changes ("The bank raised rates"), or, in the passive, the noun
 * behind "by" ("Rates were cut by the bank").
 */
function agentOf(doc: Document, group: readonly Read[], measured: Measured): Span | null {
  const anchor = group[0]?.part?.anchor ?? -1;
  if (anchor < 0 || doc.tokens[anchor]?.pos !== 'VERB') return null;
  const passive = isPassive(doc, anchor);
  // What rises by itself has no agent, whatever subject the tree gives the verb.
  if (!passive && measured.by === 'words-before-verb') return null;
  const who = passive ? passiveAgentOf(doc, anchor) : activeAgentOf(doc, anchor, measured.head);
  const agent = who === null || nodeAt(doc, who) >= 0 ? null : phraseWithout(doc, who, (group[0] as Read).node);
  return agent && measured.measure && overlap(agent, measured.measure) ? null : agent;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function activeAgentOf(doc: Document, verb: number, changed: number): number | null {
  const found = subjectAt(doc, verb);
  const from = doc.sentences[sentenceAt(doc, doc.tokens[verb]?.start ?? 0)]?.firstToken ?? 0;
  const words = found === null || isInTime(doc, found) || isContact(doc, found) ? subjectBefore(doc, verb, from) : -1;
  const subject = words >= 0 ? words : found;
  const isSubject = changed >= 0 && changed < verb && changed > (subject ?? verb);
  return subject === changed || isSubject ? null : subject;
}

/** "the brand it bought": the pronoun of a clause right behind its noun. */
const isContact = (doc: Document, token: number): boolean =>
  doc.tokens[token]?.pos === 'PRON' && /^(?:NOUN|PROPN)$/.test(doc.tokens[token - 1]?.pos ?? '');

/**
 * Whether what changes belongs to who changes it: "Acme trimmed its prices", "Acme lost 5% of its value", "Acme grew sales by 5%". Who cuts
 * "the budget" or "rates" need not be whose they are.
 */
function changesOwn(doc: Document, group: readonly Read[], { measure }: Measured): boolean {
  const verb = group[0]?.part?.anchor ?? -1;
  return /^(?:its|their|his|her|our|my)\b/i.test(measure?.text ?? '') || OF_ONES_OWN.has(lemmaOf(doc, verb));
}

const otherThan = (agent: Span, owner: Span | null): Span | null => (owner?.start === agent.start ? null : owner);
