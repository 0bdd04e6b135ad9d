import type { FundingSource, Measure, MeasureTotals } from '../api/wire.js';

export type ReportState = 'draft' | 'submitted' | 'verified' | 'returned';

export interface ReportRow {
  readonly id: string;
  readonly no: number;
  readonly projectCode: string;
  readonly projectName: string;
  readonly month: string;
  readonly state: ReportState;
  readonly version: number;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedAt: string | null;
  readonly totals: MeasureTotals;
}

export interface ReportLine {
  readonly id: string;
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly amount: string;
  readonly entryId: string | null;
  readonly reversedByEntryId: string | null;
}

export interface ReportMilestone {
  readonly milestoneId: number;
  readonly name: string;
  readonly forecastOn: string | null;
  readonly actualOn: string | null;
  readonly evidence: string | null;
}

export interface Report extends ReportRow {
  readonly inPeriod: boolean;
  readonly lines: readonly ReportLine[];
  readonly milestones: readonly ReportMilestone[];
  readonly progressNote: string | null;
  readonly problems: string | null;
  readonly nextSteps: string | null;
  readonly returnReason: string | null;
  readonly earlierThisMonth: MeasureTotals;
}
