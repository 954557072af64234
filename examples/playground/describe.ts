/** What the page says of a report, in words. */
import type { Attribution, NumericClaim, Quantity, Report } from 'onrecord';

export const contentOf = ({ content }: Attribution): string => content.map(({ text }) => text).join(' … ');

/** What was said, with its cue, and how: "said “…” (direct)". */
export function saying(attribution: Attribution): string {
  const { cue, kind, polarity, modality } = attribution;
  const how = [kind, polarity === 'negative' ? 'negated' : '', modality === 'hypothetical' ? 'not a fact' : ''];
  return `${cue?.text ?? 'goes on'}: ${contentOf(attribution)} (${how.filter((one) => one !== '').join(', ')})`;
}

/** What a number is, whether it is claimed or not: "2 USD, exact". */
export function amount({ value, min, max, unit, modifier }: Quantity): string {
  const number = value ?? (min === null && max === null ? 'no number' : `${min ?? '…'} to ${max ?? '…'}`);
  return `${number} ${unit ?? ''}`.trim() + (modifier === 'exact' ? '' : `, ${modifier}`);
}

/** What a claim says of its number, as pairs of a heading and words. */
export function claimed(claim: NumericClaim, report: Report): readonly (readonly [string, string])[] {
  const words = (id: string | null | undefined) => report.quantities.find((one) => one.id === id)?.text;
  const time = report.times.find(({ id }) => id === claim.time);
  const speaker = report.attributions.find(({ id }) => id === claim.attribution)?.speaker;
  const pairs: readonly (readonly [string, string | null | undefined])[] = [
    ['measure', claim.measure?.text ?? 'not known'],
    ['owner', claim.owner?.text],
    ['change', claim.change?.direction],
    ['from', words(claim.change?.from)],
    ['to', words(claim.change?.to)],
    ['by', words(claim.change?.by)],
    ['brought about by', claim.agent?.text],
    ['time', time && `${time.text}${time.value ? ` (${time.value})` : ''}`],
    ['according to', speaker?.name ?? speaker?.mention?.text],
  ];
  return pairs.flatMap(([heading, found]) => (found ? [[heading, found] as const] : []));
}

/** The claims that a number has a part in. */
export function claimsOf(quantity: string, { numericClaims }: Report): readonly NumericClaim[] {
  return numericClaims.filter(
    ({ quantity: level, change }) =>
      level === quantity || change?.from === quantity || change?.to === quantity || change?.by === quantity,
  );
}
