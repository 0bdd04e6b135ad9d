import { OmitType } from '@nestjs/swagger';
import { fenFromYuan } from '#libs/kernel';
import {
  dueShows,
  fundingSources,
  measures,
  reportStates,
  type DueShow,
  type FundingSource,
  type Measure,
  type ReportContent,
  type ReportState,
} from '#libs/investment';
import {
  DayText,
  ListOf,
  MonthText,
  Notes,
  OneOf,
  QueryWhole,
  Text,
  Whole,
  Yuan,
} from '../http/fields.js';

export class ReportLineRequest {
  @OneOf(measures)
  measure!: Measure;

  @OneOf(fundingSources)
  fundingSource!: FundingSource;

  @Yuan({ description: 'Yuan; corrections are reversals, never negative lines' })
  amount!: string;
}

export class ReportMilestoneRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  milestoneId!: number;

  @DayText({ optional: true, nullable: true })
  forecastOn?: string | null;

  @DayText({ optional: true, nullable: true })
  actualOn?: string | null;

  @Notes({ max: 1000, optional: true, nullable: true })
  evidence?: string | null;
}

export class CreateReportRequest {
  @Text({ max: 40 })
  projectCode!: string;

  @MonthText()
  month!: string;

  @ListOf(() => ReportLineRequest, { max: 100, optional: true })
  lines?: ReportLineRequest[];

  @ListOf(() => ReportMilestoneRequest, { max: 200, optional: true })
  milestones?: ReportMilestoneRequest[];

  @Notes({ max: 4000, min: 0, optional: true, nullable: true })
  progressNote?: string | null;

  @Notes({ max: 4000, min: 0, optional: true, nullable: true })
  problems?: string | null;

  @Notes({ max: 4000, min: 0, optional: true, nullable: true })
  nextSteps?: string | null;
}

export class UpdateReportRequest extends OmitType(CreateReportRequest, [
  'projectCode',
  'month',
] as const) {}

export class ReturnReportRequest {
  @Notes({ max: 1000 })
  reason!: string;
}

export class ListReportsQuery {
  @OneOf(reportStates, { optional: true })
  state?: ReportState;

  @Text({ max: 40, optional: true })
  project?: string;

  @MonthText({ optional: true })
  month?: string;

  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

export class ListDueQuery {
  @MonthText()
  month!: string;

  @OneOf(dueShows, { optional: true })
  show?: DueShow;

  @Text({ max: 40, optional: true, description: 'A unit, or not-stated' })
  unit?: string;

  @Text({ max: 100, optional: true, description: 'Part of a name or code' })
  q?: string;

  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

/** The body as the domain reads it. */
export function toContent(body: UpdateReportRequest): ReportContent {
  return {
    lines: (body.lines ?? []).map((line) => ({
      measure: line.measure,
      fundingSource: line.fundingSource,
      amountFen: fenFromYuan(line.amount),
    })),
    milestones: (body.milestones ?? []).map((milestone) => ({
      milestoneId: milestone.milestoneId,
      forecastOn: milestone.forecastOn ?? null,
      actualOn: milestone.actualOn ?? null,
      evidence: milestone.evidence ?? null,
    })),
    progressNote: body.progressNote ?? null,
    problems: body.problems ?? null,
    nextSteps: body.nextSteps ?? null,
  };
}
