import type { StatisticsSettings } from '#libs/plan';
import type { CountedSpan, StatisticsOnDay } from '#libs/progress';

const toSpan = ({
  from,
  to,
  through,
  months,
  countedMonths,
  timeProgressPercent,
}: CountedSpan) => ({
  from,
  to,
  through,
  months,
  countedMonths,
  timeProgressPercent,
});

/** The days by which a month is returned and counted. */
export const toDays = ({ returnDay, statisticsDay }: StatisticsSettings) => ({
  returnDay: returnDay.day,
  returnMonthsLater: returnDay.monthsLater,
  statisticsDay: statisticsDay.day,
  statisticsMonthsLater: statisticsDay.monthsLater,
});

/** What the books count: the statistics month, its year and the plan's period up to it. */
export const toStatistics = (statistics: StatisticsOnDay) => ({
  month: statistics.month,
  nextOn: statistics.nextOn,
  periodState: statistics.periodState,
  year: { year: Number(statistics.year.from.slice(0, 4)), ...toSpan(statistics.year) },
  period: toSpan(statistics.period),
  ...toDays(statistics.settings),
});
