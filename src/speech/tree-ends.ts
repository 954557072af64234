import { type Attachment, attachmentAt, hasOwnSubject, reachOf } from './attachments.js';
import { hasFiniteClause } from './finite-clause.js';
import type { Item, Scene } from './items.js';
import { CHANNEL, DASHES } from './lexicon/words.js';
import type { Stretch } from './noun-phrases.js';
import { endsWithComma } from './quotation-ends.js';

/** A content on its way, with its cue as a token of the Document. */
interface Bounds extends Stretch {
  readonly cue: number;
  /** Whether it is a clause with a subject and a finite verb, and not a phrase or an infinitive. */
  readonly clause: boolean;
}

/** After a comma these open what the writer sets against the report. */
const CONTRAST = new Set(['although', 'though', 'whereas']);
/** Words that open a clause which may belong to the cue: "condemned the test while the leaders met". */
const ADVERBIAL = new Set('after although as because before since so though until when whereas while'.split(' '));
/** Before a noun that something is said in or on: "denounced the vote in an interview". */
const PLACE = new Set(['in', 'on', 'during', 'at']);
/** After one of these such a noun is where it was said: "rejected the argument in a ruling". */
const OWN = /^(?:an?|his|her|its|their|last)$/;
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'.split(' '));
/** A clause that one of these opens after a phrase is the writer's: "condemned the test as the leaders met". */
const CAUSES = new Set(['as', 'because', 'so', 'while']);
const INCLUDING = new Set(['including', 'excluding', 'regarding', 'concerning', 'beginning', 'starting']);
const FINITE_VERB = new Set(['VERB', 'AUX']);

/**
 * Where a content ends by the sentence's tree: before the first joint (a comma, a dash, a conjunction) after which the words no longer hang
 * from it. "said the dam was safe, | forcing a retreat by his critics" where the participle hangs from "said".
 *
 * What the tree says counts most after phrases, where nearly all that hangs from the cue is the cue's; a clause keeps what may well be part
 * of it, since parsers attach too high more often than too low.
 */
export function treeEnd(scene: Scene, bounds: Bounds): number {
  const { items } = scene;
  for (let at = bounds.start + 1; at < bounds.end; at++) {
    if (isJoint(items, at) && leaves(scene, bounds, at)) return at;
  }
  return bounds.end;
}

function isJoint(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.atom || item.marked || items[at + 1]?.marked) return false;
  if (item.lower === ',' || item.pos === 'CCONJ' || ADVERBIAL.has(item.lower)) return true;
  if (PLACE.has(item.lower) || DAYS.has(item.lower)) return true;
  return DASHES.has(item.lower) && (items[at - 1]?.end ?? 0) < item.start;
}

function leaves(scene: Scene, bounds: Bounds, at: number): boolean {
  const item = scene.items[at] as Item;
  const before = scene.items[at - 1];
  if (item.lower === ',') return leavesAfterComma(scene, bounds, at);
  if (DASHES.has(item.lower)) return leavesAfterDash(scene, bounds, at);
  if (before && closesOnComma(scene.items, at - 1)) {
    return CONTRAST.has(item.lower) || (item.pos === 'CCONJ' && leavesAfterConjunction(scene, bounds, at));
  }
  return before?.lower !== ',' && !bounds.clause && leavesPhrase(scene, bounds, at);
}

/** Whether a quotation or a term in marks ends at an item, with a comma inside its marks. */
function closesOnComma(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.atom ? endsWithComma(item) : item?.marked === true && items[at - 1]?.lower === ',';
}

/** What a conjunction, "while" without a subject, an adverbial clause, a day or a place without a mark before it ends: a phrase, and no clause. */
function leavesPhrase(scene: Scene, bounds: Bounds, at: number): boolean {
  const item = scene.items[at] as Item;
  if (item.lower === 'while' && /^(?:ADP|VERB)$/.test(scene.items[at + 1]?.pos ?? '')) return true;
  const setting = PLACE.has(item.lower) || DAYS.has(item.lower);
  if (setting && !wordsFrom(scene, bounds, at).some(isTimeOrChannel)) return false;
  const found = attached(scene, bounds, at);
  if (!found) return false;
  if (setting) return leavesTimeOrPlace(scene, found, at);
  const clause = found.relation === 'advcl' && hasOwnSubject(scene, found.token);
  if (CAUSES.has(item.lower) && clause) return true;
  if (found.to === 'content') return false;
  if (item.pos === 'CCONJ') return item.lower !== 'or' && found.relation === 'conj' && isVerb(scene, found);
  return found.to === 'cue' && (clause || (found.relation === 'advcl' && isVerb(scene, found)));
}

/** "in an interview", "on his website", "on Monday", "Monday": with the cue's verb, or with a word that tells whose they are. */
function leavesTimeOrPlace(scene: Scene, found: Attachment, at: number): boolean {
  if (!isTimeOrChannel(scene.doc.tokens[found.token]?.text.toLowerCase() ?? '')) return false;
  const own = PLACE.has(scene.items[at]?.lower ?? '') && OWN.test(scene.items[at + 1]?.lower ?? '');
  return own || (found.to !== 'content' && found.relation === 'obl');
}

function isTimeOrChannel(word: string): boolean {
  return CHANNEL.has(word) || DAYS.has(word);
}

