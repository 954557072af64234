/** A Report as tables that a spreadsheet opens: who said what, and the numeric claims. */
export { toAttributionsCsv } from './attributions.js';
export { toNumericClaimsCsv } from './numeric-claims.js';
export type { CsvOptions } from './table.js';
