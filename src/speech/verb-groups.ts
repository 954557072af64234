import { hearingVerb } from './hearings.js';
import { type Item, indexFrom } from './items.js';
import { firstAtom, quotedLabelVerb } from './labelling.js';
import { GENITIVE, NEGATION } from './lexicon/words.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrases.js';
import { endsWithComma } from './quotation-ends.js';
import { NO_PARTICLES, QUOTED_BELIEFS, type ReportingVerb } from './verb-forms.js';

/** How a cue's verb stands in its clause, which decides where its subject is looked for. */
export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive';

/** A reporting verb with its auxiliaries, adverbs and governing verbs: "has repeatedly said", "went on to explain". Indices of items. */
export interface VerbGroup {
  readonly verb: ReportingVerb;
  readonly start: number;
  /** The reporting verb's own word. */
  readonly at: number;
  /** After its particle. */
  readonly end: number;
  readonly form: VerbForm;
  /** Whether a modal or a negation stands in it: "would cite", "has not mentioned". */
  readonly unreal: boolean;
}

const BE = new Set("be is are was were been being am 's 're 'm ’s ’re ’m".split(' '));
const UNREAL = new Set("would could can may might should must will wo ca 'll ’ll 'd ’d".split(' '));
const MODAL = new Set([...UNREAL, ..."shall did does do has have had 've ’ve 's ’s".split(' ')]);

/** The groups of all cue verbs among the items, in order. */
export function verbGroupsOf(items: readonly Item[], verbs: ReadonlyMap<string, ReportingVerb>): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < items.length; at++) {
    const group = verbGroupAt(items, at, verbs);
    if (group) groups.push(group);
  }
  return groups;
}

/** The cue verb at item `at` with its group, or null where the word there is none. */
export function verbGroupAt(
  items: readonly Item[],
  at: number,
  verbs: ReadonlyMap<string, ReportingVerb>,
): VerbGroup | null {
  const item = items[at] as Item;
  if (item.atom || item.marked) return null;
  const listed = verbs.get(item.lower);
  const next = items[at + 1]?.lower ?? '';
  const known = listed !== undefined && (listed.frames !== '' || listed.particles.has(next));
  const found = known
    ? listed
    : (quotedBelief(items, at) ?? hearingVerb(items, at) ?? quotedLabelVerb(items, at) ?? verbOfQuotation(items, at));
  if (!found || !isVerb(items, at) || isPluralNoun(items, at)) return null;
  const particle = found.particles.get(next);
  const verb = particle ?? found;
  const start = groupStart(items, at);
  const form = formOf(items, start, at);
  return { verb, start, at, end: at + (particle ? 2 : 1), form, unreal: isUnreal(items, start, at) };
}

