import type { Document } from '../document/index.js';
import type { Entity, Gender, Mention } from '../names/index.js';
import { type Antecedent, looksLikeSubject } from './candidates.js';
import type { Pronoun } from './pronouns.js';
import type { TokenRange } from './quoted.js';

/** A pronoun and the entity that it stands for. */
export interface ResolvedPronoun {
  readonly entity: string;
  readonly mention: Mention;
}

/** What counts for an antecedent, in points; from the preferences of Lappin and Leass (1994), set by hand. */
const WEIGHT = {
  sentenceBack: -1.1,
  subject: 1.1,
  possessive: -0.5,
  pronoun: 0.7,
  known: 1.2,
  frequent: 0.45,
  bothSubjects: 0.4,
  nearestSubject: 0.6,
  nearestInSentence: 0.6,
  above: 0.75,
  fronted: 0.8,
};
/** A mention further back than this is out of reach, save for the person whom the text is mostly about. */
const REACH = 4;
const MAIN_REACH = 12;
/** The best antecedent has to be ahead of the second by this much. */
const MARGIN = 0.5;
/** And by this much where the pronoun is in quoted words and the antecedent before them. */
const MARGIN_FROM_OUTSIDE = 1;

interface Candidate {
  readonly entity: string;
  readonly last: Antecedent;
  readonly count: number;
}

/** What resolving needs to know of the rest of the text. */
export interface Surroundings {
  /** The mentions of people that are no pronouns, in order. */
  readonly antecedents: readonly Antecedent[];
  readonly genderOf: ReadonlyMap<string, Gender | null>;
  /** The entity in whose words a pronoun stands, where it is in a quotation with a known speaker. */
  readonly speakerOf: (pronoun: Pronoun) => string | null;
  /** The quotation with a known source that a pronoun stands in. */
  readonly quotationOf: (pronoun: Pronoun) => TokenRange | null;
  /** The quotation whose source a pronoun is, see `wordsBySource`. */
  readonly wordsOf: (pronoun: Pronoun) => TokenRange | null;
  /** The head of the subject of the clause above a pronoun, see `subjectAbove`. */
  readonly aboveOf: (pronoun: Pronoun) => number | null;
}

