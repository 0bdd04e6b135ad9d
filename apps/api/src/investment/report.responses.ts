import { periodPartOf, yuanFromFen } from '#libs/kernel';
import type { DueReportRow, MeasureTotals, ReportDetail, ReportRow } from '#libs/investment';
import type { PlanHeader } from '#libs/plan';

const text = (id: bigint | null): string | null => (id === null ? null : String(id));

export const toTotals = (totals: MeasureTotals) => ({
  completed: yuanFromFen(totals.completed),
  received: yuanFromFen(totals.received),
  paid: yuanFromFen(totals.paid),
});

export const toReportRow = (row: ReportRow) => ({
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

export const toDueReport = (row: DueReportRow) => ({
  projectCode: row.projectCode,
  projectName: row.projectName,
  projectNameEn: row.projectNameEn,
  stage: row.stage,
  reportedThrough: row.reportedThrough,
  report:
    row.reportId === null
      ? null
      : {
          id: String(row.reportId),
          no: row.no,
          state: row.state,
          completed: yuanFromFen(row.completedFen ?? 0n),
        },
});

export const toReport = (plan: PlanHeader, report: ReportDetail) => ({
  ...toReportRow(report),
  inPeriod: periodPartOf(report.month, plan.periodStart, plan.periodEnd) === 'inside',
  lines: report.lines.map((line) => ({
    id: String(line.id),
    measure: line.measure,
    fundingSource: line.fundingSource,
    amount: yuanFromFen(line.amountFen),
    entryId: text(line.entryId),
    reversedByEntryId: text(line.reversedByEntryId),
  })),
  milestones: report.milestones,
  progressNote: report.progressNote,
  problems: report.problems,
  nextSteps: report.nextSteps,
  returnReason: report.returnReason,
  earlierThisMonth: toTotals(report.earlierThisMonth),
});