function leavesAfterComma(scene: Scene, bounds: Bounds, at: number): boolean {
  const next = scene.items[at + 1];
  if (!next || next.atom || scene.items[at - 1]?.pos === 'CCONJ') return false;
  if (CONTRAST.has(next.lower)) return true;
  if (next.pos === 'CCONJ') return leavesAfterConjunction(scene, bounds, at + 1);
  const participle = isParticiple(next) && scene.items[at + 2]?.pos !== 'CCONJ';
  if (participle && !bounds.clause) return true;
  if (describesName(scene, bounds, at)) return true;
  const outcome = participle || (bounds.clause && next.pos === 'ADV' && isParticiple(scene.items[at + 2]));
  if (outcome) {
    const found = attached(scene, bounds, at + 1);
    return found?.to === 'cue' || found?.relation === 'advcl';
  }
  if (next.lower === 'even' && !bounds.clause) return attached(scene, bounds, at + 1)?.to === 'cue';
  if (!FINITE_VERB.has(next.pos) || !isFinished(scene, bounds, at)) return false;
  return attached(scene, bounds, at + 1)?.to === 'outside';
}

/** "reported that the editor, Jane Doe, resigned": a clause does not end before its own verb. */
function isFinished({ items }: Scene, { start, clause }: Bounds, at: number): boolean {
  return !clause || hasFiniteClause(items, start, at);
}

/** ", forcing his critics to leave": what came of the act, more often than not, and no part of what was said. */
function isParticiple(item: Item | undefined): boolean {
  return item?.pos === 'VERB' && item.lower.endsWith('ing') && !INCLUDING.has(item.lower);
}

/**
 * "said she backed Ann Lake, the head of the union": what the writer tells of a name that ends the report. A list or a second appositive may
 * be the speaker's: "the president, the judges and the clerks".
 */
function describesName({ items }: Scene, { start, end, clause }: Bounds, comma: number): boolean {
  const name = items[comma - 1];
  if (!clause || name?.pos !== 'PROPN' || !/^(?:the|an?)$/.test(items[comma + 1]?.lower ?? '')) return false;
  if (!hasFiniteClause(items, start, comma) || items.slice(start, comma).some(({ lower }) => lower === ','))
    return false;
  const rest = items.slice(comma + 1, end);
  const relative = rest.findIndex(({ lower }) => /^(?:that|which|who|whose|where)$/.test(lower));
  const phrase = relative < 0 ? rest : rest.slice(0, relative);
  return phrase.every(
    ({ atom, pos, lower }) =>
      !atom && lower !== ',' && !/^(?:AUX|CCONJ)$/.test(pos) && (pos !== 'VERB' || /(?:ed|ing)$/.test(lower)),
  );
}

/**
 * ", but few believed him", ", and critics warned that": a conjunction with a subject and a verb of its own after it. Quoted words of a
 * pronoun belong to the report: "…, but she knows that “we will win.”"
 */
function leavesAfterConjunction(scene: Scene, bounds: Bounds, conjunction: number): boolean {
  const { items, verbs } = scene;
  const next = items[conjunction + 1];
  if (!next || next.atom || next.lower === 'that') return false;
  if (/^(?:s?he|they|it)$/.test(next.lower) && items.slice(conjunction, bounds.end).some((item) => item.atom))
    return false;
  const reports = (word: string) => (verbs.get(word)?.frames ?? '') !== '';
  const contrast = items[conjunction]?.lower === 'but';
  if (bounds.clause && !contrast && !wordsFrom(scene, bounds, conjunction).some(reports)) return false;
  const found = attached(scene, bounds, conjunction);
  if (!found) return false;
  if (!hasOwnSubject(scene, found.token)) {
    return !bounds.clause && found.to !== 'content' && found.relation === 'conj' && isVerb(scene, found);
  }
  return !bounds.clause || contrast || reports(scene.doc.tokens[found.token]?.text.toLowerCase() ?? '');
}

/** Two dashes set something into a content; one ends a phrase, and a clause where a verb or another act follows. */
function leavesAfterDash(scene: Scene, bounds: Bounds, at: number): boolean {
  const next = scene.items[at + 1];
  if (!next || next.atom) return false;
  if (!bounds.clause || closesAside(scene, bounds, at)) return true;
  if (next.pos === 'CCONJ') return leavesAfterConjunction(scene, bounds, at + 1);
  if (next.lower === 'as' && FINITE_VERB.has(scene.items[at + 2]?.pos ?? 'X')) return true;
  const paired = scene.items.slice(bounds.start, at).some((item) => item.lower === scene.items[at]?.lower);
  return !paired && FINITE_VERB.has(next.pos) && attached(scene, bounds, at + 1)?.to === 'outside';
}

/** "the study -- which notes that costs rose -- should be read": the dash closes what a dash before the cue has opened. */
function closesAside({ items }: Scene, { start }: Bounds, dash: number): boolean {
  const before = items.slice(0, start).filter((item) => item.lower === items[dash]?.lower);
  const within = items.slice(start, dash).some((item) => item.lower === items[dash]?.lower);
  return before.length % 2 === 1 && !within;
}

function attached(scene: Scene, bounds: Bounds, at: number): Attachment | null {
  return attachmentAt(scene, bounds, at, bounds.cue);
}

/** The words one of which `attached` may find, in lower case: where none of them will do, the sentence need not be parsed. */
function wordsFrom({ doc, items }: Scene, { end }: Bounds, at: number): readonly string[] {
  const { first, last } = reachOf(items, at, end);
  return doc.tokens.slice(first, last).map(({ text }) => text.toLowerCase());
}

function isVerb({ doc }: Scene, { token }: Attachment): boolean {
  return FINITE_VERB.has(doc.tokens[token]?.pos ?? 'X');
}
