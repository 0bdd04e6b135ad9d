import {
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { ProjectEntity } from '#libs/projects';
import { fundingSources, type FundingSource } from '../domain/funding-source.js';
import { measures, type Measure } from '../domain/measure.js';
import type { ReportState } from '../domain/monthly-report.js';

/** An office’s report on one project and month. */
@Entity('monthly_report')
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
@Unique(['planId', 'projectId', 'month', 'no'])
@Index('monthly_report_month', ['planId', 'month', 'id'])
@Index('monthly_report_state', ['planId', 'state', 'id'])
export class MonthlyReportEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('integer')
  projectId!: number;

  @Column('date')
  month!: string;

  /** 1 the month’s report; 2 and more supplements after it was verified. */
  @Column('smallint', { default: 1 })
  no!: number;

  @Column('text')
  state!: ReportState;

  @Column('text', { nullable: true })
  progressNote!: string | null;

  @Column('text', { nullable: true })
  problems!: string | null;

  @Column('text', { nullable: true })
  nextSteps!: string | null;

  @Column('text', { nullable: true })
  returnReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('integer', { nullable: true })
  createdBy!: number | null;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  createdAt!: Date;

  @Column('integer', { nullable: true })
  submittedBy!: number | null;

  @Column('text', { nullable: true })
  submittedByName!: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('integer', { nullable: true })
  verifiedBy!: number | null;

  @Column('text', { nullable: true })
  verifiedByName!: string | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;
}

/** An amount of a report, by measure and funding source. */
@Entity('investment_line')
@ForeignKey(() => MonthlyReportEntity, ['planId', 'reportId'], ['planId', 'id'], {
  onDelete: 'CASCADE',
})
@Index('investment_line_report', ['planId', 'reportId'])
export class InvestmentLineEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('bigint')
  reportId!: bigint;

  @Column('enum', { enum: measures, enumName: 'measure' })
  measure!: Measure;

  @Column('enum', { enum: fundingSources, enumName: 'funding_source' })
  fundingSource!: FundingSource;

  /** Fen. */
  @Column('bigint')
  amountFen!: bigint;
}

/** Somebody who has reported a project and so may not verify it. */
@Entity('project_reporter')
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
export class ProjectReporterEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  projectId!: number;

  @PrimaryColumn('integer')
  personId!: number;
}

/** What a report says of a milestone; it counts when the report is verified. The reference to the milestone is described beside it, in a later lib. */
@Entity('report_milestone')
@ForeignKey(() => MonthlyReportEntity, ['planId', 'reportId'], ['planId', 'id'], {
  onDelete: 'CASCADE',
})
export class ReportMilestoneEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('bigint')
  reportId!: bigint;

  @PrimaryColumn('integer')
  milestoneId!: number;

  @Column('date', { nullable: true })
  forecastOn!: string | null;

  @Column('date', { nullable: true })
  actualOn!: string | null;

  @Column('text', { nullable: true })
  evidence!: string | null;
}
