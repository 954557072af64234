import type { Report } from '../analyse.js';

/**
 * A report as JSON over several lines.
 *
 * Takes a Report (with the lists of your own extractors, if it has them) and the number of spaces to indent by, 2 unless
 * said; returns JSON (RFC 8259) without a line break at its end. Halves of surrogate pairs are written as escapes, so that
 * the offsets still hold once it is parsed. Throws TypeError where an own list holds what JSON cannot, such as a BigInt.
 */
export function toJson(report: Report, indent = 2): string {
  return JSON.stringify(report, null, indent);
}

/**
 * A report as one line of JSON Lines (https://jsonlines.org).
 *
 * Takes a Report; returns its JSON on one line with the line break that ends it, so that the lines of many reports can be
 * put one after the other. Throws as `toJson` does.
 */
export function toJsonl(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}