/** Resolves the pronouns whose antecedent is clear. Takes them and returns them in order. */
export function resolvePronouns(
  doc: Document,
  entities: readonly Entity[],
  pronouns: readonly Pronoun[],
  around: Surroundings,
): readonly ResolvedPronoun[] {
  const { antecedents } = around;
  const total = new Map(entities.map((entity) => [entity.id, entity.mentions.length]));
  const most = Math.max(0, ...antecedents.map(({ entity }) => total.get(entity) ?? 0));
  const candidates = new Map<string, Candidate>();
  const resolved: ResolvedPronoun[] = [];
  let next = 0;
  const counts = new Map<string, number>();
  /** The subject that was mentioned last; nobody where "and" joins two. */
  let nearest: Antecedent | null = null;
  const see = (antecedent: Antecedent) => {
    const { entity } = antecedent;
    const count = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, count);
    if (antecedent.isSubject) nearest = doc.tokens[antecedent.token - 1]?.text === 'and' ? null : antecedent;
    candidates.delete(entity);
    candidates.set(entity, { entity, last: antecedent, count });
  };
  /** The candidates stand in the order of their last mentions, so those out of reach are the first. */
  const forget = (sentence: number) => {
    for (const { entity, last } of candidates.values()) {
      if (sentence - last.sentence <= MAIN_REACH) return;
      candidates.delete(entity);
    }
  };
  for (const pronoun of pronouns) {
    while (next < antecedents.length && (antecedents[next] as Antecedent).start < pronoun.start)
      see(antecedents[next++] as Antecedent);
    forget(pronoun.sentence);
    const speaker = around.speakerOf(pronoun);
    const words = around.wordsOf(pronoun);
    const above = candidates.size > 1 && pronoun.case !== 'object' ? around.aboveOf(pronoun) : null;
    const scores = [...candidates.values()]
      .filter(({ entity, last }) => {
        const gender = around.genderOf.get(entity) ?? null;
        const reach = (total.get(entity) ?? 0) === most ? MAIN_REACH : REACH;
        return (
          (gender === null || gender === pronoun.gender) &&
          entity !== speaker &&
          pronoun.sentence - last.sentence <= reach &&
          !isBound(doc, pronoun, last) &&
          !isSpokenOf(words, last)
        );
      })
      .map((candidate) => ({ candidate, score: scoreOf(doc, pronoun, candidate, around.genderOf, { nearest, above }) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scores;
    const margin = isFromOutside(around.quotationOf(pronoun), best?.candidate.last) ? MARGIN_FROM_OUTSIDE : MARGIN;
    if (!best || (second && best.score - second.score < margin)) continue;
    const { entity } = best.candidate;
    const { start, end, text } = pronoun;
    const isNamed = total.has(entity);
    if (isNamed) resolved.push({ entity, mention: { start, end, text, form: 'pronoun', role: null, honorific: null } });
    see(asAntecedent(pronoun, entity));
  }
  return resolved;
}

/** The subject that was mentioned last, and the head of that of the clause above the pronoun. */
interface Subjects {
  readonly nearest: Antecedent | null;
  readonly above: number | null;
}

function scoreOf(
  doc: Document,
  pronoun: Pronoun,
  { last, count, entity }: Candidate,
  genders: Surroundings['genderOf'],
  { nearest, above }: Subjects,
): number {
  const subject = pronoun.case === 'subject' || looksLikeSubject(doc, pronoun.token, 0);
  return (
    (pronoun.sentence - last.sentence) * WEIGHT.sentenceBack +
    (last.isSubject ? WEIGHT.subject : 0) +
    (last.isPossessive ? WEIGHT.possessive : 0) +
    (last.isPronoun ? WEIGHT.pronoun : 0) +
    (genders.get(entity) === pronoun.gender ? WEIGHT.known : 0) +
    (subject && last.isSubject ? WEIGHT.bothSubjects : 0) +
    (last === nearest ? WEIGHT.nearestSubject : 0) +
    (last === nearest && last.sentence === pronoun.sentence ? WEIGHT.nearestInSentence : 0) +
    (above !== null && last.token <= above && above < last.endToken ? WEIGHT.above : 0) +
    (isFronted(doc, pronoun, last) ? WEIGHT.fronted : 0) +
    Math.log(count) * WEIGHT.frequent
  );
}

/** The possessor in the phrase that opens the sentence before its subject: "During Reed’s first term, he …". */
function isFronted(doc: Document, pronoun: Pronoun, last: Antecedent): boolean {
  const follows = pronoun.case === 'subject' && doc.tokens[pronoun.token - 1]?.text === ',';
  return follows && last.isPossessive && last.sentence === pronoun.sentence;
}

/** Whether a pronoun stands in somebody's quoted words and the mention before them: whom a speaker means is told by what was left out as well. */
function isFromOutside(quotation: TokenRange | null, last: Antecedent | undefined): boolean {
  return quotation !== null && last !== undefined && last.token < quotation.first;
}

/** "“Reed is afraid,” he said": whom a speaker names is somebody else. */
function isSpokenOf(words: TokenRange | null, { token, isPronoun }: Antecedent): boolean {
  return words !== null && !isPronoun && words.first <= token && token < words.end;
}

/** "him" is never the subject of its own clause: no verb but one stands between them, and no clause begins. */
function isBound(doc: Document, pronoun: Pronoun, last: Antecedent): boolean {
  if (pronoun.case !== 'object' || last.sentence !== pronoun.sentence || !last.isSubject) return false;
  let verbs = 0;
  for (let at = last.endToken; at < pronoun.token; at++) {
    const pos = doc.tokens[at]?.pos;
    if (pos === 'SCONJ' || pos === 'CCONJ' || doc.tokens[at]?.text === ',') return false;
    if (pos === 'VERB') verbs++;
  }
  return verbs < 2;
}

function asAntecedent(pronoun: Pronoun, entity: string): Antecedent {
  const { start, end, sentence, token } = pronoun;
  const isPossessive = pronoun.case === 'possessive';
  return {
    entity,
    start,
    end,
    sentence,
    token,
    endToken: token + 1,
    isPronoun: true,
    isSubject: pronoun.case === 'subject',
    isPossessive,
  };
}
