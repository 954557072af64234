import type { Report } from '../analyse.js';
import { type Range, tokenise } from '../document/index.js';
import type { EntityType } from '../names/index.js';
import { codePointsBefore } from './code-points.js';
import { speakerName } from './words.js';

/** A labelled stretch; offsets in Unicode code points. */
export interface SpacySpan extends Range {
  readonly label: string;
  readonly kb_id: string;
}

/** What `Doc.from_json` of spaCy reads. */
export interface SpacyDoc {
  readonly text: string;
  readonly tokens: readonly (Range & { readonly id: number })[];
  readonly sents: readonly Range[];
  readonly ents: readonly SpacySpan[];
  /** Groups of stretches, which may overlap, by name. */
  readonly spans: Readonly<Record<string, readonly SpacySpan[]>>;
}

/** The labels of OntoNotes, which spaCy's English models give. */
const LABELS: { readonly [T in EntityType]: string } = {
  person: 'PERSON',
  organization: 'ORG',
  place: 'GPE',
  group: 'NORP',
  event: 'EVENT',
};

/**
 * A report as the JSON of a spaCy Doc (https://spacy.io/api/doc#to_json), which `Doc(vocab).from_json` reads.
 *
 * Takes a Report; returns plain data that JSON can hold. Offsets are in Unicode code points, as Python counts. `ents` holds
 * the mentions by name; `spans` holds groups: `mentions` (with the entity's id as `kb_id`), `quotes`, `content` (labelled
 * with the speaker), `speakers`, `cues`, `times`, `quantities`, `measures`, and the lists of your own extractors whose items
 * have a start and an end. Tokens are split where a stretch starts or ends inside one, so that every stretch is whole tokens.
 */
export function toSpacy(report: Report): SpacyDoc {
  const codePoints = codePointsBefore(report.text);
  const inCodePoints = ({ start, end }: Range): Range => ({ start: codePoints(start), end: codePoints(end) });
  const placed = (groups: SpacyDoc['spans']): SpacyDoc['spans'] =>
    Object.fromEntries(
      Object.entries(groups).map(([name, spans]) => [name, spans.map((span) => ({ ...span, ...inCodePoints(span) }))]),
    );
  const groups = { ...ownGroups(report), ...builtInGroups(report) };
  const ents = namesOf(report);
  const edges = new Set([...Object.values(groups).flat(), ...ents].flatMap(({ start, end }) => [start, end]));
  return {
    text: report.text,
    tokens: tokensAt(report.text, edges).map((token, id) => ({ id, ...inCodePoints(token) })),
    sents: report.sentences.map(inCodePoints),
    ents: placed({ ents }).ents ?? [],
    spans: placed(groups),
  };
}

const spacySpan = ({ start, end }: Range, label: string, kb_id = ''): SpacySpan => ({ start, end, label, kb_id });

/** The mentions by name, in order; spaCy's `ents` must not overlap. */
function namesOf({ entities }: Report): readonly SpacySpan[] {
  const names = entities
    .flatMap(({ type, knowledgeBaseId, mentions }) =>
      mentions
        .filter(({ form }) => form === 'name')
        .map((mention) => spacySpan(mention, LABELS[type], knowledgeBaseId ?? '')),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return names.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

function builtInGroups(report: Report): SpacyDoc['spans'] {
  const { attributions } = report;
  return {
    mentions: report.entities.flatMap(({ id, type, mentions }) =>
      mentions.map((mention) => spacySpan(mention, LABELS[type], id)),
    ),
    quotes: report.quotes.map((quote) => spacySpan(quote, quote.kind, quote.id)),
    content: attributions.flatMap((one) =>
      one.content.map((span) => spacySpan(span, speakerName(one) ?? 'speaker not known', one.id)),
    ),
    speakers: attributions.flatMap(({ id, speaker: { mention } }) =>
      mention ? [spacySpan(mention, 'speaker', id)] : [],
    ),
    cues: attributions.flatMap(({ id, cue }) => (cue ? [spacySpan(cue, cue.lemma, id)] : [])),
    times: report.times.map((time) => spacySpan(time, time.value ?? time.kind, time.id)),
    quantities: report.quantities.map((quantity) => spacySpan(quantity, quantity.kind, quantity.id)),
    measures: report.numericClaims.flatMap(({ measure, quantity }) =>
      measure ? [spacySpan(measure, 'measure', quantity)] : [],
    ),
  };
}

const BUILT_IN = new Set([
  'blocks',
  'sentences',
  'entities',
  'times',
  'quantities',
  'numericClaims',
  'quotes',
  'attributions',
  'warnings',
]);

/** The items of a user's own lists that are spans of the text. */
function ownGroups(report: Report): SpacyDoc['spans'] {
  return Object.fromEntries(
    Object.entries(report).flatMap(([name, list]) => {
      if (BUILT_IN.has(name) || !Array.isArray(list)) return [];
      const spans = list.filter((item) => isSpanIn(report.text, item)).map((item) => spacySpan(item, name));
      return spans.length > 0 ? [[name, spans] as const] : [];
    }),
  );
}

function isSpanIn(text: string, item: unknown): item is Range {
  if (typeof item !== 'object' || item === null || !('start' in item) || !('end' in item)) return false;
  const { start, end } = item;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) < Number(end) &&
    Number(end) <= text.length
  );
}

/**
 * The tokens of a text, split at `edges`, with the white space between them as spaCy has it: one space after a token is the
 * token's own, all other white space is a token.
 */
function tokensAt(text: string, edges: ReadonlySet<number>): readonly Range[] {
  const tokens: Range[] = [];
  let done = 0;
  const gapTo = (end: number): void => {
    const start = text[done] === ' ' && tokens.length > 0 ? done + 1 : done;
    if (start < end) tokens.push(...splitAt({ start, end }, edges));
  };
  for (const token of tokenise(text)) {
    gapTo(token.start);
    tokens.push(...splitAt(token, edges));
    done = token.end;
  }
  gapTo(text.length);
  return tokens;
}

function splitAt({ start, end }: Range, edges: ReadonlySet<number>): readonly Range[] {
  const cuts = [start];
  for (let at = start + 1; at < end; at++) if (edges.has(at)) cuts.push(at);
  return cuts.map((cut, index) => ({ start: cut, end: cuts[index + 1] ?? end }));
}
