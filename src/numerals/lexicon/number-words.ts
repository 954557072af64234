/** English cardinals, scales, fractions and collectives. Plain facts of the language; scales are short-scale, lakh and crore Indian. */
const words = (entries: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(entries));

export const UNITS = words({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

export const TENS = words({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Words that say by themselves how many times. */
export const MULTIPLES = words({
  twice: 2,
  thrice: 3,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  hundredfold: 100,
});

/** What a word after a number multiplies it by. */
export const SCALES = words({
  hundred: 1e2,
  dozen: 12,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  quadrillion: 1e15,
});

/** One letter after figures: k and bn stand anywhere, the others where money or a counted noun shows what they are. */
export const LETTER_SCALES = words({ k: 1e3, m: 1e6, b: 1e9, t: 1e12 });

/** The parts of a whole, by the word that names one of them. */
export const PARTS = words({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twentieth: 20,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
  thousandths: 1000,
});

export const FRACTION_SIGNS = words({
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});

/** Plural scales without a number before them: how many at least, and, up to the next scale, how many at most. */
export const VAGUE_SCALES: ReadonlyMap<string, readonly [min: number, max: number | null]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [24, null]],
  ['scores', [40, null]],
  ['hundreds', [100, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** Words for a number that they do not tell. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(['several', 'few', 'many']);

/** Letters that may stand glued before figures with a meaning of their own: signs of currencies, and what limits the number. */
export const GLUED_BEFORE: ReadonlySet<string> = new Set(
  'us a au c ca nz hk s rm rs ps aud usd gbp eur cad nzd hkd sgd jpy cny rmb inr chf zar sek nok dkk brl mxn krw myr php thb idr vnd pln czk huf ils try aed sar ngn kes ghs egp r dh nis p y tl'.split(
    ' ',
  ),
);
