import { type Context, type Found, lowerAt, type Rule } from './context.js';
import { TIME_UNITS, type TimeUnit } from './lexicon/calendar.js';

/** Words after "the" that open a length of time: "the past two years". */
const AROUND: ReadonlySet<string> = new Set('past last next coming previous first final preceding'.split(' '));
/** Words before "a year" that show a length of time and not a rate. */
const BEFORE_ARTICLE = new Set(
  'for in within than about over nearly almost around under after half lasted lasting takes took take spent least only just through during last once'.split(
    ' ',
  ),
);

/**
 * "90 minutes", "90-day", "an hour and a half", "two and a half years", "the past several years", "three years and two months":
 * a length of time. Values keep the unit of the words (90 minutes are PT90M), parts of it go into the next smaller one (PT1H30M).
 */
export const duration: Rule = (context, at) => {
  const found = stretch(context, at) ?? pastStretch(context, at);
  return found && !isAge(context, found.end) ? found : null;
};

/** "the past two years", "the last decade". */
function pastStretch(context: Context, at: number): Found | null {
  if (lowerAt(context, at) !== 'the' || !AROUND.has(lowerAt(context, at + 1))) return null;
  const inner = stretch(context, at + 2) ?? bareUnit(context, at + 2);
  return inner && lowerAt(context, inner.end) !== '-' ? { ...inner, first: at } : null;
}

/** "the past year", "the last decade", "the past few weeks". */
function bareUnit(context: Context, at: number): Found | null {
  const few = lowerAt(context, at) === 'few' ? 1 : 0;
  const word = lowerAt(context, at + few);
  const unit = TIME_UNITS.get(word);
  if (!unit) return null;
  const past = /^(?:past|coming|preceding)$/.test(lowerAt(context, at - 1)) || unit.count >= 10;
  if (!few && !past) return null;
  const vague = few || word.endsWith('s');
  return { first: at, end: at + few + 1, kind: 'duration', value: vague ? vagueValue(unit) : isoDuration(1, unit) };
}

function stretch(context: Context, at: number): Found | null {
  const numbered =
    rangeStretch(context, at) ?? numberedStretch(context, at) ?? articleStretch(context, at) ?? forYears(context, at);
  return numbered && joined(context, numbered);
}

/** "two to three years", "five or six weeks": two numerals with one unit, and no one value. */
function rangeStretch(context: Context, at: number): Found | null {
  const numeral = context.numeralAt.get(at);
  if (!numeral || isMoney(context, at)) return null;
  const dash = lowerAt(context, numeral.end) === '-' ? numeral.end + 1 : numeral.end;
  const between = lowerAt(context, at - 1) === 'between' && lowerAt(context, dash) === 'and';
  if (!between && !/^(?:to|or)$/.test(lowerAt(context, dash))) return null;
  const second = lowerAt(context, dash + 1) === '-' ? dash + 2 : dash + 1;
  const found = context.numeralAt.has(second) ? numberedStretch(context, second) : null;
  return found && { ...found, first: at, value: null };
}

/** A numeral with its unit: "90 minutes", "half an hour", "several years", "5-10 years". */
function numberedStretch(context: Context, at: number): Found | null {
  const numeral = context.numeralAt.get(at);
  if (!numeral || isMoney(context, at)) return null;
  let place = numeral.end;
  if (numeral.form === 'fraction' && /^(?:an?|of)$/.test(lowerAt(context, place))) place++;
  if (lowerAt(context, place - 1) === 'of' && /^an?$/.test(lowerAt(context, place))) place++;
  if (/^(?:more|consecutive|straight|long|whole|full)$/.test(lowerAt(context, place))) place++;
  if (lowerAt(context, place) === '-') place++;
  const unit = unitAt(context, place);
  if (!unit || isSomeDay(context, at, place)) return null;
  const value =
    numeral.value !== null && numeral.value >= 0
      ? isoDuration(numeral.value, unit)
      : numeral.form === 'vague'
        ? vagueValue(unit)
        : null;
  return { first: at, end: place + 1, kind: 'duration', value };
}

/** "One day he left": no length of time. */
function isSomeDay(context: Context, at: number, unit: number): boolean {
  if (lowerAt(context, at) !== 'one' || unit !== at + 1 || lowerAt(context, unit) !== 'day') return false;
  return !/^(?:only|just|for|in|within|least|than|about|last|lasted|takes?|took|of|to|after)$/.test(
    lowerAt(context, at - 1),
  );
}

