import type { Report } from '../analyse.js';
import type { Range } from '../document/index.js';
import type { EntityType } from '../names/index.js';
import { codePointsBefore } from './code-points.js';
import { amountWords, quantityWordsById, speakerName } from './words.js';

/** The files of one document in brat. */
export interface Brat {
  /** What NAME.txt holds: the article. */
  readonly txt: string;
  /** What NAME.ann holds: the annotations. */
  readonly ann: string;
  /** What annotation.conf in the same folder holds: the types of annotation. */
  readonly conf: string;
}

const LABELS: { readonly [T in EntityType]: string } = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
  event: 'Event',
};

const TEXT_TYPES = [
  ...Object.values(LABELS),
  'Time',
  'Quantity',
  'Quote',
  'Content',
  'Cue',
  'Speaker',
  'Measure',
  'Owner',
  'Agent',
];

const CONFIGURATION = `[entities]
${TEXT_TYPES.join('\n')}
[relations]
SaidBy	Arg1:Content, Arg2:Speaker
IntroducedBy	Arg1:Content, Arg2:Cue
Measures	Arg1:Quantity, Arg2:Measure
OwnedBy	Arg1:Quantity, Arg2:Owner
ChangedBy	Arg1:Quantity, Arg2:Agent
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
`;

/**
 * A report as stand-off annotation of brat (https://brat.nlplab.org/standoff.html).
 *
 * Takes a Report; returns the text, the annotations and the configuration that brat shows them by. Offsets are in Unicode
 * code points, as brat counts. An attribution is its Content, with relations to its Speaker and its Cue; a numeric claim is
 * its Quantity, with relations to its Measure, Owner and Agent; mentions of one entity are an Equiv; a note holds what a
 * type cannot: an entity's name, the value of a time, who speaks. A stretch over several lines is one annotation of several
 * pieces, since brat knows no other. The lists of your own extractors are left out.
 */
export function toBrat(report: Report): Brat {
  const notes = standOff(report.text);
  writeEntities(report, notes);
  for (const time of report.times) notes.mark('Time', [time], time.value ?? time.kind);
  for (const quote of report.quotes) notes.mark('Quote', [quote], quote.kind);
  writeSpeech(report, notes);
  writeNumbers(report, notes);
  return { txt: report.text, ann: notes.lines.map((line) => `${line}\n`).join(''), conf: CONFIGURATION };
}

/** Lines of stand-off, numbered as they are written. Ids that are null, since nothing could be marked, are passed over. */
interface StandOff {
  readonly lines: readonly string[];
  /** Marks stretches as one thing, with a note on it; returns its id, or null where there is nothing but white space. */
  readonly mark: (type: string, spans: readonly (Range | null)[], note?: string | null) => string | null;
  readonly relate: (type: string, from: string | null, to: string | null) => void;
  readonly equate: (ids: readonly (string | null)[]) => void;
}

function standOff(text: string): StandOff {
  const lines: string[] = [];
  const count = { T: 0, R: 0, '#': 0 };
  const next = (letter: keyof typeof count): string => `${letter}${++count[letter]}`;
  const write = textBoundsOf(text);
  return {
    lines,
    mark: (type, spans, note = null) => {
      const bound = write(
        type,
        spans.filter((span) => span !== null),
      );
      if (bound === null) return null;
      const id = next('T');
      lines.push(`${id}\t${bound}`);
      if (note !== null) lines.push(`${next('#')}\tAnnotatorNotes ${id}\t${oneLine(note)}`);
      return id;
    },
    relate: (type, from, to) => {
      if (from !== null && to !== null) lines.push(`${next('R')}\t${type} Arg1:${from} Arg2:${to}`);
    },
    equate: (ids) => {
      const marked = ids.filter((id) => id !== null);
      if (marked.length > 1) lines.push(`*\tEquiv ${marked.join(' ')}`);
    },
  };
}

function writeEntities({ entities }: Report, { mark, equate }: StandOff): void {
  for (const { type, name, mentions } of entities)
    equate(mentions.map((mention) => mark(LABELS[type], [mention], name)));
}

function writeSpeech({ attributions }: Report, { mark, relate }: StandOff): void {
  for (const attribution of attributions) {
    const { cue, speaker, act } = attribution;
    const content = mark('Content', attribution.content, speakerName(attribution) ?? 'speaker not known');
    relate('SaidBy', content, mark('Speaker', [speaker.mention], speaker.by));
    relate('IntroducedBy', content, mark('Cue', [cue], act));
  }
}

function writeNumbers(report: Report, { mark, relate }: StandOff): void {
  const words = quantityWordsById(report);
  const marked = new Map(
    report.quantities.map((one) => [one.id, mark('Quantity', [one], `${one.kind} ${words.get(one.id)}`)]),
  );
  for (const claim of report.numericClaims) {
    const quantity = marked.get(claim.quantity) ?? null;
    relate('Measures', quantity, mark('Measure', [claim.measure], amountWords(claim, words)));
    relate('OwnedBy', quantity, mark('Owner', [claim.owner]));
    relate('ChangedBy', quantity, mark('Agent', [claim.agent]));
  }
}

/** Writes "TYPE START END;START END\tWORDS" in code points; null where nothing but white space is marked. */
function textBoundsOf(text: string): (type: string, spans: readonly Range[]) => string | null {
  const codePoints = codePointsBefore(text);
  return (type, spans) => {
    const pieces = spans.flatMap((span) => piecesOnLines(text, span));
    if (pieces.length === 0) return null;
    const places = pieces.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`).join(';');
    return `${type} ${places}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`;
  };
}

const LINE_BREAK = /[\n\r]/;

/** The pieces of a stretch that stand on lines of their own. */
function piecesOnLines(text: string, { start, end }: Range): readonly Range[] {
  const pieces: Range[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && !LINE_BREAK.test(text[stop] as string)) stop++;
    if (text.slice(at, stop).trim() !== '') pieces.push({ start: at, end: stop });
    at = stop + 1;
  }
  return pieces;
}

function oneLine(note: string): string {
  return note.replace(/[\n\r\t]/g, ' ');
}
