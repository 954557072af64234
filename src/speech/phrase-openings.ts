import { pastInsertion } from './insertions.js';
import type { Item } from './items.js';
import { calledIn, isLabelling, labelIn, WITHIN_NAME } from './labelling.js';
import { isTemporal, nounPhraseAfter, type Stretch } from './noun-phrases.js';
import { itemAt, type Place, pronounAt, takes } from './place.js';

/** "dismissed the long report as a stunt": within this many items. */
const REACH = 12;
/** At most this many phrases stand between an object and what it is called. */
const MOST_PHRASES = 6;
const PREPOSITIONS = new Set('about against of over on at'.split(' '));
const TOPIC = new Set(['about', 'of']);

export function infinitive(place: Place): number | null {
  if (place.relative && place.verb.lemma === 'promise') return null;
  if (!takes(place, 'i')) return null;
  const next = itemAt(place, 1)?.pos === 'ADV' ? itemAt(place, 2) : itemAt(place, 1);
  if (itemAt(place)?.lower === 'not' && itemAt(place, 1)?.lower === 'to') return place.at;
  const verbal = next?.pos === 'VERB' || next?.pos === 'AUX' || next?.atom;
  return itemAt(place)?.lower === 'to' && verbal ? place.at : null;
}

/** "said as much", "admitted as much", "said the same of her", "said the same thing" */
export function proForm(place: Place): number | null {
  const [first, second] = [itemAt(place)?.lower, itemAt(place, 1)?.lower];
  const much = second === 'much' && first === 'as' && takes(place, 'ct');
  const same = second === 'same' && first === 'the' && takes(place, 'c') && place.verb.act === 'say';
  if (!much && !same) return null;
  const next = itemAt(place, 2);
  return next?.pos !== 'NOUN' || next.lower === 'thing' ? place.at : null;
}

/** "declined to comment", "refused to hear the case" */
export function refusal(place: Place): number | null {
  const refuses = takes(place, 'r') && itemAt(place)?.lower === 'to';
  return refuses && itemAt(place, 1)?.pos === 'VERB' ? place.at : null;
}

export function isGerund(word: Item | undefined): boolean {
  return word?.pos === 'VERB' && word.lower.endsWith('ing');
}

/** "complained about the noise" */
export function preposition(place: Place): number | null {
  const word = itemAt(place)?.lower ?? '';
  const governed = (takes(place, 'p') && PREPOSITIONS.has(word)) || (takes(place, 'b') && TOPIC.has(word));
  if (!governed) return null;
  if (calledIn(place.items, place.at + 1) >= 0) return place.at + 1;
  if ((place.afterAdjunct && word !== 'about') || !place.firm) return null;
  const phrase = nounPhraseAfter(place.items, place.at + 1, place.items.length);
  const telling = phrase && !isTemporal(place.items[phrase.start]) && !isTemporal(place.items[phrase.end]);
  return telling ? place.at + 1 : null;
}

/** "urged them to go" */
export function objectInfinitive(place: Place): number | null {
  const phrase = place.relative || !takes(place, 'x') ? null : objectPhrase(place);
  if (!phrase) return null;
  const near = place.items.slice(phrase.end, phrase.end + 2).some((word) => word.lower === 'to');
  return near || pastInsertion(place.items, place.at, place.verb) >= 0 ? place.at : null;
}

/** "cited the report" */
export function object(place: Place): number | null {
  if (!takes(place, 'osh') || place.afterAdjunct) return null;
  const held = place.firm || place.verb.act === 'believe';
  if ((!held || place.relative) && !isCalledInMarks(place)) return null;
  const marker = takes(place, 'h') ? 'with' : 'as';
  if (!takes(place, 'o') && !place.items.slice(place.at, place.at + REACH).some((word) => word.lower === marker))
    return null;
  if (itemAt(place)?.lower === 'what' || (isLabelling(place.verb) && isNamedByWhat(place))) return place.at;
  const phrase = objectPhrase(place) ?? calledPronoun(place);
  if (phrase && isLonePronoun(place, phrase)) return null;
  return phrase && (place.verb.lemma !== 'call' || isLabelled(place, phrase)) ? place.at : null;
}

