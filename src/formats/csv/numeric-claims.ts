import type { Report } from '../../analyse.js';
import type { NumericClaim } from '../../claims/index.js';
import { byId, speakerName } from '../words.js';
import { type Columns, type CsvOptions, csvOf } from './table.js';

/**
 * The numeric claims as CSV (RFC 4180), one line for each.
 *
 * Takes a Report; returns lines that end in CR LF, the last one too, in the order of the text. The columns from `kind` to
 * `modifier` are those of the claim's quantity, whose span `start` and `end` give in UTF-16 code units of the text; `from`,
 * `to` and `by` are the numbers of a change, empty where they are ranges, as is all that is
 * not known. Formulas are guarded against as in `toAttributionsCsv`.
 */
export function toNumericClaimsCsv(
  report: Pick<Report, 'numericClaims' | 'quantities' | 'times' | 'attributions' | 'sentences'>,
  options: CsvOptions = {},
): string {
  return csvOf(report.numericClaims, columnsFor(report), options);
}

function columnsFor(
  report: Pick<Report, 'quantities' | 'times' | 'attributions' | 'sentences'>,
): Columns<NumericClaim> {
  const quantities = byId(report.quantities);
  const times = byId(report.times);
  const attributions = byId(report.attributions);
  const quantity = (id: string | null | undefined) => quantities.get(id ?? '');
  const time = ({ time }: NumericClaim) => times.get(time ?? '');
  return {
    id: ({ id }) => id,
    measure: ({ measure }) => measure?.text ?? null,
    owner: ({ owner }) => owner?.text ?? null,
    agent: ({ agent }) => agent?.text ?? null,
    amount: (claim) => quantity(claim.quantity)?.text ?? null,
    kind: (claim) => quantity(claim.quantity)?.kind ?? null,
    value: (claim) => quantity(claim.quantity)?.value ?? null,
    min: (claim) => quantity(claim.quantity)?.min ?? null,
    max: (claim) => quantity(claim.quantity)?.max ?? null,
    unit: (claim) => quantity(claim.quantity)?.unit ?? null,
    modifier: (claim) => quantity(claim.quantity)?.modifier ?? null,
    direction: ({ change }) => change?.direction ?? null,
    from: ({ change }) => quantity(change?.from)?.value ?? null,
    to: ({ change }) => quantity(change?.to)?.value ?? null,
    by: ({ change }) => quantity(change?.by)?.value ?? null,
    time: (claim) => time(claim)?.text ?? null,
    time_value: (claim) => time(claim)?.value ?? null,
    speaker: ({ attribution }) => {
      const found = attributions.get(attribution ?? '');
      return found ? speakerName(found) : null;
    },
    attribution: ({ attribution }) => attribution,
    measure_rule: ({ by }) => by.measure,
    change_rule: ({ by }) => by.change,
    sentence: ({ sentence }) => report.sentences[sentence]?.text ?? null,
    start: (claim) => quantity(claim.quantity)?.start ?? null,
    end: (claim) => quantity(claim.quantity)?.end ?? null,
  };
}
