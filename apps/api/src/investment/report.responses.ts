import { fundingSources, measures, reportStates } from '#libs/investment';
import type {
  DueCounts as CountedDue,
  DueReportRow,
  FundingSource,
  Measure,
  MeasureTotals as TotalsInFen,
  ReportDetail,
  ReportRow,
  ReportState,
} from '#libs/investment';
import { periodPartOf, yuanFromFen } from '#libs/kernel';
import type { PlanHeader } from '#libs/plan';
import { stages, type Stage } from '#libs/projects';
import { PageOf } from '../http/contract/page.js';
import {
  an,
  day,
  digits,
  Field,
  flag,
  instant,
  listOf,
  month,
  nullable,
  oneOf,
  text,
  version,
  whole,
  word,
  yuan,
} from '../http/contract/shapes.js';

export class MeasureTotals {
  @Field(yuan('投资完成', '1250000.00')) completed!: string;
  @Field(yuan('资金到位', '1000000.00')) received!: string;
  @Field(yuan('资金支付', '800000.00')) paid!: string;
}

export class MonthlyReportSummary {
  @Field(digits('Id', '12')) id!: string;
  @Field(whole('1, or more for a supplement of the same month', 1)) no!: number;
  @Field(text('Code of the project', 'PJ-001')) projectCode!: string;
  @Field(text('Name of the project', '环城路改造')) projectName!: string;
  @Field(month('The month it reports on')) month!: string;
  @Field(oneOf(reportStates, 'Where it stands', 'verified')) state!: ReportState;
  @Field(version()) version!: number;
  @Field(nullable(text('Who handed it to finance', '陈明'))) submittedBy!: string | null;
  @Field(nullable(instant('When'))) submittedAt!: Date | null;
  @Field(nullable(text('Who accepted it', '李华'))) verifiedBy!: string | null;
  @Field(nullable(instant('When'))) verifiedAt!: Date | null;
  @Field(an(MeasureTotals, 'Sums of its lines')) totals!: MeasureTotals;
}

export class ReportLine {
  @Field(digits('Id', '31')) id!: string;
  @Field(oneOf(measures, 'What is measured')) measure!: Measure;
  @Field(oneOf(fundingSources, 'Where the money is from')) fundingSource!: FundingSource;
  @Field(yuan('Amount', '1250000.00')) amount!: string;
  @Field(nullable(digits('The entry it became in the ledger'))) entryId!: string | null;
  @Field(nullable(digits('The entry that reversed that one', '1025')))
  reversedByEntryId!: string | null;
}

export class ReportedMilestone {
  @Field(whole('Id of the milestone', 7)) milestoneId!: number;
  @Field(text('Its name', '路基完成')) name!: string;
  @Field(nullable(day('Forecast', '2024-06-30'))) forecastOn!: string | null;
  @Field(nullable(day('Reached on'))) actualOn!: string | null;
  @Field(nullable(text('What shows that it was reached', '验收记录 2024-08'))) evidence!:
    string | null;
}

/** A whole report. */
export class MonthlyReport extends MonthlyReportSummary {
  @Field(flag('Whether its month lies in the plan period and counts against the envelope'))
  inPeriod!: boolean;
  @Field(listOf(ReportLine, 'Money, one line for a measure and source'))
  lines!: readonly ReportLine[];
  @Field(listOf(ReportedMilestone, 'What it says of milestones'))
  milestones!: readonly ReportedMilestone[];
  @Field(nullable(text('形象进度 in words', '路基完成八成'))) progressNote!: string | null;
  @Field(nullable(text('What stands in the way', '管线迁改未完成'))) problems!: string | null;
  @Field(nullable(text('What comes next', '四月完成管线迁改'))) nextSteps!: string | null;
  @Field(nullable(text('Why finance gave it back', '支付金额与凭证不符'))) returnReason!:
    string | null;
  @Field(an(MeasureTotals, 'Verified before for the same project and month, net of reversals'))
  earlierThisMonth!: MeasureTotals;
}

export class MonthlyReportPage extends PageOf(MonthlyReportSummary, 'Newest first') {}

