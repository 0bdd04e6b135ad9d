import { fundingSources, type FundingSource } from '#libs/investment';
import { programmeKinds, type ProgrammeKind } from '#libs/plan';
import {
  an,
  day,
  Field,
  flag,
  instant,
  listOf,
  month,
  nullable,
  oneOf,
  percent,
  text,
  whole,
  yuan,
} from '../http/contract/shapes.js';
import { MeasureTotals } from '../investment/report.responses.js';
import { Statistics } from '../plan/statistics.responses.js';
import { CountedTotals } from './completed.responses.js';

export class OverviewPackage extends CountedTotals {
  @Field(text('Code', 'P04')) code!: string;
  @Field(text('Name', '现代综合交通运输体系')) name!: string;
  @Field(nullable(text('Name in English', 'Transport'))) nameEn!: string | null;
  @Field(nullable(yuan('Allotted; null: not allotted', '60000000000.00')))
  allotted!: string | null;
  @Field(nullable(percent('Completed, of what is allotted'))) completedPercent!: string | null;
  @Field(whole('Projects to build', 31)) projects!: number;
}

export class OverviewProgramme extends MeasureTotals {
  @Field(text('Code', 'AP1')) code!: string;
  @Field(oneOf(programmeKinds, 'Kind', 'action-plan')) kind!: ProgrammeKind;
  @Field(text('Name', '教育三年行动计划')) name!: string;
  @Field(nullable(text('Name in English', 'Education'))) nameEn!: string | null;
  @Field(nullable(yuan('What the plan states; null: not stated', '4900000000.00')))
  plannedInvestment!: string | null;
  @Field(nullable(text('The plan’s qualifier: min (以上), over (超) …', 'min')))
  plannedQualifier!: string | null;
  @Field(nullable(text('In the plan’s own words', '49 亿元以上'))) plannedAsWritten!: string | null;
  @Field(nullable(percent('Completed, of what the plan states'))) completedPercent!: string | null;
  @Field(whole('Projects to build', 12)) projects!: number;
}

export class OverviewFundingSource extends MeasureTotals {
  @Field(oneOf(fundingSources, 'Code')) key!: FundingSource;
  @Field(text('Name', '中央预算内')) name!: string;
  @Field(text('Name in English', 'Central budget')) nameEn!: string;
}

export class OverviewOutside {
  @Field(an(MeasureTotals, 'Of months before the plan period')) before!: MeasureTotals;
  @Field(an(MeasureTotals, 'Of months after it')) after!: MeasureTotals;
}

export class Integrity {
  @Field(nullable(instant('When the roll-up was last compared with the ledger')))
  lastVerifiedAt!: Date | null;
  @Field(nullable(flag('Whether they were equal; null: not yet compared'))) clean!: boolean | null;
  @Field(whole('Entries that wait to be added to the roll-up', 0)) pendingEntries!: number;
}

export class LatestDigest {
  @Field(whole('Number', 3)) no!: number;
  @Field(day('As of', '2024-05-26')) asOf!: string;
  @Field(instant('When it was issued')) issuedAt!: Date;
}

/** Where the plan stands as of a day. The three measures are of the plan period. */
export class Overview extends CountedTotals {
  @Field(text('Code of the plan', '440703-14')) plan!: string;
  @Field(day('As known at the end of this day', '2024-05-31')) asOf!: string;
  @Field(
    nullable(
      listOf(
        text('Code', 'ROADS'),
        'The units whose projects are summed up; null: all of the plan',
      ),
    ),
  )
  units!: readonly string[] | null;
  @Field(an(Statistics, 'What the books count')) statistics!: Statistics;
  @Field(percent('时序进度 of the plan period', '66.67')) timeProgressPercent!: string;
  @Field(nullable(month('Last month with money; null: none', '2024-04')))
  reportedThrough!: string | null;
  @Field(yuan('总盘子', '185400000000.00')) envelope!: string;
  @Field(yuan('Allotted to packages', '60000000000.00')) allotted!: string;
  @Field(yuan('未分配: the envelope less what is allotted', '125400000000.00')) unallotted!: string;
  @Field(nullable(percent('Completed, of the envelope'))) completedPercent!: string | null;
  @Field(an(OverviewOutside, 'Money of months outside the plan period')) outside!: OverviewOutside;
  @Field(listOf(OverviewPackage, 'By package; every project is in exactly one'))
  packages!: readonly OverviewPackage[];
  @Field(listOf(OverviewProgramme, 'By programme; these overlap and are never added up'))
  programmes!: readonly OverviewProgramme[];
  @Field(listOf(OverviewFundingSource, 'By funding source'))
  fundingSources!: readonly OverviewFundingSource[];
  @Field(an(Integrity, 'How well the sums are known to equal the ledger')) integrity!: Integrity;
  @Field(nullable(an(LatestDigest, 'The newest digest; null: none, or not for the reader')))
  latestDigest!: LatestDigest | null;
}
