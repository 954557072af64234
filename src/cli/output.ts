import { styleText } from 'node:util';
import type { Report } from '../analyse.js';
import { type Paint, type TextOptions, toJson, toJsonl, toText } from '../formats/index.js';
import type { Format } from './options.js';

/** A report with the file that it is of. */
export interface FileReport extends Report {
  readonly file: string;
}

/** How the reports of a run are put together into one output. */
export interface Output {
  /** What is written before the first report, even where there is none. */
  readonly before: string;
  /** What is written for a report; `index` counts those before it. */
  readonly report: (report: FileReport, index: number) => string;
  /** What is written after the last report. */
  readonly after: string;
}

const COLOURS = {
  heading: 'bold',
  name: 'cyan',
  cue: 'green',
  number: 'yellow',
  faint: 'dim',
  warning: 'red',
} as const;

/** The widest that a report to read becomes, however wide the terminal. */
const WIDEST = 100;

/** The output in a format. `several` says whether more than one article was asked for. */
export function outputIn(format: Format, several: boolean, text: TextOptions): Output {
  if (format === 'jsonl') return { before: '', report: toJsonl, after: '' };
  if (format === 'text')
    return { before: '', report: (report, index) => textOf(report, index, several, text), after: '' };
  if (!several) return { before: '', report: (report) => `${toJson(report)}\n`, after: '' };
  return { before: '[', report: (report, index) => `${index > 0 ? ',' : ''}\n${toJson(report)}`, after: '\n]\n' };
}

function textOf({ file, ...report }: FileReport, index: number, several: boolean, options: TextOptions): string {
  if (!several) return toText(report, options);
  const paint = options.paint ?? ((_part, text) => text);
  return `${index > 0 ? '\n' : ''}${paint('heading', `== ${file}`)}\n\n${toText(report, options)}`;
}

/** How wide and in which colours a stream shows a report to read. */
export function textOptionsFor(stream: NodeJS.WriteStream): TextOptions {
  if (!stream.isTTY) return {};
  // A terminal that does not know its width gives 0.
  const width = Math.min(WIDEST, Math.max(20, stream.columns || WIDEST));
  return stream.hasColors() ? { width, paint: paintForTerminal } : { width };
}

const paintForTerminal: Paint = (part, text) => styleText(COLOURS[part], text);