/** The newest report of a project for the month. */
export class DueReportState {
  @Field(digits('Id', '12')) id!: string;
  @Field(whole('1, or more for a supplement', 1)) no!: number;
  @Field(oneOf(reportStates, 'Where it stands', 'returned')) state!: ReportState;
  @Field(yuan('投资完成 in it', '1250000.00')) completed!: string;
}

/** A project and its report of a month. */
export class DueReport {
  @Field(text('Code of the project', 'PJ-001')) projectCode!: string;
  @Field(text('Name of the project', '环城路改造')) projectName!: string;
  @Field(nullable(text('Name in English', 'Ring road rebuilding'))) projectNameEn!: string | null;
  @Field(nullable(oneOf(stages, 'Stage; null: not stated', 'construction'))) stage!: Stage | null;
  @Field(nullable(month('Last month with a verified report', '2024-02')))
  reportedThrough!: string | null;
  @Field(nullable(an(DueReportState, 'Its newest report of the month; null: none')))
  report!: DueReportState | null;
}

export class DueCounts implements CountedDue {
  @Field(whole('To be reported: not begun, drafts, and what was given back', 3)) todo!: number;
  @Field(whole('Handed in', 5)) submitted!: number;
  @Field(whole('Accepted', 23)) verified!: number;
  @Field(whole('All that belong to the month', 31)) due!: number;
  @Field(whole('Not begun, finished or stopped', 238)) 'not-due'!: number;
  @Field(whole('Of what is to be reported, given back', 1)) returned!: number;
}

export class DueReportPage extends PageOf(DueReport, 'What was given back first, then by code') {
  @Field(month('The month')) month!: string;
  @Field(day('By when it is to be reported (报送日)', '2024-06-06')) dueOn!: string;
  @Field(an(DueCounts, 'How many there are of each kind, whatever is shown')) counts!: DueCounts;
}

export class VerifiedReport {
  @Field(digits('Id of the report', '12')) id!: string;
  @Field(version(undefined, 3)) version!: number;
  @Field(word('verified', 'Its state now')) state!: 'verified';
  @Field(listOf(digits('Id of an entry'), 'The entries posted, one for each line'))
  entryIds!: readonly string[];
}

const textOf = (id: bigint | null): string | null => (id === null ? null : String(id));

export const toTotals = (totals: TotalsInFen): MeasureTotals => ({
  completed: yuanFromFen(totals.completed),
  received: yuanFromFen(totals.received),
  paid: yuanFromFen(totals.paid),
});

export const toReportSummary = (row: ReportRow): MonthlyReportSummary => ({
  id: String(row.id),
  no: row.no,
  projectCode: row.projectCode,
  projectName: row.projectName,
  month: row.month,
  state: row.state,
  version: row.version,
  submittedBy: row.submittedBy,
  submittedAt: row.submittedAt,
  verifiedBy: row.verifiedBy,
  verifiedAt: row.verifiedAt,
  totals: toTotals(row.totals),
});

export const toDueReport = (row: DueReportRow): DueReport => ({
  projectCode: row.projectCode,
  projectName: row.projectName,
  projectNameEn: row.projectNameEn,
  stage: row.stage,
  reportedThrough: row.reportedThrough,
  report:
    row.reportId === null || row.no === null || row.state === null
      ? null
      : {
          id: String(row.reportId),
          no: row.no,
          state: row.state,
          completed: yuanFromFen(row.completedFen ?? 0n),
        },
});

export const toReport = (plan: PlanHeader, report: ReportDetail): MonthlyReport => ({
  ...toReportSummary(report),
  inPeriod: periodPartOf(report.month, plan.periodStart, plan.periodEnd) === 'inside',
  lines: report.lines.map((line) => ({
    id: String(line.id),
    measure: line.measure,
    fundingSource: line.fundingSource,
    amount: yuanFromFen(line.amountFen),
    entryId: textOf(line.entryId),
    reversedByEntryId: textOf(line.reversedByEntryId),
  })),
  milestones: report.milestones,
  progressNote: report.progressNote,
  problems: report.problems,
  nextSteps: report.nextSteps,
  returnReason: report.returnReason,
  earlierThisMonth: toTotals(report.earlierThisMonth),
});
