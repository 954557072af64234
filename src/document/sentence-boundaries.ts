import type { Token } from './types.js';

const TERMINAL = /^[.?!…]+$/;
const CLOSING_MARK = /^(?:[”’»)\]]|''|'|")$/;
const OPENING_MARK = /^(?:[“‘«([]|``|["'])$/;
/** How many tokens a speaker may have between a closing mark and the verb: "“Is it true?” Senator Jane Q. Doe asked." */
const LONGEST_SPEAKER = 6;
/** The same with an appositive or a party: "“It is!” Doe's niece, state Del. Mary Price (D-Salem), shouted." */
const LONGEST_APPOSITION = 24;

/** Abbreviations after which a small letter goes on with the sentence (Chicago Manual of Style, 10.42). */
const NEVER_FINAL = new Set(
  (
    'al approx apt ave blvd ca cf dept est etc ext fig inc ltd corp co no nos pp resp rev vol vs ' +
    'cm cu fl ft hr hrs in kg km lb lbs mi min mins mm oz sec sq yd yds'
  ).split(' '),
);

/** A token that is a web address: wink keeps its full stop, and so sees no end of a sentence behind it. */
const ADDRESS = /^https?:\/\/\S/;

/** Titles that stand before a name, where wink ends a sentence after them. */
const TITLES = new Set(
  'adm capt cmdr col cpl det fr gen gov govs hon lt maj messrs mgr pres prof pvt rep reps rev sen sens sgt supt'.split(
    ' ',
  ),
);

/** Brackets in news hold a party and a state, an age, an acronym: "(D-N.C.)". A longer aside may hold sentences. */
const LONGEST_BRACKETS = 8;

/** What may stand before a sentence that wink does not see; few tokens do. */
const ENDS_SENTENCE = new Set(['.', ']', 'No.', '”', '’', '"', "'", "''"]);

/** The unit of "£4.2m", cut off its figures. */
function isUnitOfFigure(tokens: readonly Token[], index: number): boolean {
  const [figure, unit] = [tokens[index - 1], tokens[index]];
  return (
    figure !== undefined && figure.end === unit?.start && /\d$/.test(figure.text) && /^\p{L}{1,3}$/u.test(unit.text)
  );
}

/**
 * Whether a sentence opens at `index` though wink saw none there.
 *
 * Examples, `|` where one opens: `… he recalled.|The panel …`, a full stop without a space between a small letter and a
 * capital; `… in 2009. [17] |She …`, after a note; `No. |Nobody came.`, where "No." is no abbreviation of
 * "number"; `… lost £3.1m.” |He …`, where wink takes "m." for an abbreviation.
 */
export function splitsHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const previous = tokens[index - 1];
  if (!previous || !ENDS_SENTENCE.has(previous.text) || !/^[\p{Lu}“"]/u.test(token.text)) return false;
  if (previous.text === 'No.') return token.pos !== 'NUM';
  const before = tokens[index - 2];
  if (before?.text === '.' && previous.start === before.end) return isUnitOfFigure(tokens, index - 3);
  if (previous.text === '.' && before && ADDRESS.test(before.text)) return true;
  if (previous.text === ']') return isFootnote(tokens, index - 3) && TERMINAL.test(tokens[index - 4]?.text ?? '');
  const glued = previous.text === '.' && before?.end === previous.start && previous.end === token.start;
  return glued && /^\p{Lu}\p{Ll}/u.test(token.text) && /\p{Ll}{3}$/u.test(before.text);
}

/**
 * Whether the token at `index`, though wink would open a sentence with it, goes on with the sentence that starts at
 * `sentenceStart`.
 *
 * Examples, `|` where wink cuts: `“It is!| ” he said.`; `“Is it true?”| asked Lee.`; `“Is it true?”| Ms. Lee asked.`;
 * `Lee (D-Nev.),| in short,`; `See bbc.| co.uk`; `Really?| !!`; `… in 2009.| [17] She …`, where the note goes with the
 * sentence before it; `Rep.| Lee (D-N.| C.)| said`.
 */
export function joinsPrevious(tokens: readonly Token[], index: number, sentenceStart: number): boolean {
  const token = tokens[index] as Token;
  const previous = tokens[index - 1] as Token;
  const touches = previous.end === token.start;
  if (TERMINAL.test(token.text)) return touches || TERMINAL.test(previous.text);
  if (/^[,;:]$/.test(token.text) || previous.text === ',' || isFootnote(tokens, index)) return true;
  const word = wordBefore(tokens, index);
  if (TITLES.has(word) || (/^\p{Ll}/u.test(token.text) && NEVER_FINAL.has(word))) return true;
  if (inShortBrackets(tokens, index) || (previous.text === ')' && /^\p{Ll}/u.test(token.text))) return true;
  if (OPENING_MARK.test(token.text) && index === tokens.length - 1) return true;
  if (CLOSING_MARK.test(token.text) && closesHere(tokens, index, sentenceStart)) return true;
  if (touches && word.length === 1 && /^\p{Lu}\.?$/u.test(token.text)) return true;
  if (touches && /^[\p{Ll}\p{N}]/u.test(token.text)) return true;
  return goesOnAfterQuotation(tokens, index);
}

/**
 * A closing mark belongs to the sentence before it; a straight one where an odd number of them stands in that sentence, or
 * where nothing follows.
 */
function closesHere(tokens: readonly Token[], index: number, sentenceStart: number): boolean {
  const { text, start } = tokens[index] as Token;
  if (text !== '"' && text !== "'") return true;
  const next = tokens[index + 1];
  if (!next) return true;
  if ((tokens[index - 1] as Token).end < start && next.start === start + text.length) return false;
  let open = false;
  for (let at = sentenceStart; at < index; at++) if (tokens[at]?.text === text) open = !open;
  return open;
}

/** Whether a bracket that opened a few tokens before closes a few tokens on: "Rep. G.K. Butterfield (D-N.| C.)". */
function inShortBrackets(tokens: readonly Token[], index: number): boolean {
  let open = index - 1;
  while (open >= 0 && open > index - LONGEST_BRACKETS && !/^[()]$/.test(tokens[open]?.text ?? '')) open--;
  if (tokens[open]?.text !== '(') return false;
  for (let at = index; at < open + LONGEST_BRACKETS + 2; at++) if (tokens[at]?.text === ')') return true;
  return false;
}

/** "[17]", the number of a note. */
function isFootnote(tokens: readonly Token[], index: number): boolean {
  const figure = tokens[index + 1]?.text ?? '';
  return tokens[index]?.text === '[' && /^\d{1,3}$/.test(figure) && tokens[index + 2]?.text === ']';
}

/** The word before the token at `index`, without its full stop, in lower case. */
function wordBefore(tokens: readonly Token[], index: number): string {
  const previous = tokens[index - 1]?.text ?? '';
  const word = previous === '.' ? (tokens[index - 2]?.text ?? '') : previous;
  return word.replace(/\.$/, '').toLowerCase();
}

/** After a question or a cry in quotation marks: a small letter, or a speaker and a verb of asking. */
function goesOnAfterQuotation(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1] as Token;
  const stop = tokens[index - 2];
  if (!CLOSING_MARK.test(mark.text) || !/^[?!…]+$|^\.\.+$/.test(stop?.text ?? '')) return false;
  const first = tokens[index] as Token;
  if (/^\p{Ll}/u.test(first.text)) return true;
  return /^\p{Lu}/u.test(first.text) && !OPENING_MARK.test(first.text) && opensWithSpeaker(tokens, index);
}

const IN_SPEAKER = /^(?:PROPN|NOUN|DET|PRON|ADJ|PART)$/;
const IN_APPOSITION = /^(?:ADP|NUM|PUNCT|CCONJ)$/;

/** Whether a speaker and a verb of asking open at `index`: "Senator Jane Q. Doe asked", "Doe's niece, a nurse, shouted". */
function opensWithSpeaker(tokens: readonly Token[], index: number): boolean {
  let apposition = false;
  for (let at = index; at < Math.min(index + LONGEST_APPOSITION, tokens.length); at++) {
    const { lemma, pos, text } = tokens[at] as Token;
    if (pos === 'VERB') return SPEAKING.has(lemma) && (!apposition || /^[,)]$/.test(tokens[at - 1]?.text ?? ''));
    if (/^[,(]$/.test(text)) apposition = true;
    const fits = apposition ? IN_SPEAKER.test(pos) || IN_APPOSITION.test(pos) : IN_SPEAKER.test(pos);
    const ends = TERMINAL.test(text) && !isInitialOrTitle(tokens, at);
    if (!fits || ends || (!apposition && at >= index + LONGEST_SPEAKER)) return false;
  }
  return false;
}

/** The full stop of "Del." or of "Q." within a name. */
function isInitialOrTitle(tokens: readonly Token[], at: number): boolean {
  const word = wordBefore(tokens, at + 1);
  return TITLES.has(word) || word.length === 1;
}

/** Verbs that follow a speaker after a quotation that ends in a question or a cry. */
const SPEAKING = new Set(
  'add answer ask cry demand exclaim joke laugh quip reply respond say scream shout tweet wonder write yell'.split(' '),
);
