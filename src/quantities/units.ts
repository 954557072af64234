import { type LexiconAdditions, oncePerDocument } from '../document/index.js';
import { UNIT_ROWS } from './lexicon/units.js';
import { indexPhrases, type PhraseIndex } from './phrases.js';
import type { QuantityKind } from './types.js';

/** A unit of measure, as the lexicon has it. */
export interface Unit {
  readonly unit: string;
  readonly kind: QuantityKind;
}

const BUILT_IN = UNIT_ROWS.flatMap(({ unit, kind, forms }) => forms.map((form) => [form, { unit, kind }] as const));
const DEFAULT = indexPhrases<Unit>(BUILT_IN);

/** The units of a Document: the built-in ones, and those that the caller adds, which go first. */
export const unitsOf = oncePerDocument(({ lexicon }): PhraseIndex<Unit> => {
  if (!lexicon.units?.length) return DEFAULT;
  return indexPhrases<Unit>([...added(lexicon), ...BUILT_IN]);
});

function added(lexicon: LexiconAdditions): readonly (readonly [string, Unit])[] {
  return (lexicon.units ?? []).flatMap(({ forms, unit, kind }) =>
    forms.map((form) => [form, { unit, kind: kind as QuantityKind }] as const),
  );
}
