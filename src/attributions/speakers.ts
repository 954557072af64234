import { extractEntities } from '../coreference/index.js';
import { type Document, oncePerDocument, type Range } from '../document/index.js';
import { type Entity, isRoleHead, type Mention } from '../names/index.js';
import type { SpeechAct } from '../speech/index.js';

interface Owned {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The mentions of all entities, in order of where they start. */
const mentionsInOrder = oncePerDocument((doc: Document): readonly Owned[] =>
  extractEntities(doc)
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end),
);

/**
 * The entity that a speaker's noun phrase stands for, or null where that is not clear.
 *
 * It is the one whose mention heads the phrase: the whole phrase, or the first person in it ("Mayor Jane Doe, a doctor at the Mercy
 * hospital"), or its last name before an appositive. A name that only stands in a description ("a spokesman for Jane Doe",
 * "Jane Doe’s lawyer") is not the speaker.
 */
export function entityOf(doc: Document, source: Range): Entity | null {
  const inside = mentionsInside(doc, source).filter(
    ({ mention }) => mention.start >= source.start && mention.end <= source.end,
  );
  const text = doc.text.slice(source.start, source.end);
  const whole = inside.find(({ mention }) => mention.start === source.start && mention.end === source.end);
  const bearer =
    whole ??
    inside.find(({ mention }) => isHead(text, mention.start - source.start, mention.end - source.start, mention));
  return bearer?.entity.type === 'group' && ONE_OF_A_GROUP.test(text) ? null : (bearer?.entity ?? null);
}

/** "The Italian said": one person, whoever that is, and not the group. */
const ONE_OF_A_GROUP = /^(?:[Aa]n?|[Tt]he) \p{Lu}\p{Ll}+(?:an|crat)$/u;

/** Whether a mention heads the phrase: nothing but its role stands before it, and nothing but an appositive after it. */
function isHead(text: string, start: number, end: number, mention: Mention): boolean {
  const titled = Math.min(mention.start, mention.role?.start ?? Infinity, mention.honorific?.start ?? Infinity);
  const before = text.slice(0, Math.max(0, start - (mention.start - titled)));
  const after = text.slice(end);
  const opensWell = before === '' || isTitle(before) || /, $/.test(before) || text.startsWith(', ', start - 2);
  const endsWell = after === '' || /^(?:,| \(|["”]| \p{Lu}{2,3}$)/u.test(after) || isAffiliation(after);
  return opensWell && endsWell && !/\b(?:of|for|at|from|to|with|by|in|on|and)\s+(?:the )?$/i.test(before);
}

/**
 * Where a person belongs, after the name: "Tom Hart of the university's medical school"; not "Tom Hart of Ohio's lawyer", who is another
 * person.
 */
function isAffiliation(after: string): boolean {
  return /^ (?:of|from|at) /.test(after) && !isRoleHead(after.slice(after.lastIndexOf(' ') + 1));
}

/** Titles, descriptions and owners before a name have no preposition and no comma: "Treasury Secretary", "Lake’s campaign manager". */
function isTitle(before: string): boolean {
  return (
    /^[\p{L}\p{N}.’'/ -]+ $/u.test(before) && !/\b(?:of|for|at|from|to|with|by|in|on|and|that|who)\b/i.test(before)
  );
}

/**
 * The speaker around a report that opens with "what he": in "Lee asked for the end of what he termed “bad rules”" he is Lee, where nothing
 * of gender speaks against it. Null elsewhere.
 */
export function outerSpeaker(doc: Document, act: SpeechAct, parent: SpeechAct | null): Entity | null {
  const pronoun = act.source?.text.toLowerCase();
  const gender = pronoun === 'he' ? 'female' : 'male';
  if (!act.source || !parent?.source || !/^s?he$/.test(pronoun ?? '')) return null;
  if (!/\bwhat $/.test(doc.text.slice(Math.max(0, act.source.start - 6), act.source.start))) return null;
  const entity = entityOf(doc, parent.source);
  return entity?.type === 'person' && entity.gender !== gender ? entity : null;
}

/** The one person of a text whose initials open a line of an interview: "TE: When was that?" where Tom Eliot asks. Null elsewhere. */
export function labelBearer(doc: Document, act: SpeechAct): Entity | null {
  const label = act.source?.text ?? '';
  if (act.by !== 'speaker-label' || !/^\p{Lu}{2,3}$/u.test(label)) return null;
  const bearers = extractEntities(doc).filter(
    ({ type, name }) => type === 'person' && (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === label,
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

function mentionsInside(doc: Document, { start, end }: Range): readonly Owned[] {
  const all = mentionsInOrder(doc);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Owned).mention.start >= start) high = middle;
    else low = middle + 1;
  }
  const found: Owned[] = [];
  for (let at = low; at < all.length && (all[at] as Owned).mention.start < end; at++) found.push(all[at] as Owned);
  return found;
}
