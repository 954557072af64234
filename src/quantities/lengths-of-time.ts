import type { Time } from '../times/index.js';
import type { Draft, Ground } from './draft.js';

const HALVES = /\bhalf\b|\bquarter\b/i;

/** The quantity of a length of time that no numeral starts: "an hour and a half" is 1.5 hours. */
export function lengthOfTime(ground: Ground, time: Time, drafts: readonly Draft[]): Draft | null {
  if (time.kind !== 'duration' || !HALVES.test(time.text)) return null;
  const first = firstFrom(ground, time.start);
  const end = firstFrom(ground, time.end);
  if (drafts.some((draft) => draft.first < end && draft.end > first)) return null;
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

/** An ISO 8601 length as a number of its greatest unit: PT1H30M is 1.5 hours. */
function inOneUnit(iso: string): { value: number; unit: string } | null {
  const match = PARTS.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, week = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (year) return { value: year + month / 12, unit: 'year' };
  if (month) return { value: month, unit: 'month' };
  if (week) return { value: week, unit: 'week' };
  if (day) return { value: day + hour / 24, unit: 'day' };
  if (hour) return { value: hour + minute / 60, unit: 'hour' };
  return minute || second ? { value: minute + second / 60, unit: 'minute' } : null;
}
