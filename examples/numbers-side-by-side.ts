/**
 * The numeric claims of two articles on one event, side by side: the same figure in both stands in one row. Run it by
 * `npm run example:numbers-side-by-side`.
 */
import { readFileSync } from 'node:fs';
import { analyse, type NumericClaim, type Quantity, type Report } from 'onrecord';

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** What two quantities have to share to be the same figure: an hour and a half and 90 minutes do. */
function figureOf({ value, min, max, unit }: Quantity): string {
  const seconds = SECONDS[unit ?? ''];
  return seconds !== undefined && value !== null ? `${value * seconds} seconds` : `${value ?? `${min}–${max}`} ${unit}`;
}

function describe(claim: NumericClaim, quantity: Quantity): string {
  const direction = claim.change ? ` ${claim.change.direction} to` : ':';
  return `${claim.measure?.text ?? 'not known'}${direction} ${quantity.text}`;
}

/** The claims of a report by their figure. */
function claimsByFigure({ numericClaims, quantities }: Report): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const found = new Map<string, readonly string[]>();
  for (const claim of numericClaims) {
    const quantity = byId.get(claim.quantity);
    if (!quantity) continue;
    const figure = figureOf(quantity);
    found.set(figure, [...new Set([...(found.get(figure) ?? []), describe(claim, quantity)])]);
  }
  return found;
}

const [first, second] = ['000_ad910f024c7824ce', '001_9aacba2e2db2e786'].map((name) =>
  claimsByFigure(analyse(readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8'))),
);

const figures = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
for (const figure of figures) {
  console.log(figure);
  console.log(`  first article:  ${first?.get(figure)?.join('; ') ?? '–'}`);
  console.log(`  second article: ${second?.get(figure)?.join('; ') ?? '–'}`);
}
