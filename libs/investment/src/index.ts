export {
  BudgetQueries,
  type AnnualPlanRow,
  type BudgetVersion,
} from './application/budget.queries.js';
export {
  budgetKinds,
  BudgetsService,
  type BudgetInput,
  type BudgetKind,
} from './application/budgets.service.js';
export {
  DueReportQueries,
  dueShows,
  type DueCounts,
  type DueReportRow,
  type DueShow,
} from './application/due-report.queries.js';
export { CorrectionsService, LINE_REVERSED } from './application/corrections.service.js';
export {
  MonthlyReportQueries,
  type MeasureTotals,
  type ReportDetail,
  type ReportRow,
} from './application/monthly-report.queries.js';
export {
  MonthlyReportsService,
  type ReportRef,
  type ReportWritten,
} from './application/monthly-reports.service.js';
export { LINES_POSTED, VerificationService } from './application/verification.service.js';
export { fundingSources, type FundingSource } from './domain/funding-source.js';
export { measures, type Measure } from './domain/measure.js';
export { reportStates, type ReportContent, type ReportState } from './domain/monthly-report.js';
export { owesReport } from './persistence/owes-report.sql.js';
export { InvestmentModule } from './investment.module.js';
export {
  MonthlyReportEntity,
  ReportMilestoneEntity,
} from './persistence/monthly-report.entities.js';
