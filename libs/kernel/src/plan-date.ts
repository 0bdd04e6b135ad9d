import { Temporal } from 'temporal-polyfill';
import type { Month } from './month.js';
import { Problem } from './problem.js';

/** The calendar every day in Gangmu is read in. */
export const PLAN_TIME_ZONE = 'Asia/Shanghai';

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
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as PlanDate;
  } catch {
    throw new InvalidDateError(text);
  }
}

/** The day asked for last, and the milliseconds it lies between: nearly every request asks for today. */
let lastAsked = { from: 0, to: 0, day: '' as PlanDate };

/** The Shanghai calendar day of an instant. */
export function planDateOf(instant: Date): PlanDate {
  const at = instant.getTime();
  if (at >= lastAsked.from && at < lastAsked.to) return lastAsked.day;
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(PLAN_TIME_ZONE);
  const from = there.startOfDay();
  const day = there.toPlainDate().toString() as PlanDate;
  lastAsked = { from: from.epochMilliseconds, to: from.add({ days: 1 }).epochMilliseconds, day };
  return day;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: PlanDate, count: number): PlanDate {
  return Temporal.PlainDate.from(day).add({ days: count }).toString() as PlanDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlanDate, to: PlanDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The month a day lies in. */
export function monthOf(day: PlanDate): Month {
  return day.slice(0, 7) as Month;
}

/** The last calendar day of a month. */
export function lastDayOf(month: Month): PlanDate {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return first.with({ day: first.daysInMonth }).toString() as PlanDate;
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: PlanDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The instant a Shanghai day begins. */
export function startOf(day: PlanDate): Date {
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime(PLAN_TIME_ZONE).toInstant().epochMilliseconds,
  );
}
