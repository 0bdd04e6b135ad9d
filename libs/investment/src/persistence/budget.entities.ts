import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProjectEntity } from '#libs/projects';

/** One version of a project’s approved whole-life cost. */
@Entity('budget')
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
export class BudgetEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  projectId!: number;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  kind!: 'estimate' | 'approved-estimate' | 'budget' | 'adjusted' | 'final';

  /** Fen, whole life. */
  @Column('bigint')
  totalFen!: bigint;

  /** Fen, the part inside the plan period. */
  @Column('bigint')
  inPeriodFen!: bigint;

  @Column('text', { nullable: true })
  document!: string | null;

  @Column('date', { nullable: true })
  documentOn!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  @Column('integer', { nullable: true })
  personId!: number | null;

  @Column('text')
  personName!: string;
}

/** One version of what a project is to complete in a year. */
@Entity('annual_plan')
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
export class AnnualPlanEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  projectId!: number;

  @PrimaryColumn('smallint')
  year!: number;

  @PrimaryColumn('integer')
  version!: number;

  /** Fen to complete in the year. */
  @Column('bigint')
  amountFen!: bigint;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  @Column('integer', { nullable: true })
  personId!: number | null;

  @Column('text')
  personName!: string;
}
