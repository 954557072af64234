import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../analyse.js';
import {
  type TextOptions,
  toAttributionsCsv,
  toBrat,
  toHtml,
  toJson,
  toJsonLd,
  toJsonl,
  toNumericClaimsCsv,
  toSpacy,
  toText,
  toWebAnnotations,
} from '../formats/index.js';
import { STANDARD_INPUT } from './input.js';

/** A report with where it comes from: its file, and in a file of many articles its id there. */
export interface FileReport extends Report {
  readonly file: string;
  readonly id?: string | number;
}

/** Where among all that is written a report stands. */
export interface Place {
  /** How many reports stand before it. */
  readonly index: number;
  /** Whether more than one article was asked for. */
  readonly several: boolean;
  readonly text: TextOptions;
}

/** A way to write reports. */
export interface Format {
  /** How several reports become one output: one after the other, as a JSON list, or not at all. */
  readonly together: 'in-a-row' | 'as-a-list' | 'never';
  /** The ending of the name of a file that holds one. */
  readonly extension: string;
  readonly write: (report: FileReport, place: Place) => string;
}

/** The formats by the name that `--format` gives them. */
export const FORMATS = {
  text: { together: 'in-a-row', extension: 'txt', write: textOf },
  json: { together: 'as-a-list', extension: 'json', write: (report) => toJson(report) },
  jsonl: { together: 'in-a-row', extension: 'jsonl', write: (report) => toJsonl(report) },
  csv: {
    together: 'in-a-row',
    extension: 'csv',
    write: (report, place) => toAttributionsCsv(report, csvOptions(report, place)),
  },
  'csv-claims': {
    together: 'in-a-row',
    extension: 'csv',
    write: (report, place) => toNumericClaimsCsv(report, csvOptions(report, place)),
  },
  html: { together: 'never', extension: 'html', write: (report) => toHtml(report) },
  'web-annotation': {
    together: 'as-a-list',
    extension: 'jsonld',
    write: (report) => pretty(toWebAnnotations(report, { source: addressOf(report) })),
  },
  'json-ld': {
    together: 'as-a-list',
    extension: 'jsonld',
    write: (report) => pretty(toJsonLd(report, { url: addressOf(report) })),
  },
  spacy: { together: 'as-a-list', extension: 'json', write: (report) => pretty(toSpacy(bare(report))) },
  brat: { together: 'never', extension: 'ann', write: (report) => toBrat(report).ann },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;

/** The files that one article becomes in a folder, by name; `stem` is its own name there. */
export function filesOf(name: FormatName, stem: string, report: FileReport): Readonly<Record<string, string>> {
  const { extension, write }: Format = FORMATS[name];
  const written = write(report, { index: 0, several: false, text: {} });
  const ended = written === '' || written.endsWith('\n') ? written : `${written}\n`;
  const files = { [`${stem}.${extension}`]: ended };
  if (name !== 'brat') return files;
  const { txt, conf } = toBrat(report);
  return { ...files, [`${stem}.txt`]: txt, 'annotation.conf': conf };
}

/** The report alone, without where it comes from. */
function bare({ file: _file, id: _id, ...report }: FileReport): Report {
  return report;
}

function textOf(report: FileReport, { index, several, text }: Place): string {
  if (!several) return toText(report, text);
  const paint = text.paint ?? ((_part, words) => words);
  return `${index > 0 ? '\n' : ''}${paint('heading', `== ${nameOf(report)}`)}\n\n${toText(report, text)}`;
}

/** What an article is called in headings and complaints. */
export function nameOf({ file, id }: Pick<FileReport, 'file' | 'id'>): string {
  return id === undefined ? file : `${file}: ${id}`;
}

function csvOptions({ file, id }: FileReport, { index, several }: Place) {
  const origin = id === undefined ? { file } : { file, article: String(id) };
  return { header: index === 0, before: several ? origin : {} };
}

/** The URL of the file on this computer; standard input has none and a name instead. */
function addressOf({ file, id }: FileReport): string {
  const address = file === STANDARD_INPUT ? 'urn:onrecord:standard-input' : pathToFileURL(resolve(file)).href;
  return id === undefined ? address : `${address}?id=${encodeURIComponent(id)}`;
}

function pretty(value: object): string {
  return JSON.stringify(value, null, 2);
}
