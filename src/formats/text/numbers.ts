import type { Report } from '../../analyse.js';
import type { NumericClaim } from '../../claims/index.js';
import { amountWords, quantityWords, quantityWordsById, speakerName } from '../words.js';
import { type Layout, layOut, type Piece } from './layout.js';

/** The numbers: what each claim measures and how much it is, and then those that no claim shows. */
export function numbersSection(report: Report, layout: Layout): readonly string[] {
  const lines = [layout.paint('heading', 'The numbers')];
  const words = quantityWordsById(report);
  for (const claim of report.numericClaims) lines.push(layOut(claimPieces(claim, report, words), 2, 4, layout));

  const claimed = new Set(report.numericClaims.flatMap(quantitiesOf));
  const timesOfClaims = new Set(report.numericClaims.map(({ time }) => time));
  const shown = new Set(report.times.filter(({ id }) => timesOfClaims.has(id)).map(({ start }) => start));
  const others = report.quantities.filter(({ id, start }) => !claimed.has(id) && !shown.has(start));
  if (others.length > 0) {
    const list = others.flatMap((quantity, index): Piece[] => [
      [null, index === 0 ? ' ' : ', '],
      ['number', quantityWords(quantity)],
    ]);
    lines.push(layOut([['faint', 'other numbers:'], ...list], 2, 4, layout));
  }
  if (lines.length === 1) lines.push('  nothing found');
  return lines;
}

function quantitiesOf({ quantity, change }: NumericClaim): readonly (string | null)[] {
  return [quantity, change?.from ?? null, change?.to ?? null, change?.by ?? null];
}

function claimPieces(claim: NumericClaim, report: Report, words: ReadonlyMap<string, string>): readonly Piece[] {
  const owner = claim.owner ? ` (${claim.owner.text})` : '';
  const details = detailsOf(claim, report);
  return [
    ['name', claim.measure?.text ?? 'measure not known'],
    [null, `${owner}: `],
    ['number', amountWords(claim, words)],
    ['faint', details.length > 0 ? ` (${details.join('; ')})` : ''],
  ];
}

/** What the claim is for, who brings it about and who reports it. */
function detailsOf(claim: NumericClaim, report: Report): readonly string[] {
  const time = report.times.find((one) => one.id === claim.time)?.text;
  const attribution = report.attributions.find((one) => one.id === claim.attribution);
  const reporter = attribution && speakerName(attribution);
  return [time, claim.agent && `by ${claim.agent.text}`, reporter && `according to ${reporter}`].filter(
    (detail): detail is string => typeof detail === 'string',
  );
}
