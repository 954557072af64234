/** The words of the calendar and the clock, with the codes that ISO 8601 and TIMEX3 give them. */

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const MONTH_SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Months by name and abbreviation: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_SHORT.map((name, index) => [name, index + 1] as const),
  ['sept', 9],
]);

/** Months that are also other words, or first names: they need a day, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  'march may mar jan jun jul dec sep oct nov feb apr april june august'.split(' '),
);

/** Days of the week: 1 (Monday) to 7, as ISO 8601 counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, index) => [name, index + 1]),
);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** Units of time: their ISO 8601 code, "T" before those of the clock, and how many of it one of the unit is. */
export interface TimeUnit {
  readonly code: 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Y';
  readonly count: number;
  /** TIMEX3's code where the number is not known: decades are PXDE. */
  readonly vague: string;
}

const unit = (code: TimeUnit['code'], count = 1, vague = code.replace('T', '')): TimeUnit => ({ code, count, vague });

const UNIT_FORMS: readonly (readonly [forms: string, unit: TimeUnit])[] = [
  ['second seconds sec secs', unit('TS')],
  ['minute minutes min mins', unit('TM')],
  ['hour hours hr hrs', unit('TH')],
  ['day days', unit('D')],
  ['week weeks wk wks', unit('W')],
  ['fortnight fortnights', unit('W', 2, 'W')],
  ['month months', unit('M')],
  ['year years yr yrs', unit('Y')],
  ['decade decades', unit('Y', 10, 'DE')],
  ['century centuries', unit('Y', 100, 'CE')],
];

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  UNIT_FORMS.flatMap(([forms, of]) => forms.split(' ').map((form) => [form, of] as const)),
);

/** Ordinals in words, for days of a month, quarters and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
