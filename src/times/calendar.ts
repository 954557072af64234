/** Days as ISO 8601 strings, and the arithmetic on them. All of it is in UTC, so that no machine's time zone plays a part. */

const DAY = 86_400_000;

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return toDay(new Date(toDate(day).getTime() + days * DAY));
}

/** The month ("2025-06") `months` after the month of `day`. */
export function addMonths(day: string, months: number): string {
  const [year, month] = yearAndMonth(day);
  const index = year * 12 + month - 1 + months;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1)}`;
}

export function yearAndMonth(day: string): readonly [year: number, month: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

/** The number of days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toDate(to).getTime() - toDate(from).getTime()) / DAY);
}

/** The day of the week, 1 (Monday) to 7. */
export function weekday(day: string): number {
  return toDate(day).getUTCDay() || 7;
}

/** The ISO 8601 week of a day: "2025-W23". */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  return `${year}-W${pad(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
}

/** Whether there is such a day; where the year is open, whether any year has it. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
