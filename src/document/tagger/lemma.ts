import type { PartOfSpeech } from '../types.js';

/** Endings by Penn Treebank tag, the first that fits, and what takes their place; "+" where the stem may want its e back or drop a doubled letter. */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, instead: string])[]>> = {
  VBZ: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['xes', 'x'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['oes', 'o'],
    ['s', ''],
  ],
  VBG: [
    ['ying', 'y'],
    ['ing', '+'],
  ],
  VBD: [
    ['ied', 'y'],
    ['eed', 'ee'],
    ['ed', '+'],
  ],
  VBN: [
    ['ied', 'y'],
    ['eed', 'ee'],
    ['ed', '+'],
  ],
  NNS: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['xes', 'x'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['s', ''],
  ],
  JJR: [
    ['ier', 'y'],
    ['er', '+'],
  ],
  JJS: [
    ['iest', 'y'],
    ['est', '+'],
  ],
};

/** Irregular forms that are also words of another part of speech, so that a tokeniser's first guess often misses their verb. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `bent bend, bit bite, bitten bite, bore bear, born bear, bound bind, broke break, broken break, bred breed, chose choose, clung cling, dealt deal,
  drove drive, drawn draw, fed feed, fell fall, felt feel, fled flee, flew fly, forbade forbid, fought fight, found find, froze freeze, frozen freeze,
  gone go, got get, ground grind, grown grow, heard hear, held hold, hidden hide, hung hang, kept keep, known know, laid lay, lain lie, led lead,
  left leave, lent lend, lit light, lost lose, made make, meant mean, met meet, paid pay, rode ride, rose rise, risen rise, run run, said say, sang sing,
  sat sit, saw see, seen see, sent send, shaken shake, shook shake, shot shoot, shown show, slept sleep, slid slide, sold sell, sought seek,
  sent send, spent spend, split split, spoke speak, spoken speak, spun spin, stood stand, stole steal, stolen steal, struck strike, stuck stick,
  sunk sink, swept sweep, swore swear, sworn swear, swung swing, taken take, taught teach, thought think, threw throw, thrown throw, told tell,
  took take, tore tear, torn tear, understood understand, went go, woke wake, won win, wore wear, worn wear, wound wind, wove weave, wrote write, written write`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Parts of speech that share their lemmas. */
const FAMILY: Partial<Record<PartOfSpeech, string>> = {
  VERB: 'verb',
  AUX: 'verb',
  NOUN: 'noun',
  ADJ: 'modifier',
  ADV: 'modifier',
};

/**
 * The lemma of a word whose part of speech was guessed as `guess` and found to be `pos`: the guess's lemma where the two agree,
 * else by the endings of English.
 */
export function lemmaFor(form: string, lemma: string, guess: PartOfSpeech, pos: PartOfSpeech, tag: string): string {
  if ((FAMILY[guess] ?? guess) === (FAMILY[pos] ?? pos)) return lemma;
  if (pos === 'PROPN') return form;
  return pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ' ? lemmaByEnding(form, tag) : lemma;
}

function lemmaByEnding(form: string, tag: string): string {
  const irregular = tag === 'VBD' || tag === 'VBN' ? IRREGULAR[form] : undefined;
  if (irregular) return irregular;
  for (const [ending, instead] of ENDINGS[tag] ?? []) {
    const stem = form.slice(0, form.length - ending.length);
    if (form.endsWith(ending) && /[aeiouy]/.test(stem)) return instead === '+' ? restored(stem) : stem + instead;
  }
  return form;
}

/** One syllable with one vowel, its last consonant not doubled: "mak", "hop", "us". */
const SHORT_STEM = /^[^aeiou]{0,3}[aeiouy][bcdfgklmnprstvz]$/;
/** Endings of longer stems that seldom stand without an e: "creat", "announc", "handl", "requir", "provid". */
const LONG_STEM = /(?:[^aeiou]l|[cvuz]|[^n]g|rg|dg|[^s]s|creat|[^aeo]at|[^aeiou]ir|[su]ur|[^aeo]id|[^aeo]in)$/;

/** A stem with its silent e, or without the doubled letter: "mak" is make, "plann" is plan, "visit" stays. */
function restored(stem: string): string {
  if (/([bdgklmnprt])\1$/.test(stem) && !/ll$/.test(stem)) return stem.slice(0, -1);
  const wantsE = SHORT_STEM.test(stem) || LONG_STEM.test(stem);
  return wantsE ? `${stem}e` : stem;
}
