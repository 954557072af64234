import type { Report } from '../../analyse.js';
import type { Change, NumericClaim } from '../../claims/index.js';
import type { Modifier, Quantity } from '../../quantities/index.js';
import { type Layout, layOut, type Piece } from './layout.js';

const MODIFIER_WORDS: { readonly [M in Modifier]: string } = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'less-than': 'less than ',
  'at-most': 'at most ',
};

/** The numbers: what each claim measures and how much it is, and then those that no claim shows. */
export function numbersSection(report: Report, layout: Layout): readonly string[] {
  const lines = [layout.paint('heading', 'The numbers')];
  const words = new Map(report.quantities.map((quantity) => [quantity.id, quantityWords(quantity)]));
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

function quantityWords(quantity: Quantity): string {
  return MODIFIER_WORDS[quantity.modifier] + quantity.text;
}

function quantitiesOf({ quantity, change }: NumericClaim): readonly (string | null)[] {
  return [quantity, change?.from ?? null, change?.to ?? null, change?.by ?? null];
}

function claimPieces(claim: NumericClaim, report: Report, words: ReadonlyMap<string, string>): readonly Piece[] {
  const owner = claim.owner ? ` (${claim.owner.text})` : '';
  const amount = claim.change ? changeWords(claim.change, words) : (words.get(claim.quantity) ?? '');
  const details = detailsOf(claim, report);
  return [
    ['name', claim.measure?.text ?? 'measure not known'],
    [null, `${owner}: `],
    ['number', amount],
    ['faint', details.length > 0 ? ` (${details.join('; ')})` : ''],
  ];
}

function changeWords(change: Change, words: ReadonlyMap<string, string>): string {
  const said = (word: string, id: string | null): string => (id === null ? '' : ` ${word} ${words.get(id) ?? ''}`);
  const direction = change.direction === 'same' ? 'unchanged' : change.direction;
  return (
    direction +
    said('by', change.by) +
    said('from', change.from) +
    said(change.direction === 'same' ? 'at' : 'to', change.to)
  );
}

/** What the claim is for, who brings it about and who reports it. */
function detailsOf(claim: NumericClaim, report: Report): readonly string[] {
  const time = report.times.find((one) => one.id === claim.time)?.text;
  const speaker = report.attributions.find((one) => one.id === claim.attribution)?.speaker;
  const reporter = speaker?.name ?? speaker?.mention?.text;
  return [time, claim.agent && `by ${claim.agent.text}`, reporter && `according to ${reporter}`].filter(
    (detail): detail is string => typeof detail === 'string',
  );
}
