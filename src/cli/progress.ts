import { createReadStream } from 'node:fs';
import { clearLine, cursorTo } from 'node:readline';
import { Presets, SingleBar } from 'cli-progress';
import { holdsMany } from './articles.js';
import { STANDARD_INPUT } from './input.js';
import type { Options } from './options.js';

/** How far a run is, shown on a terminal. */
export interface Progress {
  /** One more article is done; `skipped` where an earlier run had done it. */
  readonly step: (skipped?: boolean) => void;
  /** Makes room for a line on the same terminal; the bar comes back with the next step. */
  readonly makeRoom: () => void;
  readonly stop: () => void;
}

const SILENT: Progress = { step: () => {}, makeRoom: () => {}, stop: () => {} };

/** Shows how far a run is, how fast, and how long it will take, on `stream` where that is a terminal and there is more than one article. */
export async function progressOn(stream: NodeJS.WriteStream, options: Options): Promise<Progress> {
  if (!stream.isTTY) return SILENT;
  const total = await countArticles(options);
  return total !== null && total < 2 ? SILENT : barOn(stream, total);
}

function barOn(stream: NodeJS.WriteStream, total: number | null): Progress {
  const known = '{bar} {value} of {total} articles, {rate} a second, {left} left';
  const format = total === null ? '{value} articles, {rate} a second' : known;
  const bar = new SingleBar({ stream, format, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  const started = performance.now();
  let analysed = 0;
  let value = 0;
  const figures = () => {
    const rate = analysed / ((performance.now() - started) / 1000);
    const left = total === null || analysed === 0 ? '?' : durationWords((total - value) / rate);
    return { rate: rate.toFixed(1), left };
  };
  bar.start(total ?? 0, 0, { rate: '0.0', left: '?' });
  return {
    step: (skipped = false) => {
      value++;
      if (!skipped) analysed++;
      bar.update(value, figures());
    },
    makeRoom: () => {
      cursorTo(stream, 0);
      clearLine(stream, 0);
    },
    stop: () => bar.stop(),
  };
}

/** A length of time in seconds, as a clock shows it: "1:02:03", "2:03". */
export function durationWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** How many articles the files hold; null where standard input is one that may hold many. */
async function countArticles(options: Options): Promise<number | null> {
  let count = 0;
  for (const file of options.files) {
    if (!holdsMany(file, options)) count++;
    else if (file === STANDARD_INPUT) return null;
    else count += await countLines(file);
  }
  return count;
}

/** The line feeds of a file; none where it cannot be read, which is said when its turn comes. */
async function countLines(file: string): Promise<number> {
  let count = 0;
  try {
    for await (const part of createReadStream(file)) {
      for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) count++;
    }
  } catch {
    return 1;
  }
  return count;
}
