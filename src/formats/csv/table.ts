import Papa from 'papaparse';

/** How a table is written. */
export interface CsvOptions {
  /** Whether the first line names the columns. Default true. */
  readonly header?: boolean;
  /** Columns of your own, the same on every line and before all others: `{ file: 'article.txt' }`. */
  readonly before?: Readonly<Record<string, string>>;
}

/** What a cell holds; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** A column: its name, and what it says of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/**
 * What a spreadsheet would take for a formula: an equals sign, a plus, a minus or an at sign, in their full width too, at
 * the start or after white space (OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Rows as CSV (RFC 4180): lines end in CR LF, the last one too; text that a spreadsheet would take for a formula has an apostrophe before it. */
export function csvOf<Row>(rows: readonly Row[], columns: Columns<Row>, { header = true, before = {} }: CsvOptions) {
  const names = [...Object.keys(before), ...Object.keys(columns)];
  const cells = rows.map((row) => [...Object.values(before), ...Object.values(columns).map((cell) => cell(row))]);
  const lines = header ? [names, ...cells] : cells;
  return lines.length === 0 ? '' : `${Papa.unparse(lines, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
