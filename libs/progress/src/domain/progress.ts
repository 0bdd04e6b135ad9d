import {
  addDays,
  daysBetween,
  lastDayOf,
  percentOf,
  type Month,
  type PlanDate,
} from '#libs/kernel';

/** A milestone as far as progress needs it. */
export interface MilestoneDates {
  readonly weight: number;
  readonly baselineOn: PlanDate | null;
  readonly forecastOn: PlanDate | null;
  readonly actualOn: PlanDate | null;
}

export type MilestoneState = 'reached' | 'overdue' | 'due-soon' | 'planned' | 'undated';

/** A milestone is due soon within two weeks. Source: issue "weekly digest". */
export const DUE_SOON_DAYS = 14;

/** The day a milestone is expected: the forecast, else the baseline. */
export function dueOn(
  milestone: Pick<MilestoneDates, 'baselineOn' | 'forecastOn'>,
): PlanDate | null {
  return milestone.forecastOn ?? milestone.baselineOn;
}

/** How a milestone stands on a day. */
export function milestoneState(milestone: MilestoneDates, day: PlanDate): MilestoneState {
  if (milestone.actualOn !== null && milestone.actualOn <= day) return 'reached';
  const due = dueOn(milestone);
  if (due === null) return 'undated';
  if (due < day) return 'overdue';
  return due <= addDays(day, DUE_SOON_DAYS) ? 'due-soon' : 'planned';
}

/**
 * Days late against the baseline: to the day it was reached, else to its forecast or, when that is past
 * too, to today. Negative when early; null without a baseline.
 */
export function lateDays(milestone: MilestoneDates, day: PlanDate): number | null {
  if (milestone.baselineOn === null) return null;
  const due = dueOn(milestone) ?? day;
  const end = milestone.actualOn ?? (due < day ? day : due);
  return daysBetween(milestone.baselineOn, end);
}

/**
 * Physical progress (形象进度): the share of the weights whose milestones are reached, percent 0 to 100
 * with two decimals, rounded once; null where there are no weights.
 *
 * @example weights 1 and 2, the first reached → '33.33'
 */
export function physicalProgressPercent(
  milestones: readonly MilestoneDates[],
  day: PlanDate,
): string | null {
  const sum = (list: readonly MilestoneDates[]): bigint =>
    list.reduce((total, milestone) => total + BigInt(milestone.weight), 0n);
  return percentOf(
    sum(milestones.filter((milestone) => milestoneState(milestone, day) === 'reached')),
    sum(milestones),
  );
}

/**
 * Time progress (时序进度): the days of a span of months that are over at the end of `day`, percent 0 to
 * 100 with two decimals.
 *
 * @example for 2021-01 to 2025-12 at the end of 2023-07-01: 912 of 1826 days → '49.95'
 */
export function timeProgressPercent(span: { start: Month; end: Month }, day: PlanDate): string {
  const first = `${span.start}-01` as PlanDate;
  const days = daysBetween(first, lastDayOf(span.end)) + 1;
  const over = Math.min(Math.max(daysBetween(first, day) + 1, 0), days);
  return percentOf(BigInt(over), BigInt(days)) ?? '0.00';
}

/** The difference of two shown percentages in points, exact. Null when one is not known. */
export function gapPoints(percent: string | null, against: string): string | null {
  if (percent === null) return null;
  const hundredths = (text: string): bigint => BigInt(text.replace('.', ''));
  const gap = hundredths(percent) - hundredths(against);
  const digits = (gap < 0n ? -gap : gap).toString().padStart(3, '0');
  return `${gap < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
