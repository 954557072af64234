const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs by lemma whose sum is for what stands behind "for" or "on": "paid $5 for the roof". */
export const SPENDING = words('pay spend fork shell bid offer');

/** Verbs by lemma whose object has what stands behind "for" as its price: "bought the house for $2 million". */
export const TRADING = words(
  'buy sell acquire purchase take get offer auction list rent lease obtain secure order hire import export',
);

/** Verbs by lemma that say nothing of the size of their object: what they bring has its own measure. */
export const NEUTRAL = words('be have include get take make see cost lead beat win defeat trail');

/** Nouns by lemma that stand for the number itself: "a total of 200", "a close of 1,463". */
export const TRANSPARENT = words('total close high low peak record maximum minimum average top bottom finish clip');

/** Nouns by lemma whose "of" only leads to a number or a place: "at the age of 21", "in excess of $5m", "in front of 500 people". */
export const COUNTING = words(
  'age excess front top need spite lieu charge case addition number rate clip pace tune course',
);

/** Verbs by lemma whose participle behind a noun says how much it has or is: "people earning $90,000". */
export const STATIVE = words(
  'earn cost weigh contain total measure hold own exceed range employ number stand span carry seat house pay owe',
);

/** Verbs by lemma whose sum comes from or goes to what stands behind a preposition: "wiped $5m from its value". */
export const TARGETS: ReadonlyMap<string, RegExp> = new Map([
  ...['wipe', 'knock', 'shave', 'take', 'strip', 'slash'].map((lemma) => [lemma, /^(?:from|off)$/] as const),
  ['add', /^to$/],
]);

/** What becomes of people in disasters, by lemma or form: those counted before it are what a figure is of. */
export const BEFALLS = words(
  'die kill injure wound hurt drown perish displace evacuate infect hospitalise hospitalize rescue arrest detain dead missing injured wounded homeless trapped',
);
