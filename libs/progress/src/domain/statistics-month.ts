import { lastDayOf, monthsBetween, percentOf, type Month, type PlanDate } from '#libs/kernel';
import { dayOfMonth, latestMonthBy, type StatisticsSettings } from '#libs/plan';

/** The months of a year or of the plan, and how many of them the books count. */
export interface CountedSpan {
  readonly from: Month;
  readonly to: Month;
  /** The last month counted; null: none yet. */
  readonly through: Month | null;
  readonly months: number;
  readonly countedMonths: number;
  /** Time progress (时序进度): months counted ÷ months, percent with two decimals. */
  readonly timeProgressPercent: string;
}

/** How a plan stands in its time: `over` until its last month counts, `final` from then on. */
export const periodStates = ['ahead', 'running', 'over', 'final'] as const;
export type PeriodState = (typeof periodStates)[number];

/** What the books of a plan can show on a day. */
export interface Statistics {
  /** The statistics month (统计月); null before the plan's first month counts. */
  readonly month: Month | null;
  /** The day from which the next month counts at the latest; null when there is none. */
  readonly nextOn: PlanDate | null;
  readonly periodState: PeriodState;
  /** The calendar year of the statistics month, as far as it lies in the plan. */
  readonly year: CountedSpan;
  readonly period: CountedSpan;
}

interface Period {
  readonly periodStart: Month;
  readonly periodEnd: Month;
}

function countedSpan(from: Month, to: Month, through: Month | null): CountedSpan {
  const months = monthsBetween(from, to).length;
  const countedMonths = through === null ? 0 : monthsBetween(from, through).length;
  return {
    from,
    to,
    through,
    months,
    countedMonths,
    timeProgressPercent: percentOf(BigInt(countedMonths), BigInt(months)) ?? '0.00',
  };
}

const later = (a: Month, b: Month): Month => (a > b ? a : b);
const earlier = (a: Month, b: Month): Month => (a < b ? a : b);

/**
 * The statistics month of a plan on a day: the latest of its months that finance has closed or whose
 * statistics day has come. Money is known by month, so time is counted by the same months, never by days
 * until today: in January before the statistics day the year is still the last one, and a plan that is
 * over stays at its last month.
 *
 * @param closedThrough the latest month finance has closed, null where none is
 * @example on 2024-06-24, counted from the 10th: 2024-05, the year's time progress '41.67' (5 of 12)
 * Source: DESIGN section 2.
 */
export function statisticsOf(
  { periodStart, periodEnd }: Period,
  { statisticsDay }: StatisticsSettings,
  closedThrough: Month | null,
  asOf: PlanDate,
): Statistics {
  const byDay = latestMonthBy(statisticsDay, asOf);
  const latest = earlier(closedThrough === null ? byDay : later(byDay, closedThrough), periodEnd);
  const month = latest < periodStart ? null : latest;
  const year = (month ?? periodStart).slice(0, 4);
  const next = month === null ? periodStart : monthsBetween(month, periodEnd)[1];
  const isOver = asOf > lastDayOf(periodEnd);
  return {
    month,
    nextOn: next === undefined ? null : dayOfMonth(next, statisticsDay),
    periodState: isOver
      ? month === periodEnd
        ? 'final'
        : 'over'
      : asOf < `${periodStart}-01`
        ? 'ahead'
        : 'running',
    year: countedSpan(
      later(`${year}-01` as Month, periodStart),
      earlier(`${year}-12` as Month, periodEnd),
      month,
    ),
    period: countedSpan(periodStart, periodEnd, month),
  };
}
