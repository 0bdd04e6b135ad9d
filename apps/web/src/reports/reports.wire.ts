import type { FundingSource, Measure, MeasureTotals, Page, Stage } from '../api/wire.js';

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

/** A project and its newest report of a month, if begun. */
export interface DueReport {
  readonly projectCode: string;
  readonly projectName: string;
  readonly projectNameEn: string | null;
  readonly stage: Stage | null;
  readonly reportedThrough: string | null;
  readonly report: {
    readonly id: string;
    readonly no: number;
    readonly state: ReportState;
    readonly completed: string;
  } | null;
}

/** Which of a month's projects are asked for. */
export const dueShows = ['todo', 'submitted', 'verified', 'due', 'not-due'] as const;
export type DueShow = (typeof dueShows)[number];

export interface DueReports extends Page<DueReport> {
  readonly month: string;
  readonly dueOn: string;
  readonly counts: Readonly<Record<DueShow | 'returned', number>>;
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
