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
import { DayText, ListOf, MonthText, Notes, OneOf, Text, Whole, Yuan } from '../http/fields.js';
import { PageQuery } from '../http/contract/page.js';

export class ReportLineRequest {
  @OneOf(measures, { description: 'What is measured' })
  measure!: Measure;

  @OneOf(fundingSources, { description: 'Where the money is from' })
  fundingSource!: FundingSource;

  @Yuan({ description: 'Amount; corrections are reversals, never negative lines' })
  amount!: string;
}

export class ReportMilestoneRequest {
  @Whole({ min: 1, max: 2_000_000_000, description: 'Id of the milestone', example: 7 })
  milestoneId!: number;

  @DayText({ optional: true, nullable: true, description: 'Forecast' })
  forecastOn?: string | null;

  @DayText({ optional: true, nullable: true, description: 'Reached on' })
  actualOn?: string | null;

  @Notes({
    max: 1000,
    optional: true,
    nullable: true,
    description: 'What shows that it was reached',
    example: '验收记录 2024-08',
  })
  evidence?: string | null;
}

export class CreateReportRequest {
  @Text({ max: 40, description: 'Code of the project', example: 'PJ-001' })
  projectCode!: string;

  @MonthText({ description: 'The month it reports on' })
  month!: string;

  @ListOf(() => ReportLineRequest, {
    max: 100,
    optional: true,
    description: 'Money, one line for a measure and source',
  })
  lines?: ReportLineRequest[];

  @ListOf(() => ReportMilestoneRequest, {
    max: 200,
    optional: true,
    description: 'What it says of milestones',
  })
  milestones?: ReportMilestoneRequest[];

  @Notes({
    max: 4000,
    min: 0,
    optional: true,
    nullable: true,
    description: '形象进度 in words',
    example: '路基完成八成',
  })
  progressNote?: string | null;

  @Notes({
    max: 4000,
    min: 0,
    optional: true,
    nullable: true,
    description: 'What stands in the way',
    example: '管线迁改未完成',
  })
  problems?: string | null;

  @Notes({
    max: 4000,
    min: 0,
    optional: true,
    nullable: true,
    description: 'What comes next',
    example: '四月完成管线迁改',
  })
  nextSteps?: string | null;
}

export class UpdateReportRequest extends OmitType(CreateReportRequest, [
  'projectCode',
  'month',
] as const) {}

export class ReturnReportRequest {
  @Notes({ max: 1000, description: 'Why it is given back', example: '支付金额与凭证不符' })
  reason!: string;
}

export class ListReportsQuery extends PageQuery {
  @OneOf(reportStates, { optional: true, description: 'Only those in this state' })
  state?: ReportState;

  @Text({
    max: 40,
    optional: true,
    description: 'Only those of the project with this code',
    example: 'PJ-001',
  })
  project?: string;

  @MonthText({ optional: true, description: 'Only those of this month' })
  month?: string;
}

export class ListDueQuery extends PageQuery {
  @MonthText({ description: 'The month' })
  month!: string;

  @OneOf(dueShows, { optional: true, description: 'Which; todo when left out' })
  show?: DueShow;

  @Text({
    max: 40,
    optional: true,
    description: 'Code of a responsible unit, or not-stated',
    example: 'DISTRICT',
  })
  unit?: string;

  @Text({ max: 100, optional: true, description: 'Part of a name or code', example: '改造' })
  q?: string;
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
