import type { Month } from './month.js';
import { Problem } from './problem.js';

/** A Shanghai calendar day, "YYYY-MM-DD"; days compare as strings. */
export type PlanDate = string & { readonly __planDate: never };

/** A day that is not written YYYY-MM-DD or is not in the calendar. */
export class InvalidDateError extends Problem {
  constructor(found: string) {
    super('invalid', 'kernel.date-format', { found: found.slice(0, 40) });
  }
}

/**
 * Reads "YYYY-MM-DD".
 *
 * @throws InvalidDateError for any other form, 2023-02-29, or a year before 1990 or after 2099
 */
export function parsePlanDate(text: string): PlanDate {
  if (!/^(?:199\d|20\d\d)-\d\d-\d\d$/.test(text)) throw new InvalidDateError(text);
  // Of a day that is not in the calendar another comes back, or none.
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || isoDay(day.getTime()) !== text)
    throw new InvalidDateError(text);
  return text as PlanDate;
}

const DAY = 86_400_000;
/** Shanghai has kept UTC+8 the year round since 1991. */
const SHANGHAI = 8 * 3_600_000;

/** The calendar day of an instant of UTC. A day of the calendar has 24 hours there, always. */
const isoDay = (milliseconds: number): PlanDate =>
  new Date(milliseconds).toISOString().slice(0, 10) as PlanDate;

/** The Shanghai calendar day of an instant, which is later than 1991. */
export function planDateOf(instant: Date): PlanDate {
  return isoDay(instant.getTime() + SHANGHAI);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: PlanDate, count: number): PlanDate {
  return isoDay(Date.parse(day) + count * DAY);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlanDate, to: PlanDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The month a day lies in. */
export function monthOf(day: PlanDate): Month {
  return day.slice(0, 7) as Month;
}

/** The last calendar day of a month. */
export function lastDayOf(month: Month): PlanDate {
  return isoDay(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: PlanDate): number {
  return new Date(day).getUTCDay() || 7;
}

/** The instant a Shanghai day begins. */
export function startOf(day: PlanDate): Date {
  return new Date(Date.parse(day) - SHANGHAI);
}