/** Any verb right beside a quoted sentence that ends with a comma: “We pay more,” reasoned Lake; “No,” she grinned. */
function verbOfQuotation(items: readonly Item[], at: number): ReportingVerb | null {
  const { pos, lower, lemma } = items[at] as Item;
  if (pos !== 'VERB' || !lower.endsWith('ed')) return null;
  const next = items[at + 1];
  const name = items[at - 1]?.atom ? null : nounPhraseBefore(items, at, 0);
  const stands = name ? next === undefined || next.lower === '.' : next?.pos === 'PROPN';
  const quotation = stands ? items[(name?.start ?? at) - 1] : undefined;
  const spoken = quotation?.atom && endsWithComma(quotation) && /^["'“‘`]+\p{Lu}/u.test(quotation.text);
  return spoken ? { lemma, act: 'say', frames: 'q', particles: NO_PARTICLES } : null;
}

/** A verb of believing before quoted words: "thinks it is “a sham”". */
function quotedBelief(items: readonly Item[], at: number): ReportingVerb | null {
  const verb = QUOTED_BELIEFS.get((items[at] as Item).lower);
  return verb && firstAtom(items, at + 1) >= 0 ? verb : null;
}

function isUnreal(items: readonly Item[], start: number, at: number): boolean {
  return indexFrom(items, start, ({ lower }) => NEGATION.has(lower) || UNREAL.has(lower), at) >= 0;
}

/** Back over auxiliaries, adverbs, negations, and "went on to", "appeared to". */
function groupStart(items: readonly Item[], at: number): number {
  let start = at;
  for (let next = stepBack(items, start); next < start; next = stepBack(items, start)) start = next;
  while (start < at && items[start]?.pos === 'ADV' && !NEGATION.has(items[start]?.lower ?? '')) start++;
  return start;
}

function stepBack(items: readonly Item[], start: number): number {
  const before = items[start - 1];
  if (!before || before.atom || before.marked || items[start]?.lower === 'to') return start;
  if (before.lower === 'to') return start - governing(items, start - 1);
  return isAuxiliary(before) || before.pos === 'ADV' ? start - 1 : start;
}

/** Verbs before "to" with which nobody has spoken yet. */
export const WISHES: ReadonlySet<string> = new Set(
  'want hope plan intend need try seek expect ask wait like love prefer have fail get force invite'.split(' '),
);

/** How many items "to" and what governs it take: "went on to", "appeared to". */
function governing(items: readonly Item[], to: number): number {
  const before = items[to - 1];
  if (before?.lower === 'yet' && items[to - 2]?.lower.startsWith('ha')) return 3;
  if (before?.pos === 'VERB' && !WISHES.has(before.lemma)) return 2;
  const particle = before?.lower === 'on' && items[to - 2]?.pos === 'VERB';
  return particle ? 3 : 1;
}

function isAuxiliary(item: Item): boolean {
  return (
    item.pos === 'AUX' ||
    NEGATION.has(item.lower) ||
    (MODAL.has(item.lower) && item.pos !== 'NOUN' && item.pos !== 'PROPN')
  );
}

function formOf(items: readonly Item[], start: number, at: number): VerbForm {
  const be = indexFrom(items, start, ({ lower }) => BE.has(lower), at) >= 0;
  if (items[at]?.lower.endsWith('ing')) return be ? 'finite' : 'participle';
  if (start === at) return 'finite';
  const first = items[start]?.lower ?? '';
  if (!be && first.endsWith('ing')) return 'participle';
  if (first === 'to') return 'infinitive';
  return be && indexFrom(items, start, ({ lower }) => lower === 'to', at) < 0 ? 'passive' : 'finite';
}

/** "Lynch notes they came", "Doe questions the figures", "Doe estimates that rising costs": what follows a verb and no noun. */
function opensObject(next: Item, second: Item | undefined): boolean {
  if (next.lower === 'that') return second?.lower.endsWith('ing') || (second?.pos !== 'VERB' && second?.pos !== 'AUX');
  return next.pos === 'DET' || SUBJECT.test(next.lower);
}

const SUBJECT = /^(?:he|she|it|they|we|i|there)$/;

/** Forms that the tagger may take for nouns where "that" follows: "the document states that". */
const NOT_NOUNS = new Set('said says states notes argues tells'.split(' '));

/** Whether the word is a verb here: the tagger says so, or its neighbours do where the tagger errs ("is promising lower taxes"). */
function isVerb(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const before = items[at - 1];
  if (before?.lower === '-' && before.end === item.start) return false;
  if (!item.lower.endsWith('ed') && !item.lower.endsWith('ing') && isPossessed(items, at)) return false;
  if (item.pos === 'VERB' || item.pos === 'AUX') return true;
  const next = items[at + 1];
  if (standsAsCue(items, at)) return true;
  if (!before || !next) return false;
  if (NOT_NOUNS.has(item.lower)) return /^sa/.test(item.lower) || next.lower === 'that';
  if (item.lower.endsWith('s') && before.pos === 'PROPN') return opensObject(next, items[at + 2]);
  if (item.lower.endsWith('ing') && before.lower === ',') return next.lower === 'that' || next.lower === 'to';
  const progressive = item.lower.endsWith('ing') && BE.has(before.lower);
  return progressive && ['PART', 'DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'SCONJ'].includes(next.pos);
}

/** Whether a word's place shows that it is a cue, whatever the tagger takes it for. */
function standsAsCue(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'hears' || closesSentence(items, at) || opensSpeaker(items, at) || followsSpeech(items, at)
  );
}

/** “…,” Lake shot back: a name or noun right after a quotation that ends with a comma, and then a form of a verb of saying. */
function followsSpeech(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const inflected = /(?:ed|s)$/.test(items[at]?.lower ?? '') || /^(?:back|out)$/.test(next?.lower ?? '');
  if (!inflected || (next && !/^(?:ADV|ADP|PUNCT)$/.test(next.pos))) return false;
  const speaker = items[at - 1]?.atom ? null : nounPhraseBefore(items, at, 0);
  const quotation = speaker && items[speaker.start - 1];
  return Boolean(quotation?.atom) && endsWithComma(quotation ?? undefined);
}

/** "Costs will rise, the Office of Works estimates.": a name or a new phrase after a comma, and nothing but its verb up to the full stop. */
function closesSentence(items: readonly Item[], at: number): boolean {
  if (!/[^s]s$/.test(items[at]?.lower ?? '') || items[at + 1]?.lower !== '.') return false;
  const name = nounPhraseBefore(items, at, 0);
  if (name === null || items[name.start - 1]?.lower !== ',') return false;
  return items[at - 1]?.pos === 'PROPN' || items[name.start]?.pos === 'DET';
}

/** “Plan is ‘a joke’, say neighbours”: what the tagger takes for an interjection, before nothing but the speakers. */
function opensSpeaker(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.lower !== 'say' || !before || !(before.atom || before.lower === ',')) return false;
  const speakers = nounPhraseAfter(items, at + 1, items.length);
  return speakers !== null && items[at + 1]?.pos !== 'NUM' && /^[.]?$/.test(items[speakers.end]?.lower ?? '');
}

/** "member states differ", "said that claims had risen", "new tax rules that promise growth": a plural after a noun, whatever the tagger takes it for. */
function isPluralNoun(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower === 'states' && !isStating(items, at)) return !closesSentence(items, at);
  if (items[at - 1]?.lower === 'that' && items[at - 2]?.pos === 'VERB') return true;
  if (items[at + 1]?.lower !== 'that' || items[at - 1]?.pos !== 'NOUN') return false;
  return /^(?:VERB|AUX)$/.test(items[at + 2]?.pos ?? '') && /[^s]s$/.test(items[at]?.lower ?? '');
}

/** "the law states that"; not "member states differ". */
function isStating(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && (next.atom !== null || /^(?:that|,|:|in|on|the|an?|he|she|it|they)$/.test(next.lower));
}

/** "Doe's earlier claim", "his report": a noun, whatever the tagger takes it for. */
export function isPossessed(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.pos === 'ADJ' || (items[before]?.pos === 'VERB' && items[before]?.lower.endsWith('ed')))
    before--;
  const owner = items[before];
  return owner !== undefined && ((owner.pos === 'PART' && GENITIVE.has(owner.lower)) || POSSESSIVE.has(owner.lower));
}

const POSSESSIVE = new Set(['his', 'its', 'their', 'our', 'my', 'your']);
