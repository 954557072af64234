/**
 * Words that news uses for one and the same thing, by the word that stands for all of them; from general English usage
 * (Merriam-Webster's Collegiate Thesaurus). They only join claims whose figures are the same.
 */
const SETS = [
  ['deficit', 'imbalance', 'gap', 'shortfall'],
  ['tariff', 'duty', 'levy', 'tax'],
  ['call', 'conversation', 'talk', 'discussion'],
  ['meeting', 'session', 'summit'],
  ['profit', 'earning', 'income'],
  ['revenue', 'sale', 'turnover'],
  ['death', 'fatality', 'toll', 'victim'],
  ['job', 'position', 'post'],
  ['pay', 'salary', 'wage'],
  ['price', 'cost', 'fee'],
  ['fire', 'blaze', 'wildfire'],
  ['vote', 'ballot'],
  ['home', 'house'],
  ['company', 'firm', 'business'],
] as const;

/** The word that stands for a word and those like it. */
export const ALIKE: ReadonlyMap<string, string> = new Map(
  SETS.flatMap(([one, ...others]) => others.map((other) => [other, one] as const)),
);

/** Words that say nothing of what is measured. */
export const EMPTY: ReadonlySet<string> = new Set(
  'a an the this that these those its their his her our your my of on in to for with by from at and or between'.split(
    ' ',
  ),
);
