import { addMonths, lastDayOf, monthOf, type Month, type PlanDate } from '#libs/kernel';
import { StatisticsBeforeReturnsError } from '../plan.errors.js';

/** A day by which something of a month happens; a month too short for it has it on its last day. */
export interface MonthDay {
  /** 1 to 31. */
  readonly day: number;
  /** 0: of the month itself; 1: of the next. */
  readonly monthsLater: 0 | 1;
}

/** By when a plan's months are reported and counted. */
export interface StatisticsSettings {
  /** Returns of a month are due on this day (报送日). */
  readonly returnDay: MonthDay;
  /** From this day on the month counts (统计日). */
  readonly statisticsDay: MonthDay;
}

/**
 * What holds until a plan sets its own: returns by the 6th of the next month, counted from the 10th.
 *
 * Source: DESIGN section 2; DOMAIN, Guangdong practice.
 */
export const defaultStatisticsSettings: StatisticsSettings = {
  returnDay: { day: 6, monthsLater: 1 },
  statisticsDay: { day: 10, monthsLater: 1 },
};

/**
 * The calendar day a month's day falls on.
 *
 * @example dayOfMonth('2024-01', { day: 31, monthsLater: 1 }) === '2024-02-29'
 */
export function dayOfMonth(month: Month, { day, monthsLater }: MonthDay): PlanDate {
  const of = addMonths(month, monthsLater);
  const wanted = `${of}-${String(day).padStart(2, '0')}` as PlanDate;
  const last = lastDayOf(of);
  return wanted < last ? wanted : last;
}

/** The latest month whose day has come by the end of `asOf`. */
export function latestMonthBy(monthDay: MonthDay, asOf: PlanDate): Month {
  const month = addMonths(monthOf(asOf), -monthDay.monthsLater);
  return dayOfMonth(month, monthDay) <= asOf ? month : addMonths(month, -1);
}

/** The latest month whose day is over: on the day itself what is due may still come. */
export function latestMonthPast(monthDay: MonthDay, asOf: PlanDate): Month {
  const month = addMonths(monthOf(asOf), -monthDay.monthsLater);
  return dayOfMonth(month, monthDay) < asOf ? month : addMonths(month, -1);
}

/** A month is not counted before its returns are due. @throws StatisticsBeforeReturnsError */
export function checkStatisticsSettings({ returnDay, statisticsDay }: StatisticsSettings): void {
  const order = ({ day, monthsLater }: MonthDay): number => monthsLater * 100 + day;
  if (order(statisticsDay) < order(returnDay)) throw new StatisticsBeforeReturnsError();
}
