import { IntersectionType, OmitType } from '@nestjs/swagger';
import type { StatisticsSettings as SettingsInForce } from '#libs/plan';
import {
  periodStates,
  type CountedSpan,
  type PeriodState,
  type StatisticsOnDay,
} from '#libs/progress';
import {
  an,
  day,
  Field,
  instant,
  listOf,
  month,
  nullable,
  oneOf,
  percent,
  text,
  version,
  whole,
} from '../http/contract/shapes.js';

/** The months of a year or of the plan, and how many of them the books count. */
export class StatisticsSpan {
  @Field(month('First month', '2024-01')) from!: string;
  @Field(month('Last month', '2024-12')) to!: string;
  @Field(nullable(month('The last month counted; null: none yet', '2024-04')))
  through!: string | null;
  @Field(whole('How many months there are', 12)) months!: number;
  @Field(whole('How many of them are counted', 4)) countedMonths!: number;
  @Field(percent('时序进度: months counted of all months', '33.33')) timeProgressPercent!: string;
}

export class StatisticsYear extends StatisticsSpan {
  @Field(whole('Calendar year', 2024)) year!: number;
}

/** By when a plan's months are returned and counted. */
export class StatisticsDays {
  @Field(whole('报送日: returns are due on this day; a short month has it on its last', 6))
  returnDay!: number;
  @Field(whole('0: of the month reported on; 1: of the next', 1)) returnMonthsLater!: number;
  @Field(whole('统计日: from this day on the month counts', 10)) statisticsDay!: number;
  @Field(whole('0: of the month itself; 1: of the next', 1)) statisticsMonthsLater!: number;
}

/** What the books of a plan counted on the day of a digest. */
export class DigestStatistics {
  @Field(nullable(month('统计月; null before the first month of the plan counts', '2024-04')))
  month!: string | null;
  @Field(nullable(day('From when the next month counts at the latest; null: none', '2024-06-10')))
  nextOn!: string | null;
  @Field(oneOf(periodStates, 'over until the last month of the plan counts, final then', 'running'))
  periodState!: PeriodState;
  @Field(an(StatisticsSpan, 'The year of the statistics month')) year!: StatisticsSpan;
  @Field(an(StatisticsSpan, 'The plan period')) period!: StatisticsSpan;
}

/** What the books of a plan count on a day, and by which days. */
export class Statistics extends IntersectionType(
  OmitType(DigestStatistics, ['year'] as const),
  StatisticsDays,
) {
  @Field(an(StatisticsYear, 'The year of the statistics month')) year!: StatisticsYear;
  @Field(an(StatisticsSpan, 'The plan period')) declare period: StatisticsSpan;
}

export class StatisticsSettingsVersion extends StatisticsDays {
  @Field(version('Number of the version')) version!: number;
  @Field(instant('When it was set')) at!: Date;
  @Field(text('Who set it', '李华')) who!: string;
  @Field(nullable(text('In words', '按市统计局要求'))) note!: string | null;
}

/** The days in force, and every version there was. */
export class StatisticsSettings extends StatisticsDays {
  @Field(version('Number of the newest version, 0 until one is set; the ETag')) version!: number;
  @Field(listOf(StatisticsSettingsVersion, 'All versions, newest first'))
  history!: readonly StatisticsSettingsVersion[];
}

const toSpan = ({
  from,
  to,
  through,
  months,
  countedMonths,
  timeProgressPercent,
}: CountedSpan): StatisticsSpan => ({
  from,
  to,
  through,
  months,
  countedMonths,
  timeProgressPercent,
});

/** The days by which a month is returned and counted. */
export const toDays = ({ returnDay, statisticsDay }: SettingsInForce): StatisticsDays => ({
  returnDay: returnDay.day,
  returnMonthsLater: returnDay.monthsLater,
  statisticsDay: statisticsDay.day,
  statisticsMonthsLater: statisticsDay.monthsLater,
});

/** What the books count: the statistics month, its year and the plan's period up to it. */
export const toStatistics = (statistics: StatisticsOnDay): Statistics => ({
  month: statistics.month,
  nextOn: statistics.nextOn,
  periodState: statistics.periodState,
  year: { year: Number(statistics.year.from.slice(0, 4)), ...toSpan(statistics.year) },
  period: toSpan(statistics.period),
  ...toDays(statistics.settings),
});
