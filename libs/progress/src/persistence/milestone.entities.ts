import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { MonthlyReportEntity, ReportMilestoneEntity } from '#libs/investment';
import { ProjectEntity } from '#libs/projects';

/** A milestone as it stands. */
@Entity('milestone')
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
@Index('milestone_project', ['planId', 'projectId', 'id'])
export class MilestoneEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('integer')
  projectId!: number;

  @Column('text')
  name!: string;

  /** Share of the project’s physical progress, relative to the other weights. */
  @Column('integer')
  weight!: number;

  @Column('date', { nullable: true })
  baselineOn!: string | null;

  @Column('date', { nullable: true })
  forecastOn!: string | null;

  @Column('date', { nullable: true })
  actualOn!: string | null;

  @Column('text', { nullable: true })
  evidence!: string | null;

  @Column('boolean', { default: false })
  isRemoved!: boolean;

  @Column('integer', { default: 1 })
  version!: number;
}

/** The milestone as it stood after each change: its past states for as-of readings. */
@Entity('milestone_change')
@ForeignKey(() => MilestoneEntity, ['planId', 'milestoneId'], ['planId', 'id'])
@ForeignKey(() => MonthlyReportEntity, ['planId', 'reportId'], ['planId', 'id'])
@Index('milestone_change_milestone', ['planId', 'milestoneId', 'id'])
@Index('milestone_change_recorded', ['planId', 'recordedAt'])
export class MilestoneChangeEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('integer')
  milestoneId!: number;

  @Column('integer')
  projectId!: number;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  @Column('integer', { nullable: true })
  personId!: number | null;

  @Column('text')
  personName!: string;

  @Column('bigint', { nullable: true })
  reportId!: bigint | null;

  @Column('text')
  name!: string;

  @Column('integer')
  weight!: number;

  @Column('date', { nullable: true })
  baselineOn!: string | null;

  @Column('date', { nullable: true })
  forecastOn!: string | null;

  @Column('date', { nullable: true })
  actualOn!: string | null;

  @Column('text', { nullable: true })
  evidence!: string | null;

  @Column('boolean')
  isRemoved!: boolean;
}

// Reports know no milestones: what a report says of one is described here.
ForeignKey(
  () => MilestoneEntity,
  ['planId', 'milestoneId'],
  ['planId', 'id'],
)(ReportMilestoneEntity);
