import { type Document, oncePerDocument } from '../document/index.js';
import { BELIEF_VERBS, PHRASAL_VERBS, REPORTING_VERBS } from './lexicon/reporting-verbs.js';

/** What a reporting verb is and takes: its lemma, class of act, and the frames of lexicon/reporting-verbs.ts. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly act: string;
  readonly frames: string;
  /** Particles that make another verb of it: "point out". */
  readonly particles: ReadonlyMap<string, ReportingVerb>;
  /** Whether it reports speech only where some of its content stands in quotation marks: "believes it is “a proper test”". */
  readonly ifQuoted?: boolean;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  find: ['found'],
  show: ['shown'],
  go: ['went', 'gone', 'goes'],
  make: ['made'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  understand: ['understood'],
  lay: ['laid'],
  put: ['put', 'putting'],
  hit: ['hit', 'hitting'],
  shoot: ['shot'],
  mean: ['meant'],
  seek: ['sought'],
  forget: ['forgot', 'forgotten', 'forgetting'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast'],
  beseech: ['besought'],
  beg: ['begged', 'begging'],
  brag: ['bragged', 'bragging'],
  quip: ['quipped', 'quipping'],
  admit: ['admitted', 'admitting'],
  submit: ['submitted', 'submitting'],
  rebut: ['rebutted', 'rebutting'],
  slam: ['slammed', 'slamming'],
  dub: ['dubbed', 'dubbing'],
  sob: ['sobbed', 'sobbing'],
  snap: ['snapped', 'snapping'],
  plan: ['planned', 'planning'],
  prefer: ['preferred', 'preferring'],
  chat: ['chatted', 'chatting'],
  learn: ['learnt'],
  refer: ['referred', 'referring'],
};

/** For verbs that go with no particle. */
export const NO_PARTICLES: ReadonlyMap<string, ReportingVerb> = new Map();

/** The reporting verb that a form belongs to, by the form in lower case: the lexicon's with the caller's own. */
export const reportingVerbs = oncePerDocument((doc: Document): ReadonlyMap<string, ReportingVerb> => {
  const { reportingVerbs: added = [], beliefs = false } = doc.lexicon;
  if (added.length === 0 && !beliefs) return BUILT_IN;
  const verbs = new Map(BUILT_IN);
  if (beliefs) addBeliefs(verbs);
  for (const entry of added) {
    const { lemma, act = 'say' } = typeof entry === 'string' ? { lemma: entry } : entry;
    addForms(verbs, { lemma: lemma.toLowerCase(), act, frames: 'ctw', particles: NO_PARTICLES }, true);
  }
  return verbs;
});

/** Verbs that without beliefs take a quotation alone ("feared, “…”") are beliefs here. */
function addBeliefs(verbs: Map<string, ReportingVerb>): void {
  for (const verb of parseVerbs('believe', BELIEF_VERBS)) addForms(verbs, verb, verbs.get(verb.lemma)?.frames === 'q');
}

/** The forms of verbs of believing and wishing with the clauses that they may have as content: quoted words there have been said. */
export const QUOTED_BELIEFS: ReadonlyMap<string, ReportingVerb> = quotedBeliefs();

function quotedBeliefs(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const verb of parseVerbs('believe', BELIEF_VERBS)) {
    const frames = verb.frames.replace(/[^ctw]/g, '');
    if (frames !== '' && verb.lemma !== 'mean') addForms(verbs, { ...verb, frames, ifQuoted: true }, false);
  }
  return verbs;
}

function parseVerbs(act: string, list: string): ReportingVerb[] {
  return list.split(/\s+/).map((entry): ReportingVerb => {
    const [lemma = '', frames = ''] = entry.split(':');
    return { lemma, act, frames, particles: NO_PARTICLES };
  });
}

function addForms(verbs: Map<string, ReportingVerb>, verb: ReportingVerb, override: boolean): void {
  for (const form of formsOf(verb.lemma)) if (override || !verbs.has(form)) verbs.set(form, verb);
}

function formsOf(lemma: string): readonly string[] {
  const stem = lemma.replace(/e$/, '');
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const regular = [
    lemma,
    y ? `${y}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    y ? `${y}ied` : `${stem}ed`,
    `${/ee$/.test(lemma) ? lemma : stem}ing`,
  ];
  return [...regular, ...(IRREGULAR[lemma] ?? [])];
}

function builtIn(): ReadonlyMap<string, ReportingVerb> {
  const particles = new Map<string, Map<string, ReportingVerb>>();
  for (const [lemma, particle, frames, act] of PHRASAL_VERBS) {
    const own = particles.get(lemma) ?? new Map<string, ReportingVerb>();
    own.set(particle, { lemma: `${lemma} ${particle}`, act, frames, particles: NO_PARTICLES });
    particles.set(lemma, own);
  }
  const verbs = new Map<string, ReportingVerb>();
  for (const [act, list] of Object.entries(REPORTING_VERBS)) {
    for (const verb of parseVerbs(act, list)) {
      addForms(verbs, { ...verb, particles: particles.get(verb.lemma) ?? NO_PARTICLES }, false);
    }
  }
  for (const [lemma, own] of particles) addForms(verbs, { lemma, act: 'say', frames: '', particles: own }, false);
  return verbs;
}

const BUILT_IN = builtIn();
