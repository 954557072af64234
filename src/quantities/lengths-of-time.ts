import type { Time } from '../times/index.js';
import type { Draft, Ground } from './draft.js';

const HALVES = /\bhalf\b|\bquarter\b/i;
const SEVERAL_UNITS = /^P(?:\d+[YMWD]){2}$|^P(?:\d+D)?T(?:\d+[HMS]){2,3}$|^P\d+DT\d+H$/;

/** The drafts with the lengths of time that are one quantity of several words: "an hour and a half" and "1 hour 30 minutes" are 1.5 hours. */
export function withLengthsOfTime(ground: Ground, times: readonly Time[], drafts: readonly Draft[]): readonly Draft[] {
  return times.reduce((all, time) => {
    const length = time.kind === 'duration' ? lengthOfTime(ground, time, all) : null;
    return length ? [...all.filter(({ end, first }) => end <= length.first || first >= length.end), length] : all;
  }, drafts);
}

/** The quantity of a length of time that no numeral starts, or that has several units. */
function lengthOfTime(ground: Ground, time: Time, drafts: readonly Draft[]): Draft | null {
  const halves = HALVES.test(time.text);
  if (!halves && !SEVERAL_UNITS.test(time.value ?? '')) return null;
  const first = firstFrom(ground, time.start);
  const end = firstFrom(ground, time.end);
  const inside = drafts.filter((draft) => draft.first < end && draft.end > first);
  if (inside.length === 1 || inside.some(({ kind, modifier }) => kind !== 'duration' || modifier !== 'exact'))
    return null;
  const length = inOneUnit(time.value ?? '');
  return (
    length && {
      first,
      end,
      numberEnd: end,
      form: 'words',
      min: null,
      max: null,
      scale: 1,
      kind: 'duration',
      modifier: 'exact',
      unitBy: 'word',
      ...length,
    }
  );
}

/** The first piece that starts at an offset or behind it. */
function firstFrom(ground: Ground, offset: number): number {
  let low = 0;
  let high = ground.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ground.pieces[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const rounded = (value: number): number => Number(value.toPrecision(12));

/** An ISO 8601 length as a number of its greatest unit: PT1H30M is 1.5 hours. */
function inOneUnit(iso: string): { value: number; unit: string } | null {
  const match = PARTS.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, week = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (year) return week || day || hour ? null : { value: rounded(year + month / 12), unit: 'year' };
  if (month) return week || day || hour ? null : { value: month, unit: 'month' };
  if (week) return { value: rounded(week + day / 7), unit: 'week' };
  if (day) return { value: rounded(day + hour / 24 + minute / 1440), unit: 'day' };
  if (hour) return { value: rounded(hour + minute / 60 + second / 3600), unit: 'hour' };
  return minute || second ? { value: rounded(minute + second / 60), unit: 'minute' } : null;
}
