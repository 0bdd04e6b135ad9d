import {
  addDays,
  addMonths,
  firstDayOf,
  lastDayOf,
  startOf,
  weekdayOf,
  type Month,
  type PlanDate,
} from '#libs/kernel';
import { ConfigError } from '#libs/platform';

/** A period, from its first month to its last. */
export interface Period {
  readonly start: Month;
  readonly end: Month;
}

const FIRST_HOUR = 9;
/** How long before its end a plan is shown unless a day is named: late enough for a whole life, early enough to be steered. */
const MONTHS_BEFORE_END = 6;
const LEAST_MONTHS = 3;
const MONTHS_AFTER_END = 12;

/** The instant of a Shanghai day at an hour of the day; fractions of hours are minutes. */
export function at(day: PlanDate, hour: number): Date {
  return new Date(startOf(day).getTime() + Math.round(hour * 3_600_000));
}

/** Where a demo's clock begins on its day. */
export const beginningOf = (day: PlanDate): Date => at(day, FIRST_HOUR);

/** The day or the next that is a Monday. */
export function mondayFrom(day: PlanDate): PlanDate {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

/**
 * The day a demo of a plan begins with: the one that was named, or a Monday in the seventh-last month.
 *
 * @throws ConfigError for a day on which the plan has no life to show
 */
export function demoDayOf(period: Period, named: PlanDate | null): PlanDate {
  const first = firstDayOf(addMonths(period.start, LEAST_MONTHS)) as PlanDate;
  const last = lastDayOf(addMonths(period.end, MONTHS_AFTER_END));
  if (named !== null && (named < first || named > last))
    throw new ConfigError([
      `GANGMU_DEMO_DAY: 应在 ${first} 至 ${last} 之间 must be from ${first} to ${last}`,
    ]);
  return named ?? mondayFrom(`${addMonths(period.end, -MONTHS_BEFORE_END)}-15` as PlanDate);
}
