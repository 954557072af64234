import type { Report } from '../../analyse.js';
import type { Layout, Paint } from './layout.js';
import { namesSection } from './names.js';
import { numbersSection } from './numbers.js';
import { speechSection } from './speech.js';
import { warningsSection } from './warnings.js';

export type { Paint, TextPart } from './layout.js';

/** How the readable report is laid out. */
export interface TextOptions {
  /** How wide a line may be, in UTF-16 code units. Default 80. */
  readonly width?: number;
  /** Colours its pieces. Default: none. */
  readonly paint?: Paint;
}

/**
 * A report as text for a person to read: who said what, the numbers, the names, and the warnings.
 *
 * Takes a Report; returns lines of at most `width`, the last one ended too. Throws RangeError where `width` is not at
 * least 20.
 */
export function toText(report: Report, { width = 80, paint = (_part, text) => text }: TextOptions = {}): string {
  if (!(width >= 20)) throw new RangeError(`width must be at least 20, not ${width}`);
  const layout: Layout = { width, paint };
  return [speechSection, numbersSection, namesSection, warningsSection]
    .map((section) => section(report, layout))
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
