import type { Report } from '../analyse.js';
import type { Attribution } from '../attributions/index.js';
import type { Change, NumericClaim } from '../claims/index.js';
import type { Modifier, Quantity } from '../quantities/index.js';

const MODIFIER_WORDS: { readonly [M in Modifier]: string } = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'less-than': 'less than ',
  'at-most': 'at most ',
};

/** A quantity in words: its own, after those for how exact it is. */
export function quantityWords(quantity: Quantity): string {
  return MODIFIER_WORDS[quantity.modifier] + quantity.text;
}

/** A change in words: "down by 5% from $3 to $2". `words` has those of each quantity by its id. */
export function changeWords(change: Change, words: ReadonlyMap<string, string>): string {
  const said = (word: string, id: string | null): string => (id === null ? '' : ` ${word} ${words.get(id) ?? ''}`);
  const direction = change.direction === 'same' ? 'unchanged' : change.direction;
  return (
    direction +
    said('by', change.by) +
    said('from', change.from) +
    said(change.direction === 'same' ? 'at' : 'to', change.to)
  );
}

/** How much a claim says that its measure is, in words: the change where there is one, else the level. */
export function amountWords({ change, quantity }: NumericClaim, words: ReadonlyMap<string, string>): string {
  return change ? changeWords(change, words) : (words.get(quantity) ?? '');
}

/** The words of each quantity of a report, by its id. */
export function quantityWordsById({ quantities }: Pick<Report, 'quantities'>): ReadonlyMap<string, string> {
  return new Map(quantities.map((quantity) => [quantity.id, quantityWords(quantity)]));
}

/** Who is reported as saying something: the entity's name, else the words that stand as source, else null. */
export function speakerName({ speaker }: Attribution): string | null {
  return speaker.name ?? speaker.mention?.text ?? null;
}

/** All that is said in one act, its stretches parted by an ellipsis. */
export function contentWords({ content }: Attribution): string {
  return content.map(({ text }) => text).join(' … ');
}

/** What sets the act apart from plainly having said it. */
export function qualitiesOf({ polarity, modality, parent }: Attribution): readonly string[] {
  return [
    polarity === 'negative' ? 'negated' : '',
    modality === 'hypothetical' ? 'not a fact' : '',
    parent === null ? '' : "inside another's words",
  ].filter((quality) => quality !== '');
}

/** The items of a list by their ids. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
