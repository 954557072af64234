import type { GoldSentence } from './treebank.js';

/** A change of a sentence's letters that keeps each at its place, so that its analysis stays true. It may leave out the full stop. */
export type Recasing = (text: string) => string;

export const asWritten: Recasing = (text) => text;

const SMALL = new Set(
  'a an the and or but nor of in on at to by for from with as is are was were be if that than its it'.split(' '),
);

/** The capitals of a headline: on all words but the small ones inside it; and no full stop. */
export const titleCase: Recasing = (text) =>
  text
    .replace(/\.$/, '')
    .replace(/(^|[\s"“(-])(\p{Ll})(\p{L}*)/gu, (found, before: string, first: string, rest: string) =>
      SMALL.has(first + rest) && before !== '' ? found : before + first.toUpperCase() + rest,
    );

export const allCapitals: Recasing = (text) => text.toUpperCase();

/** How much of the treebanks is learnt once more as headlines, and in capitals. */
const TITLES = 0.08;
const CAPITALS = 0.04;

/** A share of the sentences in the capitals of headlines, and another all in capitals, so that such text is parsed too. */
export function recased(
  sentences: readonly GoldSentence[],
  random: () => number,
): (readonly [sentence: GoldSentence, recasing: Recasing])[] {
  return sentences.flatMap((sentence) => {
    const drawn = random();
    if (drawn < TITLES) return [[sentence, titleCase] as const];
    return drawn < TITLES + CAPITALS ? [[sentence, allCapitals] as const] : [];
  });
}
