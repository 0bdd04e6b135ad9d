import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PlanEntity } from './plan.entity.js';

/** One version of the days by which a plan’s months are returned and counted. */
@Entity('statistics_settings')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class StatisticsSettingsEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  version!: number;

  /** Day of the month; a month too short has it on its last day. */
  @Column('smallint')
  returnDay!: number;

  /** 0: of the month reported on; 1: of the next. */
  @Column('smallint')
  returnMonthsLater!: 0 | 1;

  @Column('smallint')
  statisticsDay!: number;

  @Column('smallint')
  statisticsMonthsLater!: 0 | 1;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  @Column('integer', { nullable: true })
  personId!: number | null;

  @Column('text')
  personName!: string;
}