/** "what the police called a trick", "what doctors describe as a small risk": the name stands alone, since "what" is its object. */
export function whatCalled(place: Place): number | null {
  const { items, at, verb } = place;
  const as = items[at]?.lower === 'as';
  const names = isLabelling(verb) || (as && verb.lemma === 'describe');
  const what = names ? items.findLastIndex(({ lower }, index) => index < at && lower === 'what') : -1;
  if (what < 0 || at - what > REACH || items.slice(what, at).some(({ pos, atom }) => atom || pos === 'PUNCT'))
    return null;
  const start = as ? at + 1 : at;
  const opens = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(items[start]?.pos ?? '');
  return opens && nounPhraseAfter(items, start, items.length) ? start : null;
}

/** Classes of act whose verbs have other objects than words: "told a “full” house", "wrote a “love letter”", "found a “secret” door". */
const OTHER_OBJECTS = new Set(['tell', 'ask', 'write', 'show']);

/** "promised a “bright new day”": a verb of saying that takes no object but in quotation marks, which show that it was said. */
export function quotedObject(place: Place): number | null {
  const { verb, items, at } = place;
  if (OTHER_OBJECTS.has(verb.act) || isNoReport(verb) || place.inverted) return null;
  const atom = calledIn(items, at);
  const named = items[atom - 1]?.lower !== ',' || (items[atom - 2]?.pos === 'NOUN' && !isTemporal(items[atom - 2]));
  return atom > at && named ? at : null;
}

/** "called a “special” meeting", "laughed a “hearty” laugh" */
function isNoReport({ lemma, frames }: Place['verb']): boolean {
  return lemma === 'call' || /^[qr]?$/.test(frames);
}

/** "scolded him" tells of no words; "accused him of fraud" and "cited it as proof" do. */
function isLonePronoun({ items, verb }: Place, object: Stretch): boolean {
  const next = items[object.end];
  const pronoun = object.end - object.start === 1 && items[object.start]?.pos === 'PRON';
  if (/^(?:of|as|for)$/.test(next?.lower ?? '')) return false;
  if (pronoun && ((next?.lower === 'to' && verb.act !== 'label') || verb.act === 'deny')) return true;
  return (
    pronoun && (next === undefined || (!next.atom && !next.marked && /^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(next.pos)))
  );
}

/** "called the plan a mistake", and not "called a meeting": something follows that the object is called. */
function isLabelled({ items }: Place, object: Stretch): boolean {
  let { end } = object;
  for (let skipped = 0; skipped < MOST_PHRASES && /^AD[PV]$/.test(items[end]?.pos ?? ''); skipped++) {
    end = nounPhraseAfter(items, end + 1, items.length)?.end ?? end + 1;
  }
  const next = items[end];
  return next !== undefined && (next.atom !== null || next.marked || /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(next.pos));
}

/** Whether an object is called something in quotation marks, which shows that something was said: "may call it “a sham”". */
function isCalledInMarks({ items, at, verb }: Place): boolean {
  return labelIn(items, at, Math.min(items.length, at + REACH), isLabelling(verb)) >= 0;
}

/** "what he called the “worst” of days", "what he called Doe's “worst” day": the name stands in the place of the object. */
function isNamedByWhat({ items, at }: Place): boolean {
  return (
    calledIn(items, at, WITHIN_NAME) > at &&
    items.slice(Math.max(0, at - REACH), at).some((word) => word.lower === 'what')
  );
}

/** "called him a fool", "dismissed them as “sheep”" */
function calledPronoun(place: Place): Stretch | null {
  const called = isCalledInMarks(place) || (isLabelling(place.verb) && itemAt(place, 1)?.pos === 'DET');
  return called ? pronounAt(place) : null;
}

export function objectPhrase(place: Place): Stretch | null {
  if (itemAt(place)?.pos === 'ADV') return null;
  const participle = itemAt(place)?.pos === 'VERB' && itemAt(place, 1)?.pos === 'NOUN' ? 1 : 0;
  const phrase = nounPhraseAfter(place.items, place.at + participle, place.items.length);
  return phrase && !isTemporal(place.items[phrase.end - 1]) ? phrase : null;
}