/** "an hour and a half", "for a year": without a word before it "a year" may be a rate, and "a second" an ordinal. */
function articleStretch(context: Context, at: number): Found | null {
  if (!/^an?$/.test(lowerAt(context, at))) return null;
  const half = lowerAt(context, at + 1) === 'half' && lowerAt(context, at + 2) === '-' ? 2 : 0;
  const unit = unitAt(context, at + 1 + half);
  if (!unit || lowerAt(context, at + 1).endsWith('s')) return null;
  const end = at + 2 + half;
  const added = [3, 4].find((length) => ADDED.has(words(context, end, length)));
  if (added)
    return {
      first: at,
      end: end + added,
      kind: 'duration',
      value: isoDuration(1 + (ADDED.get(words(context, end, added)) ?? 0), unit),
    };
  const shown = BEFORE_ARTICLE.has(lowerAt(context, at - 1)) && unit.code !== 'TS';
  const next = context.pieces[end];
  const modifies = next?.lower === '-' || (next?.pos === 'NOUN' && !next.glued);
  return shown && !modifies ? { first: at, end, kind: 'duration', value: isoDuration(half ? 0.5 : 1, unit) } : null;
}

const ADDED: ReadonlyMap<string, number> = new Map([
  ['and a half', 0.5],
  ['and a quarter', 0.25],
]);

const words = (context: Context, at: number, length: number): string =>
  Array.from({ length }, (_, index) => lowerAt(context, at + index)).join(' ');

/** "for decades", "in years": a length without a number. */
function forYears(context: Context, at: number): Found | null {
  const word = lowerAt(context, at);
  const unit = TIME_UNITS.get(word);
  if (!unit || !word.endsWith('s') || !/^(?:for|in|over|after)$/.test(lowerAt(context, at - 1))) return null;
  if (lowerAt(context, at - 1) !== 'for' && unit.code !== 'Y') return null;
  return { first: at, end: at + 1, kind: 'duration', value: vagueValue(unit) };
}

/** "three years and two months", "2 hours 15 minutes": one length, from the greater unit to the smaller. */
function joined(context: Context, found: Found): Found {
  const next = lowerAt(context, found.end) === 'and' ? found.end + 1 : found.end;
  const other = numberedStretch(context, next);
  const order = 'YMWDHMS';
  if (!other?.value || !found.value || found.value.includes('X') || other.value.includes('X')) return found;
  const [, aDay = '', aClock = ''] = /^P([^T]*)(?:T(.*))?$/.exec(found.value) ?? [];
  const [, bDay = '', bClock = ''] = /^P([^T]*)(?:T(.*))?$/.exec(other.value) ?? [];
  const rank = (day: string, clock: string) =>
    day ? order.indexOf(day.at(-1) ?? '') : 4 + 'HMS'.indexOf(clock.at(-1) ?? '');
  if (rank(aDay, aClock) >= rank(bDay, bClock)) return found;
  const clock = aClock + bClock;
  return { ...found, end: other.end, value: `P${aDay}${bDay}${clock ? `T${clock}` : ''}` };
}

function unitAt(context: Context, at: number): TimeUnit | null {
  const unit = TIME_UNITS.get(lowerAt(context, at));
  const glued = context.pieces[at]?.glued === true && /^min$/.test(lowerAt(context, at));
  return unit && !glued ? unit : null;
}

function isMoney(context: Context, at: number): boolean {
  return /^[$£€¥₹]$/.test(lowerAt(context, at - 1));
}

/** "a 65-year-old", "three years old", "years of age": an age and no length of time. */
function isAge(context: Context, end: number): boolean {
  const next = lowerAt(context, end) === '-' ? end + 1 : end;
  return (
    /^olds?$/.test(lowerAt(context, next)) || (lowerAt(context, end) === 'of' && lowerAt(context, end + 1) === 'age')
  );
}

const vagueValue = (unit: TimeUnit): string => `P${unit.code.startsWith('T') ? 'T' : ''}X${unit.vague}`;

/** The smaller unit that a part of each goes into, and how many of it there are. */
const SMALLER = { TH: ['TM', 60], TM: ['TS', 60], Y: ['M', 12], D: ['TH', 24], W: ['D', 7] } as const;

/** ISO 8601 for a number of a unit: 1.5 hours are PT1H30M, 2.5 years P2Y6M, a decade P10Y. */
export function isoDuration(count: number, unit: TimeUnit): string {
  const total = Number((count * unit.count).toPrecision(12));
  const whole = Math.floor(total);
  const smaller = SMALLER[unit.code as keyof typeof SMALLER];
  const rest = smaller ? Number(((total - whole) * smaller[1]).toPrecision(9)) : 0;
  const parts =
    total !== whole && smaller && Number.isInteger(rest)
      ? ([
          [whole, unit.code],
          [rest, smaller[0]],
        ] as const)
      : ([[total, unit.code]] as const);
  const kept = parts.filter(([number], index) => number !== 0 || index === parts.length - 1);
  const day = kept.filter(([, code]) => !code.startsWith('T')).map(([number, code]) => `${number}${code}`);
  const clock = kept.filter(([, code]) => code.startsWith('T')).map(([number, code]) => `${number}${code.slice(1)}`);
  return `P${day.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`;
}
