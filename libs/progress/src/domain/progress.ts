import { addDays, daysBetween, percentOf, type PlanDate } from '#libs/kernel';

/** A milestone as far as progress needs it. */
export interface MilestoneDates {
  readonly weight: number;
  readonly baselineOn: PlanDate | null;
  readonly forecastOn: PlanDate | null;
  readonly actualOn: PlanDate | null;
}

export const milestoneStates = ['reached', 'overdue', 'due-soon', 'planned', 'undated'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

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

/** The difference of two shown percentages in points, exact. Null when one is not known. */
export function gapPoints(percent: string | null, against: string): string | null {
  if (percent === null) return null;
  const hundredths = (text: string): bigint => BigInt(text.replace('.', ''));
  const gap = hundredths(percent) - hundredths(against);
  const digits = (gap < 0n ? -gap : gap).toString().padStart(3, '0');
  return `${gap < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
