import type { Gender } from '../types.js';

/** Forms of address before a person's name, without their full stop, in lower case; the gender where the form tells it. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['monsieur', 'male'],
  ['herr', 'male'],
  ['señor', 'male'],
  ['don', 'male'],
  ['brother', 'male'],
  ['father', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['mme', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['frau', 'female'],
  ['señora', 'female'],
  ['doña', 'female'],
  ['sister', 'female'],
  ['dr', null],
  ['doctor', null],
  ['prof', null],
  ['rev', null],
  ['reverend', null],
  ['fr', 'male'],
  ['hon', null],
  ['saint', null],
]);

/** What may follow a person's surname and belongs to the name, in lower case and without full stops. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv vii viii xii xiii xiv xvi junior senior'.split(' '),
);

/**
 * Particles inside a person's name, in lower case: "Ludwig van Beethoven", "Ursula von der Leyen", "Mohammed bin Salman".
 * (The Chicago Manual of Style, 8.7 to 8.14, "names with particles".)
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da das del della den der des di do dos du e el al la las le les van von zu zur ten ter bin ibn bint abu ould af av y st'.split(
    ' ',
  ),
);
